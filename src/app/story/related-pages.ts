import type { Feature, PrintedPage } from '../../model/print.ts'
import type { Shelf } from './shelf.ts'

/** Features of statements that are looked up, the rarest first. */
const FEATURES = 24
/** A feature on more pages tells nothing about a claim. */
const MOST_PAGES_A_FEATURE = 400
const PAGES_A_FEATURE = 60
const ANY_TIME = [-1e12, 1e12] as const

/** Pages outside of a story that may tell of what it tells, and what was asked to find them. */
export interface RelatedPages {
  readonly keys: readonly number[]
  /** The rare features that such pages share, each with the number of pages that have it: while these stay, the keys do. */
  readonly asked: readonly (readonly [feature: string, pages: number])[]
}

/**
 * The keys of pages outside of a story whose statements may tell of what its statements tell, however long before or after: those that
 * share most of the rare features of these statements. A few look-ups, whatever the number of pages.
 */
export async function relatedPages(
  { stories }: Shelf,
  pages: readonly PrintedPage[],
  { own, most }: { readonly own: ReadonlySet<number>; readonly most: number },
): Promise<RelatedPages> {
  const told = countFeatures(pages)
  const keys = [...told.keys()]
  const size = await stories.size()
  const counts = await stories.frequencies(keys)
  const rarest = keys
    .map((key, at) => ({
      key,
      count: counts[at]!,
      weight: told.get(key)! * Math.log(1 + size / (counts[at]! + 1)),
    }))
    .filter(({ count }) => count > 0 && count <= MOST_PAGES_A_FEATURE)
    .sort((one, other) => other.weight - one.weight || (one.key < other.key ? -1 : 1))
    .slice(0, FEATURES)
  const votes = new Map<number, { weight: number; features: number }>()
  for (const { key, weight } of rarest)
    for (const page of await stories.withFeature(key, ANY_TIME, PAGES_A_FEATURE)) {
      if (own.has(page)) continue
      const vote = votes.get(page) ?? { weight: 0, features: 0 }
      votes.set(page, { weight: vote.weight + weight, features: vote.features + 1 })
    }
  const found = [...votes]
    .filter(([, { features }]) => features > 1)
    .sort(([a, one], [b, other]) => other.weight - one.weight || a - b)
    .slice(0, most)
  return {
    keys: found.map(([key]) => key),
    asked: rarest.map(({ key, count }) => [key, count]),
  }
}

/** How many pages' statements tell each feature that means the same in every language, damped. */
function countFeatures(pages: readonly PrintedPage[]): Map<Feature['key'], number> {
  const counts = new Map<Feature['key'], number>()
  for (const { statements } of pages) {
    const keys = statements.flatMap(({ features }) => features.map(({ key }) => key))
    for (const key of new Set(keys))
      if (!key.startsWith('word:')) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Map([...counts].map(([key, count]) => [key, Math.log2(1 + count)]))
}
