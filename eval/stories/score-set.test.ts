import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Findings, FoundAlert, FoundClaim, FoundReprint, FoundStatement } from './findings.ts'
import type { StoryGold, StorySet } from './gold.ts'
import type { StoryFigures } from './score-set.ts'
import { scoreSet } from './score-set.ts'

const TEXTS: ReadonlyMap<string, string> = new Map([
  ['a', 'Ann Lee said: it rains here. Bob Ray denied this.'],
  ['b', 'Ann Lee said: it rains here.'],
  ['c', 'Cid Fox confirmed: it rains here.'],
  ['d', 'Ann Lee said: il pleut.'],
])

const GOLD: StoryGold = {
  pages: [
    { id: 'a', file: 'a.txt', language: 'en' },
    { id: 'b', file: 'b.txt', language: 'en' },
    { id: 'c', file: 'c.txt', language: 'en' },
    { id: 'd', file: 'd.txt', language: 'fr' },
  ],
  stories: [
    { id: 'rain', title: 'Rain', pages: ['a', 'b', 'd'] },
    { id: 'later', title: 'Later', pages: ['c'] },
  ],
  reprints: [
    { page: 'b', of: 'a', kind: 'cut', credit: 'lost' },
    { page: 'd', of: 'a', kind: 'translated', credit: 'kept' },
  ],
  groups: [['a', 'b', 'd']],
  circular: [],
  claims: [
    {
      id: 'rains',
      text: 'It rains',
      statements: [
        { page: 'a', anchor: 'it rains', speaker: 'Ann Lee', side: 'asserts', distanced: false },
        { page: 'a', anchor: 'denied this', speaker: 'Bob Ray', side: 'denies', distanced: false },
        { page: 'b', anchor: 'it rains', speaker: 'Ann Lee', side: 'asserts', distanced: false },
        { page: 'c', anchor: 'it rains', speaker: 'Cid Fox', side: 'confirms', distanced: false },
        { page: 'd', anchor: 'il pleut', speaker: 'Ann Lee', side: 'asserts', distanced: false },
      ],
      positions: [],
      reports: 4,
      independent: 2,
      origins: [
        { name: 'Ann Lee', pages: ['a', 'b', 'd'] },
        { name: 'Cid Fox', pages: ['c'] },
      ],
      why: '',
    },
  ],
  alerts: [
    { kind: 'lost-attribution', pages: ['b', 'a'] },
    { kind: 'single-origin', claim: 'rains', pages: ['a', 'b', 'd'], optional: true },
  ],
}
const SET: StorySet = { name: 'rain', gold: GOLD, texts: TEXTS }

const CUT: FoundReprint = { page: 'b', of: 'a', kind: 'cut', credit: 'lost', note: '' }
const TRANSLATED: FoundReprint = {
  page: 'd',
  of: 'a',
  kind: 'translated',
  credit: 'kept',
  note: '',
}
const SIBLINGS: FoundReprint = { ...TRANSLATED, of: 'b' }
const LOST: FoundAlert = { kind: 'lost-attribution', claim: null, pages: ['b', 'a'], note: '' }

function said(page: string, speaker: string, side: FoundStatement['side']): FoundStatement {
  const text = TEXTS.get(page) ?? ''
  const from = side === 'denies' ? text.indexOf('Bob') : 0
  const to = text.indexOf('.', from)
  return { page, span: [from, to], text: '', speakers: [speaker], side, distanced: false, note: '' }
}

const RAINS: FoundClaim = {
  id: 'x.s1',
  text: 'it rains here',
  statements: [
    said('a', 'Ann Lee', 'asserts'),
    said('a', 'Bob Ray', 'denies'),
    said('b', 'Ann Lee', 'asserts'),
    said('c', 'Cid Fox', 'confirms'),
    said('d', 'Ann Lee', 'asserts'),
  ],
  reports: 4,
  independent: 2,
  origins: [
    { name: 'Ann Lee', pages: ['a', 'b', 'd'] },
    { name: 'Cid Fox', pages: ['c'] },
  ],
}
const RIGHT: Findings = {
  stories: [['a', 'b', 'd'], ['c']],
  reprints: [CUT, TRANSLATED, SIBLINGS],
  claims: [RAINS],
  alerts: [LOST],
}

function claimWith(change: Partial<FoundClaim>): Partial<Findings> {
  return { claims: [{ ...RAINS, ...change }] }
}

describe('scoreSet', () => {
  it('is whole where everything was found, and names no miss', () => {
    const { figures, misses } = scoreSet(SET, RIGHT)
    assert.deepEqual(misses, [])
    for (const [name, figure] of Object.entries(figures)) {
      if (name === 'pages' || name === 'circular') continue
      assert.equal(figure, name === 'falseIndependence' ? 0 : 100, name)
    }
  })

  const cases: readonly (readonly [string, Partial<Findings>, Partial<StoryFigures>])[] = [
    [
      'counts pairs of two languages apart from those of one',
      { reprints: [CUT] },
      { withinF1: 100, acrossR: 0, kindMacroF1: 50 },
    ],
    [
      'counts a wrong kind and a wrong way',
      { reprints: [{ ...CUT, page: 'a', of: 'b', kind: 'edited' }, TRANSLATED, SIBLINGS] },
      { withinF1: 100, kindMacroF1: 50, direction: 50 },
    ],
    [
      'counts a pair that is none against the pairs and their kind',
      { reprints: [CUT, { ...CUT, page: 'c' }, TRANSLATED, SIBLINGS] },
      { withinP: 50, withinR: 100, kindMacroF1: 83.3 },
    ],
    [
      'calls a credit wrong',
      { reprints: [CUT, { ...TRANSLATED, credit: 'lost' }] },
      { credit: 50 },
    ],
    [
      'does not accept a position of another speaker',
      claimWith({
        statements: [...RAINS.statements.slice(0, 4), said('d', 'Dan Poe', 'asserts')],
      }),
      { position: 80, positionOfThree: 80 },
    ],
    [
      'takes confirming for asserting only in the milder figure',
      claimWith({
        statements: RAINS.statements.map((one) => ({ ...one, side: 'asserts' as const })),
      }),
      { position: 60, positionOfThree: 80 },
    ],
    [
      'takes the claim with most statements and calls those elsewhere wrong',
      {
        claims: [
          { ...RAINS, statements: RAINS.statements.slice(0, 3) },
          { ...RAINS, id: 'x.s2', statements: RAINS.statements.slice(3) },
        ],
      },
      { position: 60, pairingP: 100, pairingR: 52 },
    ],
    [
      'calls two reports of one speaker that are counted apart falsely independent',
      claimWith({
        independent: 3,
        origins: [
          { name: 'Ann Lee', pages: ['a', 'b'] },
          { name: 'Ann', pages: ['d'] },
          { name: 'Cid Fox', pages: ['c'] },
        ],
      }),
      { originsExact: 0, reportsExact: 100, falseIndependence: 40 },
    ],
    ['calls a claim that was not found wrong', { claims: [] }, { position: 0, originsExact: 0 }],
    [
      'does not ask for an optional alert and does not blame it',
      {
        alerts: [
          LOST,
          { kind: 'single-origin', claim: 'x.s1', pages: ['a', 'b', 'd'], note: '' },
          { kind: 'single-origin', claim: 'y.s1', pages: ['a', 'b', 'c'], note: '' },
        ],
      },
      { alertP: 100, alertR: 100 },
    ],
    [
      'blames an alert of a page that lost nothing',
      { alerts: [LOST, { ...LOST, pages: ['d', 'a'] }] },
      { alertP: 50, alertR: 100 },
    ],
  ]
  for (const [name, change, wanted] of cases) {
    it(name, () => {
      const figures: StoryFigures = scoreSet(SET, { ...RIGHT, ...change }).figures
      const got = Object.fromEntries(
        Object.keys(wanted).map((figure) => [figure, figures[figure as keyof StoryFigures]]),
      )
      assert.deepEqual(got, wanted)
    })
  }
})
