import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldWord } from '../../text/fold.ts'
import { skeletonOf, within } from './spelling.ts'

const SAME = [
  ['هوئی', 'هوی'],
  ['اكسبرسين', 'اكسبريسن'],
] as const

for (const [one, other] of SAME) {
  test(`${one} and ${other} share a skeleton`, () => {
    assert.equal(skeletonOf(foldWord(one)), skeletonOf(foldWord(other)))
  })
}

test('two letters apart is within two, not within one', () => {
  assert.equal(within('کتابی', 'کباب', 2), true)
  assert.equal(within('کتابی', 'کباب', 1), false)
})

test('does not compare words of very different lengths', () => {
  assert.equal(within('ا', 'انتخابات', 2), false)
})
