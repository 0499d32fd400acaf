import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Telling } from '../../../test/told-claim.ts'
import { copies, idOf, toldClaim } from '../../../test/told-claim.ts'
import type { Claim, Position, Side } from '../../model/claim.ts'
import type { Reprint } from '../../model/reprint.ts'
import { findAlerts } from './find-alerts.ts'

interface Case {
  readonly title: string
  readonly told: readonly Telling[]
  readonly reprints?: readonly Reprint[]
  readonly positions?: readonly Position[]
  /** Kinds with their pages. */
  readonly alerts: readonly string[]
}

const CASES: readonly Case[] = [
  {
    title: 'a copy without its credit',
    told: [
      { page: 'a', outlet: 'isna', says: 'NATO' },
      { page: 'b', outlet: 'tabnak', says: 'NATO' },
    ],
    reprints: [copies('b', 'a', { credit: 'lost' })],
    alerts: ['lost-attribution b a'],
  },
  {
    title: 'a copy that names where it is from is none, nor is one inside a family',
    told: [
      { page: 'a', outlet: 'al-arabiya', says: 'NATO' },
      { page: 'b', outlet: 'tabnak', says: 'NATO' },
      { page: 'c', outlet: 'al-hadath', says: 'NATO', side: 'denies' },
    ],
    reprints: [copies('b', 'a'), copies('c', 'a', { credit: 'lost' })],
    alerts: [],
  },
  {
    title: 'a copy that drops the distance',
    told: [
      { page: 'a', outlet: 'isna', says: 'NATO', distanced: true },
      { page: 'b', outlet: 'tabnak', says: 'NATO' },
    ],
    reprints: [copies('b', 'a')],
    alerts: ['lost-hedge b a'],
  },
  {
    title: 'a ring',
    told: [
      { page: 'a', outlet: 'alef', says: 'tabnak' },
      { page: 'b', outlet: 'tabnak', says: 'alef' },
    ],
    alerts: ['circular a b'],
  },
  {
    title: 'three reports of one origin',
    told: [
      { page: 'a', outlet: 'isna', says: 'NATO' },
      { page: 'b', outlet: 'tabnak', says: 'NATO' },
      { page: 'c', outlet: 'alef', says: 'isna' },
    ],
    alerts: ['single-origin a b c'],
  },
  {
    title: 'two reports of one origin, and three of two, are none',
    told: [
      { page: 'a', outlet: 'isna', says: 'NATO' },
      { page: 'b', outlet: 'tabnak', says: 'NATO' },
      { page: 'c', outlet: 'alef', says: 'Q7747' },
    ],
    alerts: [],
  },
  {
    title: 'another number for the same words',
    told: [
      { page: 'a', outlet: 'isna', says: 'NATO', soldiers: 1500 },
      { page: 'b', outlet: 'tabnak', says: 'NATO', soldiers: 15000 },
      { page: 'c', outlet: 'alef', says: 'Q7747', soldiers: 900 },
    ],
    alerts: ['figure-changed b a'],
  },
  {
    title: 'a number that is only rounded is none',
    told: [
      { page: 'a', outlet: 'isna', says: 'NATO', soldiers: 1520 },
      { page: 'b', outlet: 'tabnak', says: 'NATO', soldiers: 1500 },
    ],
    alerts: [],
  },
  {
    title: 'a body that takes another side',
    told: [
      { page: 'a', outlet: 'isna', says: 'NATO', side: 'denies' },
      { page: 'b', outlet: 'tabnak', says: 'NATO', side: 'confirms' },
    ],
    positions: [position('denies', '2024-10-10', 'a'), position('confirms', '2025-04-26', 'b')],
    alerts: ['claim-reversed b a'],
  },
  {
    title:
      'a body that confirms what another one of its state denied, and one of another state that does not',
    told: [{ page: 'a', outlet: 'isna', says: 'NATO' }],
    positions: [
      position('denies', '2024-10-10', 'a', 'foreign-ministry@RU'),
      position('confirms', '2025-04-26', 'b', 'defence-ministry@RU'),
      position('confirms', '2025-04-28', 'c', 'defence-ministry@UA'),
    ],
    alerts: ['claim-reversed b a'],
  },
  {
    title: 'a body that asserts and then confirms, or that takes two sides on one day, is none',
    told: [{ page: 'a', outlet: 'isna', says: 'NATO' }],
    positions: [
      position('asserts', '2024-10-10', 'a'),
      position('confirms', '2024-10-12', 'b'),
      position('denies', '2024-10', 'c'),
    ],
    alerts: [],
  },
]

function position(side: Side, since: string, page: string, body = 'NATO'): Position {
  const statements = [{ page: idOf(page), statement: 's0' }]
  return { body, name: body, speakers: [], side, since, before: null, statements }
}

for (const { title, told, reprints, positions = [], alerts } of CASES) {
  test(title, () => {
    const { claim, context } = toldClaim(told, reprints)
    const whole: Claim = {
      id: 'claim',
      text: 'it happened',
      language: 'fa',
      told: { page: idOf('a'), statement: 's0' },
      about: [],
      contested: false,
      positions,
      statements: claim.statements,
    }
    const found = findAlerts([whole], context)
    const drawn = found.map(({ kind, pages }) =>
      [kind, ...pages.map((page) => page.replace('sha256:', ''))].join(' '),
    )
    assert.deepEqual(drawn, alerts)
  })
}

test('what a comparison of two texts shows is told once, with its words', () => {
  const reprint = copies('b', 'a')
  const { context } = toldClaim([
    { page: 'a', outlet: 'isna', says: 'NATO' },
    { page: 'b', outlet: 'tabnak', says: 'NATO' },
  ])
  const change = { kind: 'figure-changed', page: [0, 1], of: [0, 1], from: '15', to: '51' } as const
  const hedge = { kind: 'hedge-lost', page: [0, 6], of: [0, 4] } as const
  const found = findAlerts([], { ...context, changed: [{ reprint, changes: [change, hedge] }] })
  assert.deepEqual(
    found.map(({ kind, values }) => [kind, values['from'], values['to']]),
    [
      ['figure-changed', '15', '51'],
      ['lost-hedge', 'isna', 'tabnak'],
    ],
  )
})
