import assert from 'node:assert/strict'
import { basename } from 'node:path'
import { describe, it } from 'node:test'
import { checkGold } from './check-gold.ts'
import type { StoryGold, StorySet } from './gold.ts'
import { readStorySet, storySets } from './gold.ts'

const SOUND: StoryGold = {
  pages: [
    { id: 'a', file: 'a.txt', language: 'fa' },
    { id: 'b', file: 'b.txt', language: 'fa' },
  ],
  stories: [{ id: 's', title: 'A happening', pages: ['a', 'b'] }],
  reprints: [{ page: 'b', of: 'a', kind: 'cut', credit: 'lost' }],
  groups: [['a', 'b']],
  circular: [],
  claims: [
    {
      id: 'c',
      text: 'It rains',
      statements: [
        { page: 'a', anchor: 'it rains', speaker: 'Ann', side: 'asserts', distanced: false },
        { page: 'b', anchor: 'it rains', speaker: 'Ann', side: 'asserts', distanced: false },
      ],
      positions: [{ speaker: 'Ann', side: 'asserts', since: '2024-01-02' }],
      reports: 2,
      independent: 1,
      origins: [{ name: 'Ann', pages: ['a', 'b'] }],
      why: 'One speaker.',
    },
  ],
  alerts: [{ kind: 'lost-attribution', pages: ['b', 'a'] }],
}
const TEXTS: ReadonlyMap<string, string> = new Map([
  ['a', 'Ann said it rains today'],
  ['b', 'Ann said it rains'],
])

function setOf(change: Partial<StoryGold>): StorySet {
  return { name: 'small', gold: { ...SOUND, ...change }, texts: TEXTS }
}

describe('checkGold', () => {
  it('does not complain of a sound set', () => assert.deepEqual(checkGold(setOf({})), []))

  const faults: readonly (readonly [string, Partial<StoryGold>, string])[] = [
    ['a page in no story', { stories: [] }, 'page a stands in 0 stories'],
    ['a page that is not there', { circular: [['a', 'x']] }, 'no page x'],
    ['a pair outside the groups', { groups: [] }, 'b of a stands in no group'],
    [
      'an anchor that is not on its page',
      {
        claims: SOUND.claims.map((claim) => ({
          ...claim,
          statements: claim.statements.map((one) => ({ ...one, anchor: 'it rains today' })),
        })),
      },
      'claim c: the anchor stands 0 times on b: it rains today',
    ],
    [
      'arithmetic that does not add up',
      { claims: SOUND.claims.map((claim) => ({ ...claim, reports: 3 })) },
      'claim c: 2 pages report it',
    ],
    [
      'a side without a position',
      { claims: SOUND.claims.map((claim) => ({ ...claim, positions: [] })) },
      'claim c: Ann asserts on a and has no such position',
    ],
  ]
  for (const [name, change, line] of faults) {
    it(`tells of ${name}`, () => assert.ok(checkGold(setOf(change)).includes(line)))
  }
})

describe('the story sets', () => {
  for (const folder of storySets()) {
    it(`${basename(folder)} is sound`, () => assert.deepEqual(checkGold(readStorySet(folder)), []))
  }
})
