import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TraceView } from '../app/story/claim-view.ts'
import type { HeightOf } from './chain-layout.ts'
import { chainLayout, wayTo } from './chain-layout.ts'

function node(kind: TraceView['kind'], id: string, ...next: TraceView[]): TraceView {
  const facts = { name: id, native: null, language: null, published: null, edge: null, reports: 1 }
  return { kind, id, next, ...facts, evidence: null, isAgency: false }
}

const origin = (id: string, ...next: TraceView[]) => node('origin', id, ...next)
const via = (id: string, ...next: TraceView[]) => node('transmitter', id, ...next)
const page = (id: string, ...next: TraceView[]) => node('page', id, ...next)
const agency = (id: string, ...next: TraceView[]) => ({ ...page(id, ...next), isAgency: true })

test('leaves take rows in order, parents stand between them, and each kind has its column', () => {
  const forest = [
    origin('a', via('b', page('c'), page('d')), page('e', page('g'))),
    origin('f', agency('y', page('h')), agency('z')),
    page('r'),
  ]
  const { nodes, columns, rows } = chainLayout(forest)
  const places = nodes.map((one) => [
    one.node.id,
    one.column,
    one.row,
    one.origin,
    one.parent === null ? null : nodes[one.parent]!.node.id,
  ])
  assert.deepEqual(places, [
    ['a', 0, 3, 0, null],
    ['b', 1, 1, 0, 'a'],
    ['c', 2, 0, 0, 'b'],
    ['d', 2, 2, 0, 'b'],
    ['e', 2, 4, 0, 'a'],
    ['g', 3, 4, 0, 'e'],
    ['f', 0, 8, 1, null],
    ['y', 1, 7, 1, 'f'],
    ['h', 2, 7, 1, 'y'],
    ['z', 2, 9, 1, 'f'],
    ['r', 2, 12, null, null],
  ])
  assert.deepEqual([columns, rows], [['origin', 'agency', 'outlet', 'repeat'], 14])
})

test('where no agency passes anything on there is no column for one', () => {
  const { columns } = chainLayout([origin('a', page('b'), agency('c'))])
  assert.deepEqual(columns, ['origin', 'outlet'])
})

test('nothing takes no room', () => {
  assert.deepEqual(chainLayout([]), { nodes: [], columns: [], rows: 0 })
})

test('the way to a page leads from its origin, and to what is not there no way does', () => {
  const layout = chainLayout([origin('a', via('b', page('c'), page('d')))])
  const ids = (id: string) => wayTo(layout, id).map((slot) => layout.nodes[slot]!.node.id)
  assert.deepEqual(ids('d'), ['a', 'b', 'd'])
  assert.deepEqual(ids('x'), [])
})

test('a tall node does not stand on another one of its column', () => {
  const tall: HeightOf = ({ kind }) => (kind === 'page' ? 2 : 5)
  const forest = [
    origin('a', page('b')),
    origin('c', via('k', page('d'), page('e')), via('l', page('m'))),
    origin('f', page('g')),
  ]
  const { nodes, rows } = chainLayout(forest, tall)
  const height = (one: TraceView) => tall(one, { column: 0, columns: 1 })
  for (const [at, one] of nodes.entries())
    for (const other of nodes.slice(0, at))
      if (one.column === other.column)
        assert.ok(
          one.row >= other.row + height(other.node) || other.row >= one.row + height(one.node),
          `${one.node.id} and ${other.node.id}`,
        )
  assert.ok(nodes.every(({ row, node: one }) => row + height(one) <= rows))
})
