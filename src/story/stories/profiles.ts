import type { KeptPrint, StoryStore } from '../../model/story-store.ts'
import { rarityOf } from '../print/rarity.ts'
import type { Profile } from './profile.ts'
import { toProfile } from './profile.ts'

/** The background counts as much as so many pages: less than elsewhere, as the pages of a small library tend to be about few sagas. */
const BACKGROUND_PAGES = 60

/** A profile that is remembered, and how many pages were known when it was made. */
interface Remembered {
  readonly profile: Profile
  readonly size: number
}

/** A key and the profile of its page. */
export interface KeptProfile {
  readonly key: number
  readonly profile: Profile
}

/** So many profiles of a store are remembered, those used last. */
const MOST_REMEMBERED = 10_000
/** When a library has grown so much, rarities are counted anew. */
const GROWTH = 1.5

const remembered = new WeakMap<StoryStore, Map<number, Remembered>>()

/** The profile of a print that is placed now, with rarities as they are in a store. */
export async function profileOf(store: StoryStore, kept: KeptPrint): Promise<Profile> {
  const size = await store.size()
  const known = memoryOf(store)
  const entry = known.get(kept.key)
  const isKnown =
    entry?.profile.page === kept.print.page &&
    entry.profile.hashes.length === kept.print.features.length
  const profile = isKnown && !isStale(entry, size) ? entry.profile : await make(store, kept, size)
  remember(known, kept.key, { profile, size: isKnown ? entry.size : size })
  return profile
}

/** The profiles of pages that are kept, in the order of the keys; those that are not grouped are left out. */
export async function profilesOf(
  store: StoryStore,
  keys: readonly number[],
): Promise<KeptProfile[]> {
  const size = await store.size()
  const known = memoryOf(store)
  const missing = keys.filter((key) => isStale(known.get(key), size))
  for (const print of missing.length > 0 ? await store.prints(missing) : []) {
    known.set(print.key, { profile: await make(store, print, size), size })
  }
  return keys.flatMap((key) => {
    const entry = known.get(key)
    if (!entry) return []
    remember(known, key, entry)
    return [{ key, profile: entry.profile }]
  })
}

function memoryOf(store: StoryStore): Map<number, Remembered> {
  let known = remembered.get(store)
  if (!known) remembered.set(store, (known = new Map()))
  return known
}

function isStale(entry: Remembered | undefined, size: number): boolean {
  return !entry || size > entry.size * GROWTH
}

async function make(store: StoryStore, { print }: KeptPrint, size: number): Promise<Profile> {
  const keys = print.features.map(({ key }) => key)
  const counts = await store.frequencies(keys)
  return toProfile(
    print,
    keys.map((key, at) =>
      rarityOf(key, { count: counts[at]!, size, background: BACKGROUND_PAGES }),
    ),
  )
}

/** Puts a profile last in the order in which profiles are forgotten. */
function remember(known: Map<number, Remembered>, key: number, entry: Remembered): void {
  known.delete(key)
  known.set(key, entry)
  for (const oldest of known.keys()) {
    if (known.size <= MOST_REMEMBERED) break
    known.delete(oldest)
  }
}
