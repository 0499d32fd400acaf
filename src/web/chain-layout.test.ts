import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TraceNode } from '../model/origin.ts'
import { chainLayout } from './chain-layout.ts'

function node(id: string, ...next: TraceNode[]): TraceNode {
  const kind = next.length > 0 ? 'transmitter' : 'page'
  const facts = { name: id, native: null, language: null, published: null, edge: null, reports: 1 }
  return { kind, id, next, ...facts }
}

test('leaves take rows in order and parents stand between their first and last child', () => {
  const forest = [node('a', node('b', node('c'), node('d')), node('e')), node('f', node('g'))]
  const { nodes, columns, rows } = chainLayout(forest)
  const places = nodes.map(({ node: { id }, column, row, origin, parent }) => [
    id,
    column,
    row,
    origin,
    parent === null ? null : nodes[parent]!.node.id,
  ])
  assert.deepEqual(places, [
    ['a', 0, 3, 0, null],
    ['b', 1, 1, 0, 'a'],
    ['c', 2, 0, 0, 'b'],
    ['d', 2, 2, 0, 'b'],
    ['e', 1, 4, 0, 'a'],
    ['f', 0, 6, 1, null],
    ['g', 1, 6, 1, 'f'],
  ])
  assert.deepEqual([columns, rows], [3, 8])
})

test('nothing takes no room', () => {
  assert.deepEqual(chainLayout([]), { nodes: [], columns: 0, rows: 0 })
})

test('a tall node does not stand on another one of its column', () => {
  const tall = (one: TraceNode) => (one.kind === 'transmitter' ? 5 : 2)
  const forest = [node('a', node('b')), node('c', node('d'), node('e')), node('f', node('g'))]
  const { nodes, rows } = chainLayout(forest, tall)
  for (const [at, one] of nodes.entries())
    for (const other of nodes.slice(0, at))
      if (one.column === other.column)
        assert.ok(
          one.row >= other.row + tall(other.node) || other.row >= one.row + tall(one.node),
          `${one.node.id} and ${other.node.id}`,
        )
  assert.ok(nodes.every(({ row, node: one }) => row + tall(one) <= rows))
})
