import type { KeptPrint, StoryStore } from '../../model/story-store.ts'
import { featureRarity } from './feature-rarity.ts'
import type { Profile } from './profile.ts'
import { toProfile } from './profile.ts'

/** A profile that is remembered, and how many pages were known when it was made. */
interface Remembered {
  readonly profile: Profile
  readonly size: number
}

/** So many profiles of a store are remembered, those used last. */
const MOST_REMEMBERED = 4000
/** When a library has grown so much, rarities are counted anew. */
const GROWTH = 1.2

const remembered = new WeakMap<StoryStore, Map<string, Remembered>>()

/** The profiles of prints, in their order, with rarities as they are in a store. */
export async function profilesOf(
  store: StoryStore,
  prints: readonly KeptPrint[],
): Promise<Profile[]> {
  const size = await store.size()
  let known = remembered.get(store)
  if (!known) remembered.set(store, (known = new Map()))
  const profiles: Profile[] = []
  for (const { print } of prints) {
    let entry = known.get(print.page)
    known.delete(print.page)
    if (!entry || entry.profile.print !== print || size > entry.size * GROWTH) {
      const keys = print.features.map(({ key }) => key)
      const counts = await store.frequencies(keys)
      const rarities = keys.map((key, at) => featureRarity(key, counts[at]!, size))
      entry = { profile: toProfile(print, rarities), size }
    }
    known.set(print.page, entry)
    profiles.push(entry.profile)
  }
  for (const page of known.keys()) {
    if (known.size <= MOST_REMEMBERED) break
    known.delete(page)
  }
  return profiles
}
