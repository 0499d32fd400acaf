import { toDay } from '../src/library/days.ts'
import type { Hit, Query, Search } from '../src/library/query.ts'
import type { Mark } from '../src/library/terms.ts'
import { entityOf, outletOf, wordOf } from './library-pages.ts'

/** A kind of question: what it asks, drawn anew for each round. */
export interface Asked {
  readonly kind: string
  readonly search: (random: () => number) => Search
}

const FACETS = ['outlet', 'language', 'stance', 'speaker', 'entity']

const words = (...list: string[]): Query => ({ kind: 'words', words: list })
const mark = (of: Mark): Query => ({ kind: 'mark', mark: of })
const and = (...parts: Query[]): Query => ({ kind: 'and', parts })
const or = (...parts: Query[]): Query => ({ kind: 'or', parts })
const not = (part: Query): Query => ({ kind: 'not', part })
const pages = (query: Query, more: Partial<Search> = {}): Search => ({
  of: 'pages',
  query,
  order: 'time',
  limit: 20,
  ...more,
})
const statements = (query: Query, more: Partial<Search> = {}): Search =>
  pages(query, { of: 'statements', ...more })

type Random = () => number
const between = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from))
/** On one page in three to one in seven; `everywhere` on nine in ten. */
const frequent = (random: Random): string => wordOf(between(random, 60, 160))
const everywhere = (random: Random): string => wordOf(between(random, 0, 30))
const middling = (random: Random): string => wordOf(between(random, 300, 3000))
const rare = (random: Random): string => wordOf(between(random, 30_000, 200_000))
const known = (random: Random): string => entityOf(between(random, 0, 20))
const lesser = (random: Random): string => entityOf(between(random, 1000, 20_000))
const outlet = (random: Random): Query => mark(`outlet:${outletOf(between(random, 0, 100))}`)

/** A stretch of days of the five years in which the pages were published. */
function days(of: 'published' | 'said', random: Random, length: number): Query {
  const from = between(random, toDay('2019-01-01'), toDay('2023-11-01'))
  return { kind: 'days', of, from, to: from + length - 1 }
}

const QUESTIONS: readonly (readonly [kind: string, search: Asked['search']])[] = [
  ['a frequent word', (r) => pages(words(frequent(r)))],
  ['a word of nearly every page', (r) => pages(words(everywhere(r)))],
  ['a word', (r) => pages(words(middling(r)))],
  ['a rare word', (r) => pages(words(rare(r)))],
  ['a phrase', (r) => pages(words(middling(r), middling(r)))],
  ['a phrase of frequent words', (r) => pages(words(frequent(r), frequent(r)))],
  [
    'the beginning of a word',
    (r) => pages({ kind: 'words', words: [middling(r).slice(0, 4)], prefix: true }),
  ],
  ['two frequent words', (r) => pages(and(words(frequent(r)), words(frequent(r))))],
  ['a frequent and a rare word', (r) => pages(and(words(frequent(r)), words(rare(r))))],
  ['either of two words', (r) => pages(or(words(middling(r)), words(middling(r))))],
  ['a word without another', (r) => pages(and(words(frequent(r)), not(words(frequent(r)))))],
  ['without a word, nothing else', (r) => pages(not(words(frequent(r))))],
  ['an entity', (r) => pages(mark(`entity:${known(r)}`))],
  ['a rare entity', (r) => pages(mark(`entity:${lesser(r)}`))],
  ['a pair of entities', (r) => pages(and(mark(`entity:${known(r)}`), mark(`entity:${known(r)}`)))],
  ['an outlet and a word', (r) => pages(and(outlet(r), words(middling(r))))],
  ['a month', (r) => pages(days('published', r, 30))],
  ['a word in a year', (r) => pages(and(words(frequent(r)), days('published', r, 365)))],
  ['either of two weeks', (r) => pages(or(days('published', r, 7), days('published', r, 7)))],
  ['a frequent word by rank', (r) => pages(words(frequent(r)), { order: 'rank' })],
  ['two words by rank', (r) => pages(or(words(middling(r)), words(rare(r))), { order: 'rank' })],
  ['facets of a frequent word', (r) => pages(words(frequent(r)), { facets: FACETS })],
  ['facets of an outlet', (r) => pages(outlet(r), { facets: FACETS })],
  ['deep in a frequent word', (r) => pages(words(frequent(r)), { after: deep(r) })],
  ['speaker', (r) => statements(mark(`speaker:${known(r)}`))],
  [
    'speaker and stance',
    (r) => statements(and(mark(`speaker:${known(r)}`), mark('stance:denies'))),
  ],
  ['a word in statements', (r) => statements(words(middling(r)))],
  ['a frequent word in statements', (r) => statements(words(frequent(r)))],
  ['said in a month', (r) => statements(days('said', r, 30))],
  [
    'an entity, said in half a year',
    (r) => statements(and(mark(`entity:${known(r)}`), days('said', r, 180))),
  ],
  ['facets of a speaker', (r) => statements(mark(`speaker:${known(r)}`), { facets: FACETS })],
  ['facets of a stance', () => statements(mark('stance:denies'), { facets: FACETS })],
]

/** The suite of questions: what a reader asks in words and filters, and the worst of each kind. */
export const SUITE: readonly Asked[] = QUESTIONS.map(([kind, search]) => ({ kind, search }))

/** A result somewhere in the five years, as if one had read up to it. */
function deep(random: Random): Hit {
  const minute = between(random, toDay('2019-06-01'), toDay('2023-06-01')) * 1440
  return { page: minute * 2 ** 25, statement: null }
}
