import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tokenise } from './tokens.ts'
import { cpuNow } from '../../test/cpu-time.ts'

const KEYS: readonly [text: string, keys: string][] = [
  ['او می‌کند.', 'او میکند .'],
  ['«سلام»، گفت؟', '« سلام » , گفت ?'],
  ['۱۴۰۳/۰۳/۳۰', '1403 / 03 / 30'],
  ['سال ۲۰۲۴میلادی', 'سال 2024 میلادی'],
  ['گفت:"نه"', 'گفت : " نه "'],
  ['می&zwnj;رود &laquo;خانه&raquo;', 'میرود « خانه »'],
  ['كتابٌ ، وقال', 'کتاب , وقال'],
  ['\u200c \u200f', ''],
]

for (const [text, keys] of KEYS) {
  test(`"${text}" has the tokens ${keys}`, () =>
    assert.equal(
      tokenise(text)
        .map((token) => token.key)
        .join(' '),
      keys,
    ))
}

test('a gap is a line break where one stands before the token, else a space, else nothing', () => {
  assert.deepEqual(
    tokenise('یک دو،\nسه').map((token) => token.gap),
    ['line', 'space', 'none', 'line'],
  )
})

const text = fc.string({
  unit: fc.constantFrom(
    ...'ا ب ت م ی ک ه ‌   \n \r \u00a0 \u200f « » " “ ” ، . ؟ : ( ) ۱ ۲ 3 a B & ; # ﻼ ـ ً ّ 👩'.split(
      ' ',
    ),
    ' ',
    '&zwnj;',
    '&laquo;',
    '&nbsp;',
  ),
})

test('tokens lie in the text from left to right, never overlap, and leave out no letter or digit', () => {
  fc.assert(
    fc.property(text, (page) => {
      let last = 0
      let covered = ''
      for (const { start, end, key } of tokenise(page)) {
        assert.ok(start >= last && end > start && end <= page.length)
        assert.notEqual(key, '')
        covered += page.slice(last, start)
        last = end
      }
      covered += page.slice(last)
      assert.doesNotMatch(covered.replace(/&(zwnj|nbsp);/g, ''), /[ابتمیک\d۱۲aB«»]/)
    }),
  )
})

test('a range gives the tokens that begin in it, and none beyond its end', () => {
  fc.assert(
    fc.property(text, fc.nat(40), (page, from) => {
      const start = Math.min(from, page.length)
      for (const token of tokenise(page, start)) assert.ok(token.start >= start)
      for (const token of tokenise(page, 0, start)) assert.ok(token.start < start)
    }),
  )
})

test('does not take marks, tatweel or half-spaces alone for words', () => {
  assert.deepEqual(tokenise('ـ \u200c \u200d'), [])
})

test('1 MB is tokenised in linear time', () => {
  for (const unit of ['ا', 'ا\u200c', '\u200c', '&', 'ا&zwnj;', '«', '.', '۱', ' ', 'ا ']) {
    const page = unit.repeat(1_000_000 / unit.length)
    const start = cpuNow()
    tokenise(page)
    assert.ok(cpuNow() - start < 3000, JSON.stringify(unit))
  }
})
