import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bounded, MOST_CHARACTERS } from './bounded.ts'

test('a short answer does not change', () => {
  const answer = { list: Array.from({ length: 100 }, (_, at) => [at, at + 1]) }
  assert.deepEqual(bounded(answer), { answer, cut: [] })
})

test('a long answer is cut at its lists and texts, spans stay whole, and what is left out is told', () => {
  const one = { span: [0, 9], text: 'x'.repeat(3_000), other: null }
  const { answer, cut } = bounded({ hits: Array.from({ length: 500 }, () => one), total: 500 })
  const { hits } = answer as { hits: (typeof one)[] }
  assert.ok(JSON.stringify(answer).length <= MOST_CHARACTERS)
  assert.deepEqual(hits[0]!.span, [0, 9])
  assert.deepEqual(cut, [`hits has 500, here are ${hits.length}`])
})

test('what cannot be cut is refused', () => {
  const wide = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [at, 'x'.repeat(1_000)]))
  assert.throws(() => bounded(wide), { code: 'costly-page' })
})
