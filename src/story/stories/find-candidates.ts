import type { KeptPrint, MinuteRange, StoryStore } from '../../model/story-store.ts'
import type { Profile } from './profile.ts'
import { CHANNELS } from './profile.ts'
import { profileOf } from './profiles.ts'

/** Of the features that mean the same in every language, and of the words, so many are looked up: those that count most. */
const FREE_FEATURES = 12
const WORD_FEATURES = 6
/** Of the pages with a feature so many are looked at, the latest in the window. */
const PAGES_A_FEATURE = 40
/** So many pages are compared with a page: those that share most of what counts. */
const CANDIDATES = 24
const MINUTES_A_DAY = 24 * 60
/** A page is looked for among those of so many days before and behind it. */
const WINDOW_DAYS = 8
/** Where its own day is unknown, so many. */
const GUESSED_WINDOW_DAYS = 45
const ANY_TIME: MinuteRange = [-1e12, 1e12]
const WORDS = CHANNELS.indexOf('words')

/** Pages to compare a page with. */
export interface Candidates {
  /** The keys of those that share most of what counts. */
  readonly keys: readonly number[]
  /** How many pages about its time share something that counts. */
  readonly crowd: number
}

/** Finds the pages that may be about what a page is about: those with its rarest features about that time. */
export async function findCandidates(store: StoryStore, page: KeptPrint): Promise<Candidates> {
  const profile = await profileOf(store, page)
  const range = rangeOf(profile)
  const votes = new Map<number, number>()
  for (const at of telling(profile)) {
    const value = profile.values[at]!
    const feature = page.print.features[profile.places[at]!]!
    for (const key of await store.withFeature(feature.key, range, PAGES_A_FEATURE)) {
      if (key !== page.key) votes.set(key, (votes.get(key) ?? 0) + value)
    }
  }
  const keys = [...votes]
    .sort(([a, most], [b, least]) => least - most || a - b)
    .slice(0, CANDIDATES)
    .map(([key]) => key)
  return { keys, crowd: votes.size }
}

/** The places of the features that count most. */
function telling({ values, channels, places }: Profile): number[] {
  const order = Array.from(values.keys()).sort(
    (a, b) => values[b]! - values[a]! || places[a]! - places[b]!,
  )
  const isWord = (at: number): boolean => channels[at] === WORDS
  return [
    ...order.filter((at) => !isWord(at)).slice(0, FREE_FEATURES),
    ...order.filter(isWord).slice(0, WORD_FEATURES),
  ]
}

function rangeOf({ day, guessed }: Profile): MinuteRange {
  if (day === null) return ANY_TIME
  const window = guessed ? GUESSED_WINDOW_DAYS : WINDOW_DAYS
  return [Math.floor((day - window) * MINUTES_A_DAY), Math.ceil((day + window) * MINUTES_A_DAY)]
}
