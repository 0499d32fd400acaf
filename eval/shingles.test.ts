import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countShared, meanScore } from './shingles.ts'

test('texts are compared by their runs of four words', () => {
  assert.deepEqual(countShared('a b c d e', 'a b c d f'), { right: 1, wrong: 1, missed: 1 })
  assert.deepEqual(countShared('a b', 'a, b!'), { right: 1, wrong: 0, missed: 0 })
})

test('a run counts as often as it stands', () => {
  assert.deepEqual(countShared('a b c d', 'a b c d a b c d'), { right: 1, wrong: 4, missed: 0 })
})

test('precision and recall are averaged over pages before the F1', () => {
  const half = { right: 1, wrong: 1, missed: 0 }
  const full = { right: 4, wrong: 0, missed: 0 }
  assert.deepEqual(meanScore([half, full]), { precision: 0.75, recall: 1, f1: 1.5 / 1.75 })
})

test('an empty page does not count in the precision', () => {
  const empty = { right: 0, wrong: 0, missed: 3 }
  assert.deepEqual(meanScore([empty, { right: 1, wrong: 0, missed: 0 }]).precision, 1)
})
