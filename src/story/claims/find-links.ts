import type { PrintedPage } from '../../model/print.ts'
import type { Told } from './told.ts'
import { compareTold } from './compare-told.ts'
import type { CompareOptions, Likeness } from './compare-told.ts'

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
export function findLinks(told: readonly Told[], options: CompareOptions): Link[] {
  const holders = new Map<string, Told[]>()
  const links: Link[] = []
  for (const one of told) {
    for (const other of candidatesOf(one, holders)) {
      const likeness = compareTold(one, other, options)
      if (likeness.score >= LEAST_SCORE) links.push({ one, other, ...likeness })
    }
    for (const key of keysOf(one)) {
      const known = holders.get(key)
      if (known) known.push(one)
      else holders.set(key, [one])
    }
  }
  return weighRivals(links)
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

/** What it adds where neither statement finds a better one on the page of the other, and takes where both do. */
const BEST = 0.1
const BEATEN = -0.2
const MARGIN = 0.1

/** Of the statements of two pages those belong together that are best for each other. */
function weighRivals(links: readonly Link[]): Link[] {
  const best = new Map<Told, Map<PrintedPage, number>>()
  const note = (told: Told, page: PrintedPage, score: number): void => {
    let row = best.get(told)
    if (!row) best.set(told, (row = new Map()))
    row.set(page, Math.max(score, row.get(page) ?? 0))
  }
  for (const { one, other, score } of links) {
    note(one, other.page, score)
    note(other, one.page, score)
  }
  return links.map((link) => {
    const { one, other, score, reasons } = link
    if (one.page === other.page) return link
    const [mine, theirs] = [best.get(one)!.get(other.page)!, best.get(other)!.get(one.page)!]
    const beaten = mine > score + MARGIN && theirs > score + MARGIN
    const weight = mine === score && theirs === score ? BEST : beaten ? BEATEN : 0
    if (weight === 0) return link
    const feature = weight > 0 ? 'best-for-each-other' : 'others-fit-better'
    return {
      ...link,
      score: Math.min(1, Math.max(0, score + weight)),
      reasons: [...reasons, { feature, weight }],
    }
  })
}
