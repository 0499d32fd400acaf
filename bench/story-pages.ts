import type { Feature, Print } from '../src/model/print.ts'
import { toRandom, wordOf } from './library-pages.ts'

const ENTITIES = 30_000
const PLACES = 8_000
const CONCEPTS = 500
const VOCABULARY = 120_000
const OUTLETS = 300
const LANGUAGES = ['fa', 'ar'] as const
const START_MINUTE = 65_000_000
const MINUTES_A_DAY = 1440
/** Pages of one day, whatever their number: a longer archive, not a denser one. */
const PAGES_A_DAY = 400
/** A saga is a handful of actors and words that come again and again in stories of their own. */
const SAGAS = 400

/** A made-up page, and the number of the story that it was made for. */
export interface StoryPage {
  readonly story: number
  readonly minute: number | null
  /** Makes its print, the same one each time. */
  readonly print: () => Print
}

type Random = () => number

interface Saga {
  readonly actors: readonly string[]
  readonly places: readonly string[]
  readonly concepts: readonly string[]
  /** A rank for each word, the same in both languages. */
  readonly words: readonly number[]
}

interface Happening extends Saga {
  readonly minute: number
  readonly figures: readonly number[]
}

/**
 * So many made-up pages in the order of their days, with the stories that they were made for: one to some thirty pages a story, in two
 * languages and of several outlets, over some days; each tells a choice of what happened in words of its own, among words and names
 * that have nothing to do with it. One page in six is a copy with small changes. Half the stories belong to sagas, whose actors, places
 * and words come again weeks later; one page in fifty is a round-up of two stories; one in thirty tells no day of its own.
 */
export function makeStoryPages(count: number, seed = 1): StoryPage[] {
  const random = toRandom(seed)
  const sagas = Array.from({ length: SAGAS }, () => makeSaga(random))
  const days = Math.max(1, Math.ceil(count / PAGES_A_DAY))
  const drafts: { readonly page: StoryPage; readonly at: number }[] = []
  let before: Happening | undefined
  for (let story = 0; drafts.length < count; story++) {
    const happening = makeHappening(random, { sagas, days })
    const size = Math.min(1 + Math.floor(1.2 / (random() + 0.035)), count - drafts.length)
    const own: StoryPage[] = []
    for (let at = 0; at < size; at++) {
      const place = drafts.length
      const source = own.length > 0 && random() < 0.2 ? pick(random, own) : undefined
      const also = random() < 0.02 ? before : undefined
      const written = happening.minute + Math.floor(-Math.log(1 - random()) * 0.8 * MINUTES_A_DAY)
      const minute = random() < 1 / 30 ? null : written
      const pageSeed = Math.floor(random() * 2 ** 32)
      const print = (): Print => {
        const telling = { random: toRandom(pageSeed), place, minute, also }
        return source ? copyOf(source.print(), telling) : tell(happening, telling)
      }
      const page = { story, minute, print }
      own.push(page)
      drafts.push({ page, at: written })
    }
    before = happening
  }
  return drafts.sort((a, b) => a.at - b.at).map(({ page }) => page)
}

function makeSaga(random: Random): Saga {
  return {
    actors: many(4, () => `entity:Q${zipf(random, ENTITIES)}`),
    places: many(3, () => `place:p${zipf(random, PLACES)}`),
    concepts: many(8, () => `concept:c${zipf(random, CONCEPTS)}`),
    words: many(40, () => zipf(random, VOCABULARY)),
  }
}

function makeHappening(
  random: Random,
  { sagas, days }: { readonly sagas: readonly Saga[]; readonly days: number },
): Happening {
  const fresh = makeSaga(random)
  const saga = random() < 0.5 ? sagas[zipf(random, SAGAS)] : undefined
  const mix = <T>(own: readonly T[], old: readonly T[] = []): T[] =>
    own.map((value, at) => (old.length > 0 && random() < 0.55 ? old[at % old.length]! : value))
  return {
    actors: mix(fresh.actors, saga?.actors),
    places: mix(fresh.places, saga?.places),
    concepts: mix(fresh.concepts, saga?.concepts),
    words: mix(fresh.words, saga?.words),
    minute: START_MINUTE + Math.floor(random() * days * MINUTES_A_DAY),
    figures: many(Math.floor(random() * 5), () => 2 + zipf(random, 20_000)),
  }
}

interface Telling {
  readonly random: Random
  /** Its number. */
  readonly place: number
  readonly minute: number | null
  /** Another happening that it tells as well. */
  readonly also?: Happening | undefined
}

function tell(happening: Happening, { random, place, minute, also }: Telling): Print {
  const language = pick(random, LANGUAGES)
  const features = new Map<string, number>()
  const add = (key: string, weight: number): void => {
    features.set(key, Math.max(weight, features.get(key) ?? 0))
  }
  const weigh = (rank: number): number => (rank === 0 ? 3 : rank === 1 ? 2.2 : 1 + random())
  for (const told of also ? [happening, also] : [happening]) {
    const share = also ? 0.5 : 1
    const choose = (list: readonly string[], chance: number): void =>
      list.forEach((key, at) => random() < chance * share && add(key, also ? 1 : weigh(at)))
    choose(told.actors, 0.8)
    choose(told.places, 0.7)
    choose(told.concepts, 0.75)
    for (const figure of told.figures) if (random() < 0.6 * share) add(`number:${figure}`, 1)
    for (const rank of told.words) {
      if (random() < 0.75 * share) add(`word:${language}:${wordOf(rank)}`, 1 + 2 * random())
    }
    if (random() < 0.5) add(`day:${toDay(told.minute)}`, 1)
  }
  for (let at = 0; at < 4; at++) add(`entity:Q${zipf(random, ENTITIES)}`, 1)
  for (let at = 0; at < 2; at++) add(`name:${zipf(random, 1_000_000)}`, 1)
  for (let at = 0; at < 8; at++) add(`concept:c${zipf(random, CONCEPTS)}`, 1)
  for (let at = 0; at < 60; at++) {
    add(`word:${language}:${wordOf(zipf(random, VOCABULARY))}`, 1 + random())
  }
  return {
    page: `sha256:${place.toString(16).padStart(8, '0').repeat(8)}`,
    language,
    outlet: `outlet-${zipf(random, OUTLETS)}`,
    minute,
    headline: null,
    runs: many(45, () => Math.floor(random() * 2 ** 32)),
    features: Array.from(features, ([key, weight]) => ({
      key: key as Feature['key'],
      weight: Math.round(weight * 100) / 100,
    })),
  }
}

/** A copy with some sentences gone and some added. */
function copyOf(print: Print, { random, place, minute }: Telling): Print {
  const kept = print.features.filter(() => random() < 0.85)
  const added = many(15, () => `word:${print.language}:${wordOf(zipf(random, VOCABULARY))}`)
  const known = new Set<string>(kept.map(({ key }) => key))
  return {
    ...print,
    page: `sha256:${place.toString(16).padStart(8, '0').repeat(8)}`,
    outlet: `outlet-${zipf(random, OUTLETS)}`,
    minute,
    runs: [
      ...print.runs.filter(() => random() < 0.8),
      ...many(6, () => Math.floor(random() * 2 ** 32)),
    ],
    features: [
      ...kept,
      ...added
        .filter((key) => !known.has(key))
        .map((key) => ({ key: key as Feature['key'], weight: 1 })),
    ],
  }
}

function toDay(minute: number): string {
  return new Date(Date.UTC(1900, 0, 1) + minute * 60_000).toISOString().slice(0, 10)
}

function many<T>(count: number, make: () => T): T[] {
  return [...new Set(Array.from({ length: count }, make))]
}

function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!
}

/** A rank in `[0, count)`, drawn so that the nth is about n times rarer than the first. */
function zipf(random: Random, count: number): number {
  return Math.min(count - 1, Math.floor(Math.exp(random() * Math.log(count + 1)) - 1))
}
