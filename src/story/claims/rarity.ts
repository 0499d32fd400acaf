import type { Feature, FeatureKind } from '../../model/print.ts'
import { rarityOf } from '../print/rarity.ts'

/** How much of a proposition a feature of a kind makes: words are one language's, and a name comes in several spellings. */
const PARTS: { readonly [kind in FeatureKind]: number } = {
  entity: 1,
  place: 0.8,
  name: 0.5,
  number: 0.5,
  day: 0.5,
  concept: 1,
  word: 0.35,
}

/** How much a feature tells, from the number of pages that hold it among those that are read. */
export type Rarity = (key: Feature['key']) => number

/** Measures how much features tell: those on few pages most, by the news at large while there are few pages. */
export function measureRarity(pages: Iterable<Iterable<Feature['key']>>): Rarity {
  const counts = new Map<string, number>()
  let all = 0
  for (const page of pages) {
    all++
    for (const key of new Set(page)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const known = new Map<string, number>()
  return (key) => {
    let rarity = known.get(key)
    if (rarity === undefined) {
      rarity =
        Math.max(rarityOf(key, { count: counts.get(key) ?? 0, size: all }), LEAST) *
        PARTS[kindOf(key)]
      known.set(key, rarity)
    }
    return rarity
  }
}

const LEAST = 0.2

/** The kind of a feature, from its key. */
export function kindOf(key: string): FeatureKind {
  return key.slice(0, key.indexOf(':')) as FeatureKind
}
