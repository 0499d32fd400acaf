import type { Print } from '../../model/print.ts'
import type { StoryStore } from '../../model/story-store.ts'

/** A page that shares runs of words with another. */
export interface Candidate {
  readonly print: Print
  /** How many runs. */
  readonly shared: number
}

/** Pages that share runs of words with a page, and the runs that say nothing. */
export interface Candidates {
  /** Those that share the most and the rarest runs first. */
  readonly pages: readonly Candidate[]
  /** Runs that stand on several pages which have hardly anything else in common with it: a form, or what a site prints everywhere. */
  readonly formulas: ReadonlySet<number>
}

/** What the search asks of a store. */
export type RunStore = Pick<StoryStore, 'withRuns' | 'prints' | 'keyOf'>

/** So many runs of a page are looked up. */
const MOST_RUNS = 400
/** A run on more pages than this is a formula. */
const MOST_HOLDERS = 100
/** So many pages that share runs are looked at. */
const MOST_LOOKED_AT = 64
/** So many of them are compared. */
const MOST_COMPARED = 24
/** Two pages are strangers where less than this share of the runs of the shorter one is common. */
const STRANGERS = 0.3
/** With so much in common one is a copy of the other. */
const COPIES = 0.8
/** A run that stands on so many strangers, or on so many pages of one outlet that are no copies, is a formula. */
const FORMULA = 4

/** Finds the pages of a library with whose text a page has something in common, in a few look-ups whatever the number of pages. */
export async function findCandidates(store: RunStore, print: Print): Promise<Candidates> {
  const runs = spread(print.runs, MOST_RUNS)
  const own = await store.keyOf(print.page)
  const holders = (await store.withRuns(runs, MOST_HOLDERS)).map((keys) =>
    keys.filter((key) => key !== own),
  )
  const weights = new Map<number, number>()
  for (const keys of holders)
    for (const key of keys)
      weights.set(key, (weights.get(key) ?? 0) + 1 / Math.log2(1 + keys.length))
  const likely = heaviest(weights, MOST_LOOKED_AT)
  const pages = await store.prints(likely)
  const shared = countHolders(holders)
  const likeness = new Map(
    pages.map(({ key, print: { runs: theirs } }) => [
      key,
      shared.get(key)! / Math.min(runs.length, theirs.length),
    ]),
  )
  const outlets = new Map(pages.map(({ key, print: { outlet } }) => [key, outlet]))
  const formulas = new Set(
    runs.filter((_, at) => {
      const keys = holders[at]!
      const strangers = keys.filter((key) => !((likeness.get(key) ?? 0) >= STRANGERS))
      if (strangers.length >= FORMULA && strangers.length > keys.length / 2) return true
      const unlike = keys.filter((key) => !((likeness.get(key) ?? 0) >= COPIES))
      return mostOfOne(unlike.map((key) => outlets.get(key) ?? null)) >= FORMULA
    }),
  )
  const telling = new Map<number, number>()
  holders.forEach((keys, at) => {
    if (formulas.has(runs[at]!)) return
    for (const key of keys)
      telling.set(key, (telling.get(key) ?? 0) + 1 / Math.log2(1 + keys.length))
  })
  const byKey = new Map(pages.map((page) => [page.key, page]))
  return {
    pages: heaviest(telling, MOST_COMPARED).flatMap((key) => {
      const page = byKey.get(key)
      return page ? [{ print: page.print, shared: shared.get(key)! }] : []
    }),
    formulas,
  }
}

/** How often the commonest outlet stands in a list; unknown ones are not counted. */
function mostOfOne(outlets: readonly (string | null)[]): number {
  const counts = new Map<string, number>()
  for (const outlet of outlets)
    if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

function countHolders(holders: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const keys of holders) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function heaviest(weights: ReadonlyMap<number, number>, most: number): number[] {
  return [...weights]
    .sort(([a, more], [b, less]) => less - more || a - b)
    .slice(0, most)
    .map(([key]) => key)
}

/** So many of a list, evenly spread. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  const step = list.length / most
  return step <= 1 ? list : Array.from({ length: most }, (_, at) => list[Math.floor(at * step)]!)
}
