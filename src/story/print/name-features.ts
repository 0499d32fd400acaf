import { readName } from '../../knowledge/spelling/read-name.ts'
import { wholeSkeletons } from '../../knowledge/spelling/skeleton-keys.ts'
import type { Feature } from '../../model/print.ts'

/** Names that were read before: pages of one time share theirs. */
const KNOWN = new Map<string, readonly Feature['key'][]>()
const MOST_KNOWN = 20_000
/** Longer names are not kept: they would keep their page alive. */
const LONGEST_KEPT = 40

/** What has more words is no name. */
const MOST_WORDS = 5

/** A family name of fewer consonants fits too many people to stand alone. */
const SHORTEST_FAMILY = 4

/**
 * The features of a name that no table holds: its consonants, in the ways it may be heard, so that scripts meet; and those of a
 * longer last word, for pages that tell no more of the name.
 */
export function nameKeys(name: string): readonly Feature['key'][] {
  const known = KNOWN.get(name)
  if (known) return known
  const words = name.split(/\s+/)
  if (words.length > MOST_WORDS) return []
  const last = words.length > 1 ? skeletonsOf(words.at(-1)!) : []
  const family = last.filter((skeleton) => skeleton.length >= SHORTEST_FAMILY)
  const keys = [...new Set([...skeletonsOf(name), ...family])].map(
    (skeleton): Feature['key'] => `name:${skeleton}`,
  )
  if (name.length <= LONGEST_KEPT) {
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
    KNOWN.set(name, keys)
  }
  return keys
}

function skeletonsOf(name: string): string[] {
  return wholeSkeletons(readName(name))
}
