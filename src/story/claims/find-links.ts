import type { Told } from './told.ts'
import { compareTold } from './compare-told.ts'
import type { Likeness } from './compare-told.ts'

/** Two statements that may speak of one proposition. */
export interface Link extends Likeness {
  readonly one: Told
  readonly other: Told
}

/** A feature on more statements than this finds no candidates: it is too common to tell. */
const MOST_HOLDERS = 150
/** Each statement is compared with so many at most, those that share most first. */
const MOST_COMPARED = 80
/** Links below are not kept. */
const LEAST_SCORE = 0.2

/** Finds the pairs of statements that are alike, each once, through an index of their features. */
export function findLinks(told: readonly Told[]): Link[] {
  const holders = new Map<string, Told[]>()
  const links: Link[] = []
  for (const one of told) {
    for (const other of candidatesOf(one, holders)) {
      const likeness = compareTold(one, other)
      if (likeness.score >= LEAST_SCORE) links.push({ one, other, ...likeness })
    }
    for (const key of keysOf(one)) {
      const known = holders.get(key)
      if (known) known.push(one)
      else holders.set(key, [one])
    }
  }
  return links
}

/** Those before that share most with a statement. */
function candidatesOf(one: Told, holders: ReadonlyMap<string, readonly Told[]>): Told[] {
  const shared = new Map<Told, number>()
  for (const key of keysOf(one)) {
    const weight = one.features.get(key) ?? one.implied.get(key) ?? 0
    for (const other of holders.get(key)?.slice(-MOST_HOLDERS) ?? []) {
      shared.set(other, (shared.get(other) ?? 0) + weight)
    }
  }
  const all = [...shared]
  if (all.length > MOST_COMPARED) all.sort((a, b) => b[1] - a[1]).splice(MOST_COMPARED)
  return all.map(([other]) => other)
}

/** The features that a statement is found by. */
function keysOf({ features, implied }: Told): string[] {
  const most = [...features].sort((a, b) => b[1] - a[1]).slice(0, MOST_KEYS)
  return [...most.map(([key]) => key), ...[...implied.keys()].slice(0, MOST_KEYS)]
}

const MOST_KEYS = 40
