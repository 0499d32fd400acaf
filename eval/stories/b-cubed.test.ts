import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bCubed } from './b-cubed.ts'

describe('bCubed', () => {
  const gold = [['a', 'b'], ['c', 'd'], ['e']]
  const cases: readonly (readonly [string, readonly (readonly string[])[], number, number])[] = [
    ['is whole where the groups are the same', [['b', 'a'], ['d', 'c'], ['e']], 100, 100],
    ['loses precision where two groups are one', [['a', 'b', 'c', 'd'], ['e']], 60, 100],
    ['loses recall where a group is parted', [['a'], ['b'], ['c', 'd'], ['e']], 100, 80],
    [
      'lets an item that was left out stand alone',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      100,
      100,
    ],
    ['does not count what the gold does not hold', [['a', 'b', 'x'], ['c', 'd'], ['e']], 100, 100],
  ]
  for (const [name, found, p, r] of cases) {
    it(name, () => {
      const score = bCubed(gold, found)
      assert.deepEqual([score.p, score.r], [p, r])
    })
  }

  it('tells who stands with whom', () => {
    const [first] = bCubed([['a', 'b']], [['a'], ['b']]).placed
    assert.deepEqual(first?.missing, ['b'])
  })
})
