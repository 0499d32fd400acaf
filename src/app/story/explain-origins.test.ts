import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Telling } from '../../../test/told-claim.ts'
import { copies, toldClaim } from '../../../test/told-claim.ts'
import type { Reprint } from '../../model/reprint.ts'
import { countOrigins } from '../../story/origins/count-origins.ts'
import { explainAlert, explainMerge, explainOrigins } from './explain-origins.ts'

interface Case {
  readonly told: readonly Telling[]
  readonly reprints?: readonly Reprint[]
  readonly finding: string
  readonly arithmetic: string
  readonly merges: readonly string[]
}

const CASES: readonly Case[] = [
  {
    told: [
      { page: 'a', outlet: 'isna', says: 'NATO' },
      { page: 'b', outlet: 'tabnak', says: 'isna' },
      { page: 'c', outlet: 'rt', says: 'NATO' },
      { page: 'd', outlet: 'sputnik', says: 'Q7747' },
    ],
    finding: 'Three of four reports rest on one statement',
    arithmetic: '4 reports − 2 merges = 2 independent origins',
    merges: [
      'RT and Iranian Students News Agency tell what NATO said: one origin.',
      'Tabnak names Iranian Students News Agency (“isna”): one origin.',
    ],
  },
  {
    told: [
      { page: 'a', outlet: 'isna', says: 'a source', unnamed: true },
      { page: 'b', outlet: 'tabnak', says: 'source', unnamed: true },
    ],
    reprints: [copies('b', 'a', { credit: 'lost' })],
    finding: 'Both reports rest on one unnamed source',
    arithmetic: '2 reports − 1 merge = 1 independent origin',
    merges: [
      'Tabnak has the text of Iranian Students News Agency (94 % of its words) and does not name it: it inherits the origin.',
    ],
  },
  {
    told: [
      { page: 'a', outlet: 'alef', says: 'tabnak' },
      { page: 'b', outlet: 'tabnak', says: 'alef' },
    ],
    finding: 'Both reports cite each other: there is no origin',
    arithmetic: '2 reports − 1 merge − 1 ring = 0 independent origins',
    merges: ['Tabnak and Alef cite each other (“alef”): neither is an origin.'],
  },
  {
    told: [
      { page: 'a', outlet: 'isna', says: 'al-arabiya' },
      { page: 'b', outlet: 'tabnak', says: 'al-hadath' },
      { page: 'c', outlet: 'tabnak', says: 'Q130879' },
      { page: 'd', outlet: 'alef', says: 'NATO' },
      { page: 'd', outlet: 'alef', says: 'Q7747' },
    ],
    finding: 'Two of four reports rest on what Al Arabiya reported',
    arithmetic: '5 accounts on 4 pages − 1 merge = 4 independent origins',
    merges: ['Al Hadath and Al Arabiya are one house: one origin.'],
  },
  {
    told: [
      { page: 'a', outlet: 'isna', says: 'NATO' },
      { page: 'b', outlet: 'tabnak', says: 'Q7747' },
    ],
    finding: 'Two reports, each with an origin of its own',
    arithmetic: '2 reports = 2 independent origins',
    merges: [],
  },
]

for (const { told, reprints, finding, arithmetic, merges } of CASES) {
  test(`a count says: ${finding}`, () => {
    const { claim, context } = toldClaim(told, reprints)
    const texts = new Map(context.pages.map(({ record }) => [record.page.id, record.page.text]))
    const count = countOrigins(claim, context)
    assert.deepEqual(
      explainOrigins(count, (page) => texts.get(page)),
      { finding, arithmetic, merges },
    )
  })
}

test('a name is quoted with the words of its clause that lead to it', () => {
  const text = 'Tabnak\nOn Friday, as told by ISNA, it happened.'
  const at = text.indexOf('ISNA')
  const merge = {
    because: 'named',
    dependence: 'sourcing',
    into: 'a',
    from: 'b',
    origin: null,
    names: ['ISNA', 'Tabnak'],
    inferred: false,
    evidence: { page: 'b', span: [at, at + 4] },
    share: null,
  } as const
  const count = { reports: 2, accounts: 2, independent: 1, origins: [], merges: [], circular: [] }
  assert.equal(
    explainMerge(merge, count, () => text),
    'Tabnak names ISNA (“as told by ISNA”): one origin.',
  )
})

test('an alert is a sentence', () => {
  const none = { claim: null, pages: ['a', 'b'], statements: [] }
  const values = {
    body: 'Kremlin',
    before: 'denies',
    after: 'confirms',
    since: '2025-04-26',
    until: '2024-10-10',
  }
  assert.equal(
    explainAlert({ ...none, kind: 'claim-reversed', values }),
    'Kremlin confirms since 2025-04-26 what it denied on 2024-10-10.',
  )
  assert.equal(
    explainAlert({ ...none, kind: 'single-origin', values: { reports: 4, origin: 'NATO' } }),
    'All 4 reports rest on NATO alone.',
  )
})
