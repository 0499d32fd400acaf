import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clusterPages } from './cluster-pages.ts'

type Pairs = readonly (readonly [number, number])[]

/** Ties from rows of the lower half of a table. */
function groupsOf(
  rows: readonly (readonly number[])[],
  bonds: { readonly together?: Pairs; readonly apart?: Pairs } = {},
): number[][] {
  const score = (one: number, other: number): number =>
    one > other ? rows[one]![other]! : rows[other]![one]!
  const ties = { size: rows.length, score, together: [], apart: [], ...bonds }
  return clusterPages(ties, 0).map((group) => group.sort((a, b) => a - b))
}

test('pages with strong ties are one group', () => {
  assert.deepEqual(groupsOf([[], [2], [1, 3], [-4, -4, -4]]), [[0, 1, 2], [3]])
})

test('one page that ties two groups does not glue them', () => {
  const rows = [[], [3], [-5, -5], [-5, -5, 3], [1, 1, 1, 1]]
  const groups = groupsOf(rows)
  assert.equal(groups.length, 2)
  assert.ok(groups.every((group) => !(group.includes(0) && group.includes(2))))
})

test('what must be together is, whatever the ties', () => {
  assert.deepEqual(groupsOf([[], [-6]], { together: [[0, 1]] }), [[0, 1]])
})

test('what must be apart does not come together, not over others either', () => {
  const rows = [[], [4], [4, 4]]
  assert.equal(groupsOf(rows, { apart: [[0, 1]] }).length, 2)
})

test('of two bonds that contradict each other the one that keeps apart wins', () => {
  const bonds: { together: Pairs; apart: Pairs } = { together: [[0, 1]], apart: [[1, 0]] }
  assert.equal(groupsOf([[], [4]], bonds).length, 2)
})
