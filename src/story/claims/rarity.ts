import type { Feature, FeatureKind } from '../../model/print.ts'

/**
 * What is known of a kind of feature before any page is read: on how many of `BACKGROUND` statements one stands,
 * and how much of a proposition it makes.
 */
const KINDS: { readonly [kind in FeatureKind]: { readonly often: number; readonly part: number } } =
  {
    entity: { often: 12, part: 1 },
    place: { often: 4, part: 0.8 },
    name: { often: 2, part: 0.8 },
    number: { often: 3, part: 0.5 },
    day: { often: 4, part: 0.5 },
    concept: { often: 8, part: 1 },
    word: { often: 5, part: 0.35 },
  }

const BACKGROUND = 300

/** How much a feature tells, from the number of pages that hold it among those that are read. */
export type Rarity = (key: Feature['key']) => number

/** Measures how much features tell: those on few pages most, by a background that keeps small libraries sane. */
export function rarityOf(pages: Iterable<Iterable<Feature['key']>>): Rarity {
  const counts = new Map<string, number>()
  let all = 0
  for (const page of pages) {
    all++
    for (const key of new Set(page)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (key) => {
    const { often, part } = KINDS[kindOf(key)]
    const rare = Math.log((BACKGROUND + all) / (often + (counts.get(key) ?? 0)))
    return Math.max(rare, LEAST) * part
  }
}

const LEAST = 0.2

/** The kind of a feature, from its key. */
export function kindOf(key: string): FeatureKind {
  return key.slice(0, key.indexOf(':')) as FeatureKind
}
