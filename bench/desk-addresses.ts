import { resultOf } from '../src/app/json/telling-json.ts'
import type { Library } from '../src/library/library.ts'
import type { Hit } from '../src/library/query.ts'
import type { ListedStory } from '../src/model/story-store.ts'
import { entityOf, nameOf, outletOf, wordOf } from './library-pages.ts'

/** A kind of screen or answer, and an address of it that is drawn anew for each round. */
export interface DeskKind {
  readonly kind: string
  readonly draw: (drawing: Drawing) => string
  /** Whether people look at it, so that its first paint is of interest. */
  readonly isScreen: boolean
  /** Whether it is found once and then remembered, so that it is asked for twice. */
  readonly isRemembered: boolean
}

/** What addresses are drawn from. */
export interface Drawing {
  readonly random: () => number
  /** Stories of one page, of two to five, of six to thirty-five, and bigger ones. */
  readonly stories: readonly (readonly Drawn[])[]
  readonly pages: readonly string[]
  /** Pages many times as long as others. */
  readonly longPages: readonly string[]
  readonly hits: readonly Hit[]
  /** Ids of people of some pages. */
  readonly actors: readonly string[]
}

/** A story with some of its pages. */
export interface Drawn {
  readonly id: string
  readonly pages: readonly string[]
}

const MOST_DRAWN = 400
const SIZES: readonly number[] = [1, 5, 35, Infinity]
const LONG = 20_000

/** Looks into a library for what addresses are drawn from. */
export async function drawingOf(library: Library, random: () => number): Promise<Drawing> {
  const stories: Drawn[][] = SIZES.map(() => [])
  for (const one of await shuffledStories(library, random)) {
    const drawn = stories[SIZES.findIndex((most) => one.pages <= most)]!
    if (drawn.length < MOST_DRAWN) drawn.push(await drawnOf(library, one))
  }
  const hits = await someHits(library, random)
  const kept = await Promise.all(hits.map(({ page }) => library.page(page)))
  const records = kept.flatMap((one) => (one ? [one.record] : []))
  return {
    random,
    stories,
    pages: records.flatMap(({ page: { id, length } }) => (length < LONG ? [shortOf(id)] : [])),
    longPages: await longPages(library),
    hits,
    actors: records.flatMap(({ mentions }) => mentions.slice(-1).map(({ entity }) => entity)),
  }
}

async function shuffledStories(library: Library, random: () => number): Promise<ListedStory[]> {
  const slice = { order: 'newest', least: 1, limit: 1_000_000, skip: 0 } as const
  return (await library.stories.list(slice))
    .map((story) => ({ story, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ story }) => story)
}

async function drawnOf(library: Library, { id }: ListedStory): Promise<Drawn> {
  const keys = (await library.stories.pagesOf(id)).slice(0, 2)
  const prints = await library.stories.prints(keys)
  return { id, pages: prints.map(({ print }) => shortOf(print.page)) }
}

/** Statements all over the library. */
async function someHits(library: Library, random: () => number): Promise<Hit[]> {
  const hits: Hit[] = []
  for (let at = 0; at < MOST_DRAWN; at++) {
    const word = wordOf(Math.floor(300 + random() * 3000))
    const query = { kind: 'words', words: [word] } as const
    const asked = { of: 'statements', query, order: 'time', limit: 5 } as const
    const found = await library.search(asked)
    hits.push(...found.hits.slice(-1))
  }
  return hits
}

async function longPages(library: Library): Promise<string[]> {
  const found: string[] = []
  for (let after: number | null = null; found.length < 20;) {
    const keys: readonly number[] = await library.keys({ after, limit: 2000 })
    if (keys.length === 0) break
    for (const { print } of await library.stories.prints(keys))
      if (print.features.length > 1500) found.push(shortOf(print.page))
    after = keys.at(-1)!
  }
  return found
}

function shortOf(id: string): string {
  return id.replace('sha256:', '').slice(0, 12)
}

type Draw = DeskKind['draw']
const between = (random: () => number, from: number, to: number): number =>
  from + Math.floor(random() * (to - from))
const one = <T>({ random }: Drawing, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)]!
const query = (fields: Readonly<{ [name: string]: string }>): string =>
  new URLSearchParams(fields).toString()
const frequent = ({ random }: Drawing): number => between(random, 0, 20)
const rare = ({ random }: Drawing): string => wordOf(between(random, 30_000, 200_000))
const middling = ({ random }: Drawing): string => wordOf(between(random, 300, 3000))
const story = (size: number, rest = ''): Draw => {
  return (d) =>
    `/stories/${one(d, d.stories[size]!.length > 0 ? d.stories[size]! : d.stories[2]!).id}${rest}`
}
const page =
  (rest = ''): Draw =>
  (d) =>
    `/pages/${one(d, d.pages)}${rest}`
const search =
  (of: (drawing: Drawing) => string, more = {}): Draw =>
  (d) =>
    `/search?${query({ q: of(d), ...more })}`
const actors = (d: Drawing): string => {
  const first = frequent(d)
  return `actor=${entityOf(first)}&actor=${entityOf((first + between(d.random, 1, 20)) % 40)}`
}
const range = ({ random }: Drawing): string => {
  const month = between(random, 1, 10)
  return `from=2024-0${month}&to=2024-0${Math.min(9, month + 2)}`
}

const SCREENS: readonly (readonly [kind: string, draw: Draw])[] = [
  ['stories, newest', () => '/stories'],
  ['stories, biggest', () => '/stories?by=biggest'],
  ['stories, contested', () => '/stories?by=contested'],
  ['a story of one page', story(0)],
  ['a story of 2 to 5 pages', story(1)],
  ['a story of 6 to 35 pages', story(2)],
  ['a story of 300 pages', story(3)],
  ['reader', page()],
  ['reader, raw beside clean', page('?view=both')],
  ['reader, a fact', page('?fact=s3')],
  [
    'reader, a long page',
    (d) => `/pages/${one(d, d.longPages.length > 0 ? d.longPages : d.pages)}`,
  ],
  ['search: a frequent name', search((d) => nameOf(frequent(d)).native!)],
  ['search: a rare word', search(rare)],
  ['search: a word', search(middling)],
  ['search: a phrase', search((d) => `"${middling(d)} ${middling(d)}"`)],
  ['search: a frequent word', search((d) => wordOf(between(d.random, 60, 160)))],
  ['search: a frequent speaker', search((d) => `speaker:${entityOf(frequent(d))}`)],
  ['search: speaker and stance', search((d) => `speaker:${entityOf(frequent(d))} stance:denies`)],
  ['search: all statements', search(() => 'stance:asserts')],
  ['search: best first', search((d) => `${middling(d)} ${middling(d)}`, { rank: '1' })],
  ['search: compact', search((d) => `speaker:${entityOf(frequent(d))}`, { compact: '1' })],
  ['search: nothing asked', () => '/search'],
  ['timeline', (d) => `/timeline?${actors(d)}`],
  ['timeline of three months', (d) => `/timeline?${actors(d)}&${range(d)}`],
  ['timeline of one', (d) => `/timeline?actor=${entityOf(frequent(d))}`],
  ['actor, frequent', (d) => `/actors/${entityOf(frequent(d))}`],
  ['actor, any', (d) => `/actors/${one(d, d.actors)}`],
  ['review', () => '/review'],
  ['review, further on', (d) => `/review?after=${resultOf(one(d, d.hits))}`],
  ['inbox', () => '/inbox'],
  ['keys', () => '/keys'],
]

const ANSWERS: readonly (readonly [kind: string, draw: Draw])[] = [
  ['search.atom', (d) => `/search.atom?${query({ q: `speaker:${entityOf(frequent(d))}` })}`],
  ['search data: csv', (d) => `/search/data/csv?${query({ q: middling(d) })}`],
  ['search dossier', (d) => `/search/dossier.html?${query({ q: middling(d) })}`],
  ['story data: json', story(2, '/data/json')],
  ['story data: csv', story(2, '/data/csv')],
  ['story data: jsonld', story(2, '/data/jsonld')],
  ['story data: markdown', story(2, '/data/markdown')],
  ['story dossier', story(2, '/dossier.html')],
  ['timeline dossier', (d) => `/timeline/dossier.html?${actors(d)}`],
  ['actor dossier', (d) => `/actors/${entityOf(frequent(d))}/dossier.html`],
  ['openapi.json', () => '/openapi.json'],
  ['api: page', (d) => `/api/v1${page()(d)}`],
  ['api: search', (d) => `/api/v1/search?${query({ q: middling(d) })}`],
  ['api: stories', () => '/api/v1/stories'],
  ['api: story', (d) => `/api/v1${story(2)(d)}`],
  ['api: timeline', (d) => `/api/v1/timeline?${actors(d)}`],
  ['api: actor', (d) => `/api/v1/actors/${entityOf(frequent(d))}`],
  ['api: trace', (d) => `/api/v1/trace/${one(d, d.stories[1]!).pages[0]}.s3`],
  ['api: reprints of a page', (d) => `/api/v1/reprints?page=${one(d, d.stories[2]!).pages[1]}`],
  ['api: reprints', () => '/api/v1/reprints'],
  ['api: compare', compared],
  ['api: origins', (d) => `/api/v1/origins/${outletOf(between(d.random, 0, 50))}`],
]

function compared(d: Drawing): string {
  const [first, second] = one(d, d.stories[2]!).pages
  return `/api/v1/compare?${query({ one: first!, other: second! })}`
}

function toKind([kind, draw]: readonly [string, Draw], isScreen: boolean): DeskKind {
  return { kind, draw, isScreen, isRemembered: kind.startsWith('a story') }
}

/** All kinds that are asked for. */
export const DESK_KINDS: readonly DeskKind[] = [
  ...SCREENS.map((one) => toKind(one, true)),
  ...ANSWERS.map((one) => toKind(one, false)),
]
