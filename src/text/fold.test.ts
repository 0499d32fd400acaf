import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldWord } from './fold.ts'
import { cpuNow } from '../../test/cpu-time.ts'

const SAME: readonly [one: string, other: string][] = [
  ['علي', 'علی'],
  ['على', 'علی'],
  ['كتاب', 'کتاب'],
  ['إسناد', 'اسناد'],
  ['آب', 'اب'],
  ['مؤسسة', 'موسسه'],
  ['مسئول', 'مسیول'],
  ['ﺳﻼﻡ', 'سلام'],
  ['ســلام', 'سلام'],
  ['مُحَمَّد', 'محمد'],
  ['می‌کند', 'میکند'],
  ['\u200fتهران\u200e', 'تهران'],
  ['۱۴۰۳', '1403'],
  ['١٤٤٥', '1445'],
  ['TASS', 'tass'],
  ['Müller', 'muller'],
]

for (const [one, other] of SAME) {
  test(`"${one}" and "${other}" fold to one form`, () =>
    assert.equal(foldWord(one), foldWord(other)))
}

test('does not fold letters that tell words apart, nor spaces', () => {
  for (const [one, other] of [
    ['بر', 'پر'],
    ['جا', 'چا'],
    ['گل', 'کل'],
    ['ژن', 'زن'],
    ['می کند', 'میکند'],
  ]) {
    assert.notEqual(foldWord(one!), foldWord(other!))
  }
})

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldWord(text)
      assert.equal(foldWord(folded), folded)
    }),
  )
})

test('1 MB is folded in linear time', () => {
  for (const letter of ['ا', 'ـ', 'ﻼ', 'é', '\u200c']) {
    const start = cpuNow()
    foldWord(letter.repeat(1_000_000))
    assert.ok(cpuNow() - start < 3000, JSON.stringify(letter))
  }
})
