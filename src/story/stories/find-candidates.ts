import type { Reprint } from '../../model/reprint.ts'
import type { KeptPrint, MinuteRange, StoryStore } from '../../model/story-store.ts'
import type { Profile } from './profile.ts'
import { channelOf, CHANNELS } from './profile.ts'

/** Of the features that mean the same in every language, and of the words, so many are looked up: those that count most. */
const FREE_FEATURES = 14
const WORD_FEATURES = 10
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
  /** Their keys: its reprints, and those that share most of what counts. */
  readonly keys: readonly number[]
  /** How many pages about its time share something that counts. */
  readonly crowd: number
}

/** Finds the pages that may be about what a page is about: those with its rarest features about that time, and its reprints. */
export async function findCandidates(
  store: StoryStore,
  page: KeptPrint,
  { profile, reprints }: { readonly profile: Profile; readonly reprints: readonly Reprint[] },
): Promise<Candidates> {
  const range = rangeOf(profile)
  const votes = new Map<number, number>()
  for (const at of telling(profile)) {
    const value = profile.values[at]!
    for (const key of await store.withFeature(profile.keys[at]!, range, PAGES_A_FEATURE)) {
      if (key !== page.key) votes.set(key, (votes.get(key) ?? 0) + value)
    }
  }
  const keys = [...votes]
    .sort(([a, most], [b, least]) => least - most || a - b)
    .slice(0, CANDIDATES)
    .map(([key]) => key)
  const copies = await Promise.all(
    reprints.map(({ page: one, of }) => store.keyOf(one === page.print.page ? of : one)),
  )
  const found = new Set([...copies.filter((key) => key !== null && key !== page.key), ...keys])
  return { keys: [...found] as number[], crowd: votes.size }
}

/** The places of the features that count most. */
function telling({ keys, values }: Profile): number[] {
  const order = keys.map((_key, at) => at).sort((a, b) => values[b]! - values[a]! || a - b)
  const isWord = (at: number): boolean => channelOf(keys[at]!) === WORDS
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
