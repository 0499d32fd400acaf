import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Telling } from '../../../test/told-claim.ts'
import { copies, idOf, toldClaim } from '../../../test/told-claim.ts'
import type { MergeReason, OriginCount } from '../../model/origin.ts'
import type { Reprint } from '../../model/reprint.ts'
import { countOrigins } from './count-origins.ts'

interface Case {
  readonly title: string
  readonly told: readonly Telling[]
  readonly reprints?: readonly Reprint[]
  readonly independent: number
  /** Each origin with its pages. */
  readonly origins: readonly string[]
  readonly because?: readonly MergeReason[]
  readonly circular?: readonly (readonly string[])[]
}

const NIS = 'intelligence-ministry@KR'

const CASES: readonly Case[] = [
  {
    title: 'two that tell what one speaker said are one origin',
    told: [
      { page: 'a', outlet: 'isna', says: 'Q7747' },
      { page: 'b', outlet: 'rt', says: 'Q7747', language: 'ar' },
    ],
    independent: 1,
    origins: ['Vladimir Putin: a b'],
    because: ['same-speaker'],
  },
  {
    title: 'two speakers are two origins',
    told: [
      { page: 'a', outlet: 'isna', says: 'Q7747' },
      { page: 'b', outlet: 'rt', says: 'NATO' },
    ],
    independent: 2,
    origins: ['Vladimir Putin: a', 'NATO: b'],
    because: [],
  },
  {
    title: 'a body and its spokesman are one',
    told: [
      { page: 'a', outlet: 'isna', says: 'foreign-ministry@RU' },
      { page: 'b', outlet: 'tasnim', says: 'maria-zakharova', body: 'foreign-ministry@RU' },
    ],
    independent: 1,
    origins: ['Ministry of Foreign Affairs of Russia: a b'],
    because: ['spokesman'],
  },
  {
    title: 'a state that is named alone speaks through its body',
    told: [
      { page: 'a', outlet: 'isna', says: 'Q159' },
      { page: 'b', outlet: 'tasnim', says: 'foreign-ministry@RU' },
      { page: 'c', outlet: 'tabnak', says: 'foreign-ministry@UA' },
    ],
    independent: 2,
    origins: [
      'Ministry of Foreign Affairs of Russia: a b',
      'Ministry of Foreign Affairs of Ukraine: c',
    ],
    because: ['spokesman'],
  },
  {
    title: 'an agency only passes on what a speaker said',
    told: [
      { page: 'a', outlet: 'isna', says: NIS, via: ['yonhap'] },
      { page: 'b', outlet: 'rt', says: NIS, via: ['Q40464'] },
      { page: 'c', outlet: 'tabnak', says: 'yonhap' },
    ],
    independent: 1,
    origins: ['Intelligence service of South Korea: a b c'],
    because: ['named', 'same-speaker'],
  },
  {
    title: 'whoever names an outlet rests on its page',
    told: [
      { page: 'a', outlet: 'isna', says: 'Q7747' },
      { page: 'b', outlet: 'tabnak', says: 'isna' },
      { page: 'c', outlet: 'alef', says: 'Q7747', via: ['tabnak'] },
    ],
    independent: 1,
    origins: ['Vladimir Putin: a b c'],
    because: ['named', 'same-speaker'],
  },
  {
    title: 'two that name an agency are one, under whatever name',
    told: [
      { page: 'a', outlet: 'isna', says: 'Q130879' },
      { page: 'b', outlet: 'rt', says: 'Q130879' },
      { page: 'c', outlet: 'tabnak', says: 'Q40464' },
    ],
    independent: 2,
    origins: ['Reuters: a b', 'Agence France-Presse: c'],
    because: ['named'],
  },
  {
    title: 'outlets that no table holds are known by their names',
    told: [
      { page: 'a', outlet: 'Avaye Sharg', says: 'Q7747' },
      { page: 'b', outlet: 'Rouzgare No', says: 'Avaye Sharg' },
    ],
    independent: 1,
    origins: ['Vladimir Putin: a b'],
    because: ['named'],
  },
  {
    title: 'unnamed sources of two outlets are two origins',
    told: [
      { page: 'a', outlet: 'isna', says: 'informed source', unnamed: true },
      { page: 'b', outlet: 'tasnim', says: 'informed source', unnamed: true },
      { page: 'c', outlet: 'tasnim', says: 'security source', unnamed: true },
    ],
    independent: 2,
    origins: ['informed source: b c', 'informed source: a'],
    because: ['same-speaker'],
  },
  {
    title: 'unnamed sources that one agency has are one origin',
    told: [
      { page: 'a', outlet: 'isna', says: 'informed sources', unnamed: true, via: ['Q130879'] },
      { page: 'b', outlet: 'tasnim', says: 'two officials', unnamed: true, via: ['Q130879'] },
      { page: 'c', outlet: 'tabnak', says: 'Q130879' },
    ],
    independent: 1,
    origins: ['informed sources: a b c'],
    because: ['named', 'named'],
  },
  {
    title:
      '"media" on a page where somebody speaks are no origin, elsewhere they are one of the outlet',
    told: [
      { page: 'a', outlet: 'isna', says: 'media', unnamed: true },
      { page: 'a', outlet: 'isna', says: NIS },
      { page: 'b', outlet: 'tasnim', says: 'media reports', unnamed: true },
    ],
    independent: 2,
    origins: ['Intelligence service of South Korea: a', 'media reports: b'],
    because: [],
  },
  {
    title: 'a page that has it from two counts for both, and one that names it adds nothing',
    told: [
      { page: 'a', outlet: 'isna', says: NIS },
      { page: 'a', outlet: 'isna', says: 'NATO' },
      { page: 'b', outlet: 'tabnak', says: 'isna' },
    ],
    independent: 2,
    origins: ['Intelligence service of South Korea: a b', 'NATO: a'],
    because: ['named'],
  },
  {
    title: 'a copy without its credit inherits the origin',
    told: [
      { page: 'a', outlet: 'isna', says: 'Q7747', content: 'the treaty will be signed in May' },
      {
        page: 'b',
        outlet: 'tabnak',
        says: 'informed source',
        unnamed: true,
        content: 'the treaty will be signed in May',
      },
    ],
    reprints: [copies('b', 'a', { credit: 'lost' })],
    independent: 1,
    origins: ['Vladimir Putin: a b'],
    because: ['credit-lost'],
  },
  {
    title: 'two copies of one text are one origin, in another language too',
    told: [
      { page: 'a', outlet: 'isna', says: 'informed source', unnamed: true },
      { page: 'b', outlet: 'tabnak', says: 'a source', unnamed: true },
      { page: 'c', outlet: 'rt', says: 'sources', unnamed: true, content: 'otherwise told' },
    ],
    reprints: [
      copies('b', 'a'),
      copies('c', 'a', { kind: 'translated', how: 'content', share: 0.7 }),
    ],
    independent: 1,
    origins: ['informed source: a b c'],
    because: ['wording', 'translated'],
  },
  {
    title: 'what a copy adds in its own words does not inherit the origin',
    told: [
      { page: 'a', outlet: 'isna', says: 'Q7747', content: 'the treaty will be signed' },
      {
        page: 'b',
        outlet: 'tabnak',
        says: 'a diplomat',
        unnamed: true,
        content: 'both sides have agreed on everything',
      },
    ],
    reprints: [copies('b', 'a', { kind: 'edited', share: 0.5, kept: 0.4 })],
    independent: 2,
    origins: ['Vladimir Putin: a', 'a diplomat: b'],
    because: [],
  },
  {
    title: 'outlets of one family are one origin',
    told: [
      { page: 'a', outlet: 'isna', says: 'al-arabiya' },
      { page: 'b', outlet: 'tasnim', says: 'al-hadath' },
    ],
    independent: 1,
    origins: ['Al Arabiya: a b'],
    because: ['family'],
  },
  {
    title: 'outlets of one state are not one origin',
    told: [
      { page: 'a', outlet: 'isna', says: 'Q223799' },
      { page: 'b', outlet: 'tasnim', says: 'sputnik' },
    ],
    independent: 2,
    origins: ['TASS: a', 'Sputnik: b'],
    because: [],
  },
  {
    title: 'two outlets that cite each other are no origin',
    told: [
      { page: 'a', outlet: 'alef', says: 'tabnak' },
      { page: 'b', outlet: 'tabnak', says: 'alef' },
      { page: 'c', outlet: 'fararu', says: 'alef' },
    ],
    independent: 0,
    origins: [],
    because: ['circular', 'named'],
    circular: [['a', 'b']],
  },
  {
    title: 'a ring of three that goes over unnamed sources is no origin',
    told: [
      { page: 'a', outlet: 'alef', says: 'a source', unnamed: true, via: ['tabnak'] },
      { page: 'b', outlet: 'tabnak', says: 'fararu' },
      { page: 'c', outlet: 'fararu', says: 'alef' },
    ],
    independent: 0,
    origins: [],
    because: ['circular', 'circular'],
    circular: [['a', 'b', 'c']],
  },
  {
    title: 'a ring behind which somebody speaks rests on the speaker',
    told: [
      { page: 'a', outlet: 'alef', says: 'tabnak' },
      { page: 'b', outlet: 'tabnak', says: 'alef' },
      { page: 'c', outlet: 'tabnak', says: 'Q7747' },
    ],
    independent: 1,
    origins: ['Vladimir Putin: a b c'],
    because: ['named', 'named'],
    circular: [],
  },
  {
    title: 'what is told of another only by one who says so himself rests on him',
    told: [
      { page: 'a', outlet: 'isna', says: 'foreign-ministry@RU', via: ['foreign-ministry@UA'] },
      { page: 'b', outlet: 'tasnim', says: 'foreign-ministry@UA' },
    ],
    independent: 1,
    origins: ['Ministry of Foreign Affairs of Ukraine: a b'],
    because: ['named'],
  },
  {
    title: 'a surname that only one speaker of the claim bears is that speaker',
    told: [
      { page: 'a', outlet: 'isna', says: 'Q56226' },
      { page: 'b', outlet: 'tabnak', says: 'Kim', person: true },
      { page: 'c', outlet: 'alef', says: 'Mina Zarrinfam', person: true },
    ],
    independent: 2,
    origins: ['Kim Jong Un: a b', 'Mina Zarrinfam: c'],
    because: ['same-speaker'],
  },
  {
    title: 'a surname that two speakers of the claim bear is nobody else',
    told: [
      { page: 'a', outlet: 'isna', says: 'Q56226' },
      { page: 'b', outlet: 'tabnak', says: 'Kim', person: true },
      { page: 'c', outlet: 'alef', says: 'Kim Zarrinfam', person: true },
    ],
    independent: 3,
    origins: ['Kim Jong Un: a', 'Kim: b', 'Kim Zarrinfam: c'],
    because: [],
  },
  {
    title: 'a body in a headline is told by who speaks below, a person in it is not',
    told: [
      { page: 'a', outlet: 'isna', says: 'NATO', above: true },
      { page: 'a', outlet: 'isna', says: 'Q7747' },
      { page: 'b', outlet: 'rt', says: 'Q58217', above: true },
      { page: 'b', outlet: 'rt', says: 'UN' },
    ],
    independent: 3,
    origins: ['Vladimir Putin: a', 'Sergey Lavrov: b', 'United Nations: b'],
    because: [],
  },
  {
    title: 'a state and the agency that it runs are one voice on a page, and two on two pages',
    told: [
      { page: 'a', outlet: 'isna', says: 'Q423' },
      { page: 'a', outlet: 'isna', says: 'kcna' },
      { page: 'b', outlet: 'rt', says: 'Q159' },
      { page: 'c', outlet: 'alef', says: 'Q223799' },
    ],
    independent: 3,
    origins: ['Korean Central News Agency: a', 'Russia: b', 'TASS: c'],
    because: [],
  },
  {
    title: 'a headline without names repeats the text below it',
    told: [
      { page: 'a', outlet: 'al-arabiya', says: 'officials', unnamed: true, above: true },
      { page: 'a', outlet: 'al-arabiya', says: 'two officials', unnamed: true, via: ['Q130879'] },
    ],
    independent: 1,
    origins: ['two officials: a'],
    because: [],
  },
  {
    title: 'a state is told through its minister, and is no origin beside him on a page',
    told: [
      { page: 'a', outlet: 'isna', says: 'Q58217' },
      { page: 'a', outlet: 'isna', says: 'Q159' },
      { page: 'b', outlet: 'tabnak', says: 'Q159' },
    ],
    independent: 1,
    origins: ['Sergey Lavrov: a b'],
    because: ['spokesman'],
  },
  {
    title: 'holders of offices are known by them in two outlets',
    told: [
      { page: 'a', outlet: 'isna', says: 'foreign ministers of Germany', unnamed: true },
      { page: 'b', outlet: 'rt', says: 'foreign ministers of Germany France', unnamed: true },
      { page: 'c', outlet: 'alef', says: 'two officials of Germany', unnamed: true },
    ],
    independent: 2,
    origins: ['foreign ministers of Germany: a b', 'two officials of Germany: c'],
    because: ['same-speaker'],
  },
  {
    title: 'pages that only deny it are no reports of it',
    told: [
      { page: 'a', outlet: 'isna', says: NIS },
      { page: 'b', outlet: 'rt', says: 'Q7747', side: 'denies' },
    ],
    independent: 1,
    origins: ['Intelligence service of South Korea: a'],
    because: [],
  },
]

for (const { title, told, reprints = [], independent, origins, because, circular } of CASES) {
  test(title, () => {
    const { claim, context } = toldClaim(told, reprints)
    const count = countOrigins(claim, context)
    assert.deepEqual(namesOf(count), origins)
    assert.equal(count.independent, independent)
    if (because)
      assert.deepEqual(count.merges.map((merge) => merge.because).sort(), [...because].sort())
    const rings = count.circular.map((ring) =>
      ring.map((page) => page.replace('sha256:', '')).sort(),
    )
    assert.deepEqual(rings, circular ?? [])
    assert.equal(count.accounts - count.merges.length - count.circular.length, count.independent)
  })
}

function namesOf({ origins }: OriginCount): string[] {
  return origins.map(
    ({ name, pages }) => `${name}: ${pages.map((page) => page.replace('sha256:', '')).join(' ')}`,
  )
}

test('an outlet whose page cites in turn those who cite it is no origin, though its page tells another claim', () => {
  const { claim, context } = toldClaim([
    { page: 'a', outlet: 'alef', says: 'tabnak' },
    { page: 'b', outlet: 'tabnak', says: 'alef' },
  ])
  const [first] = claim.statements
  const count = countOrigins({ statements: [first!] }, context)
  assert.deepEqual(
    [count.reports, count.independent, count.circular],
    [1, 0, [[idOf('a'), idOf('b')]]],
  )
})

test('a merge by a name points at the words that name', () => {
  const { claim, context } = toldClaim([
    { page: 'a', outlet: 'isna', says: 'Q7747' },
    { page: 'b', outlet: 'tabnak', says: 'Q7747', via: ['isna'] },
  ])
  const [merge] = countOrigins(claim, context).merges
  const { text } = context.pages[1]!.record.page
  assert.equal(merge!.because, 'named')
  assert.deepEqual(merge!.names, ['Iranian Students News Agency', 'Tabnak'])
  assert.equal(merge!.evidence!.page, idOf('b'))
  assert.equal(text.slice(...merge!.evidence!.span), 'isna')
})
