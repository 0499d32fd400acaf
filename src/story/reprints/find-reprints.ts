import type { Print, PrintedPage } from '../../model/print.ts'
import type { Reprint } from '../../model/reprint.ts'
import type { StoryStore } from '../../model/story-store.ts'
import { comparePages } from './compare-pages.ts'
import { LEAST_SCORE } from './dependent-pages.ts'
import type { Candidate } from './find-candidates.ts'
import { findCandidates } from './find-candidates.ts'
import { LEAST_TOLD, shareTold } from './share-told.ts'

/** What the search for reprints is given beside the page. */
export interface FindOptions {
  /** Keys of pages that tell of the same, in any language; those that share runs of words are found besides. */
  readonly candidates?: readonly number[]
}

/** Makes the printed page of a page id again, or null where it is gone. */
export type PrintedPageOf = (page: string) => Promise<PrintedPage | null>

/** A library's pages as they are compared. */
export interface ReprintSearch extends FindOptions {
  readonly page: PrintedPage
  readonly printedPageOf: PrintedPageOf
}

/** So many pages are compared with a page. */
const MOST = 24
/** So many candidates are looked at. */
const MOST_ASKED = 60
/** Of the pages that share a source with a page so many are compared once more. */
const MOST_KIN = 6

/**
 * What a page depends on and what depends on it, the surest first, and what that shows of pages that were there before. Of those that a
 * page may depend on, one is the closest; what was found before is taken into account.
 */
export async function findReprints(
  store: StoryStore,
  { page, printedPageOf, candidates = [] }: ReprintSearch,
): Promise<Reprint[]> {
  const { pages, formulas } = await findCandidates(store, page.print)
  const others = await store.prints(candidates.slice(0, MOST_ASKED))
  const compared: Compared[] = []
  for (const id of likeliest(page.print, [
    ...pages,
    ...others.map(({ print }) => ({ print, shared: 0 })),
  ])) {
    const other = await printedPageOf(id)
    if (!other) continue
    const { reprint } = comparePages(page, other, {
      formulas,
      least: leastOfKin(page, other),
    })
    if (reprint) compared.push({ id, other, reprint })
  }
  const sure = compared.filter(({ reprint }) => reprint.score >= LEAST_SCORE)
  const known = await store.reprints(sure.map(({ id }) => id))
  const found = [
    ...sure.map(({ reprint }) => reprint),
    ...kinOf(compared, [...sure.map(({ reprint }) => reprint), ...known]),
    ...amongKin(sure, known),
  ]
  const all = [...found, ...known]
  return found.sort(byScore).map((reprint) => ({ ...reprint, closest: isClosest(reprint, all) }))
}

/** The ids of the pages that are worth a close look: they share several runs of words, or much of what they tell. */
function likeliest(print: Print, candidates: readonly Candidate[]): string[] {
  const told = new Map<string, number>()
  for (const { print: other, shared } of candidates) {
    if (other.page === print.page || told.has(other.page)) continue
    const share = shareTold(print, other)
    if (share >= LEAST_TOLD || shared >= SURE_RUNS) told.set(other.page, share)
  }
  const ids = [...told].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
  return ids.slice(0, MOST).map(([id]) => id)
}

/** Pages with so many runs in common are compared, whatever else they tell. */
const SURE_RUNS = 4

/** A page that was compared, and what came of it. */
interface Compared {
  readonly id: string
  readonly other: PrintedPage
  readonly reprint: Reprint
}

/** Two pages of which both are surely tied to a third one need less of their own: in one language, and in two. */
const LEAST_OF_KIN = 0.4
const LEAST_ABROAD = 0.25

function leastOfKin(one: PrintedPage, other: PrintedPage): number {
  return one.print.language === other.print.language ? LEAST_OF_KIN : LEAST_ABROAD
}

/** Those that are not sure by themselves, and that a sure reprint ties to the page over a third one. */
function kinOf(compared: readonly Compared[], sure: readonly Reprint[]): Reprint[] {
  const tied = new Map<string, Set<string>>()
  const tie = (one: string, other: string): void => {
    tied.set(one, (tied.get(one) ?? new Set()).add(other))
  }
  for (const { page, of } of sure) {
    tie(page, of)
    tie(of, page)
  }
  return compared
    .map(({ reprint }) => ({
      ...reprint,
      reasons: [...reprint.reasons, { feature: 'kin', weight: LEAST_SCORE - reprint.score }],
    }))
    .filter(
      ({ page, of, score }) =>
        score < LEAST_SCORE &&
        [...(tied.get(page) ?? [])].some((third) => tied.get(of)?.has(third)),
    )
}

/** What a page shows of others that are surely tied to it: two that were not sure before. */
function amongKin(sure: readonly Compared[], known: readonly Reprint[]): Reprint[] {
  const kin = sure.slice(0, MOST_KIN)
  const pairs = new Set(known.flatMap(({ page, of }) => [`${page} ${of}`, `${of} ${page}`]))
  return kin.flatMap((one, at) =>
    kin.slice(at + 1).flatMap((other) => {
      if (pairs.has(`${one.id} ${other.id}`)) return []
      return (
        comparePages(one.other, other.other, { least: leastOfKin(one.other, other.other) })
          .reprint ?? []
      )
    }),
  )
}

/** Whether of all that a page depends on nothing is closer. */
function isClosest(reprint: Reprint, all: readonly Reprint[]): boolean {
  return all.every(
    (other) =>
      other.page !== reprint.page ||
      other.of === reprint.of ||
      compareCloseness(reprint, other) <= 0,
  )
}

/** Below 0 where the first is closer: named before matched, matched by wording before content, then the one with more text in common. */
function compareCloseness(one: Reprint, other: Reprint): number {
  return (
    CLOSENESS.indexOf(one.how) - CLOSENESS.indexOf(other.how) ||
    other.share + other.kept - (one.share + one.kept) ||
    (one.of < other.of ? -1 : 1)
  )
}

const CLOSENESS: readonly Reprint['how'][] = ['named', 'wording', 'content']

function byScore(one: Reprint, other: Reprint): number {
  return other.score - one.score || (one.page + one.of < other.page + other.of ? -1 : 1)
}
