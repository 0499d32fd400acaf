import assert from 'node:assert/strict'
import { test } from 'node:test'
import { covering, firstFrom, startingIn } from './ranges.ts'

const ranges = [
  { from: 0, to: 3 },
  { from: 3, to: 5 },
  { from: 8, to: 9 },
]

test('the first range from a token on is found by halves', () => {
  for (const [token, index] of [
    [0, 0],
    [1, 1],
    [3, 1],
    [4, 2],
    [9, 3],
  ] as const) {
    assert.equal(firstFrom(ranges, token), index)
  }
})

test('a range starts inside another one where its first token does', () => {
  assert.deepEqual(startingIn(ranges, { from: 3, to: 8 }), [ranges[1]])
  assert.deepEqual(startingIn(ranges, { from: 5, to: 5 }), [])
})

test('a range covers its tokens and does not cover its end', () => {
  assert.equal(covering(ranges, 4), ranges[1])
  assert.equal(covering(ranges, 5), undefined)
  assert.equal(covering([], 0), undefined)
})
