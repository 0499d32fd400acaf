import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Position, Side } from '../../model/claim.ts'
import { isChanged } from './actor-positions.ts'

type Given = readonly [body: string, side: Side, since: string | null]

const CASES: readonly (readonly [what: string, positions: readonly Given[], changed: boolean])[] = [
  [
    'a side and another one later',
    [
      ['a', 'denies', '2024-05-01'],
      ['a', 'asserts', '2024-10-01'],
    ],
    true,
  ],
  ['one side alone', [['a', 'denies', '2024-05-01']], false],
  [
    'one side again',
    [
      ['a', 'denies', '2024-05-01'],
      ['a', 'denies', '2024-10-01'],
    ],
    false,
  ],
  [
    'two sides on one day',
    [
      ['a', 'denies', '2024-05-01'],
      ['a', 'asserts', '2024-05-01'],
    ],
    false,
  ],
  [
    'a side of an unknown day',
    [
      ['a', 'denies', null],
      ['a', 'asserts', '2024-10-01'],
    ],
    false,
  ],
  [
    'the sides of two bodies',
    [
      ['a', 'denies', '2024-05-01'],
      ['b', 'asserts', '2024-10-01'],
    ],
    false,
  ],
]

for (const [what, given, expected] of CASES)
  test(`${what} ${expected ? 'is' : 'is not'} a changed position`, () => {
    const rest = { speakers: [], before: null, statements: [] }
    const positions = given.map(([body, side, since]): Position => ({
      body,
      side,
      since,
      name: body,
      ...rest,
    }))
    assert.equal(isChanged(positions), expected)
  })
