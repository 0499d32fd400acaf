import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findByEnds, foldLetters, isSameName, overlapOf } from './match.ts'

test('letters meet whatever the keyboard and the spacing', () => {
  assert.equal(foldLetters('می‌گويد ۱۴۰۳'), foldLetters('ميگوید1403'))
})

const names: readonly (readonly [title: string, a: string, b: string, same: boolean])[] = [
  ['an acronym is the agency', 'KCNA', 'Korean Central News Agency', true],
  ['a longer name holds the shorter', 'Iranian Students News Agency', 'Iranian Students', true],
  ['accents and hyphens do not part', 'Ban Ki-moon', 'Ban Kimoon', true],
  ['two people do not meet', 'Kim Jong Un', 'Kim Jong Il', false],
  ['a short name does not meet a longer one', 'Kim', 'Kim Jong Un', false],
]

for (const [title, a, b, same] of names) test(title, () => assert.equal(isSameName(a, b), same))

test('a span is found by its first and last words', () => {
  assert.deepEqual(findByEnds('abcdefgh', 'bc', 'fg'), [1, 7])
  assert.equal(findByEnds('abcdefgh', 'fg', 'bc'), null)
})

test('overlap is the shared part of the hull', () => {
  assert.equal(overlapOf([0, 10], [5, 10]), 0.5)
  assert.equal(overlapOf([0, 5], [5, 10]), 0)
})
