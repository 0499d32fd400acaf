import type { PrintedPage } from '../../model/print.ts'
import type { Reprint } from '../../model/reprint.ts'
import type { StoryStore } from '../../model/story-store.ts'
import { comparePages } from './compare-pages.ts'
import { findCandidates } from './find-candidates.ts'

/** What the search for reprints is given beside the page. */
export interface FindOptions {
  /** Keys of pages that tell of the same, in any language; those that share runs of words are found besides. */
  readonly candidates?: readonly number[]
}

/** Makes the printed page of a page id again, or null where it is gone. */
export type PrintedPageOf = (page: string) => Promise<PrintedPage | null>

/** So many pages are compared with a page. */
const MOST = 40

/**
 * What a page depends on and what depends on it, the surest first. Of those that a page may depend on, one is the closest; what was
 * found for the other pages before is taken into account.
 */
export async function findReprints(
  store: StoryStore,
  {
    page,
    printedPageOf,
    candidates = [],
  }: FindOptions & { page: PrintedPage; printedPageOf: PrintedPageOf },
): Promise<Reprint[]> {
  const { pages, formulas } = await findCandidates(store, page.print)
  const others = await store.prints(candidates.slice(0, MOST))
  const ids = new Set([...pages, ...others].map(({ print }) => print.page))
  ids.delete(page.print.page)
  const found: Reprint[] = []
  for (const id of [...ids].slice(0, MOST)) {
    const other = await printedPageOf(id)
    const reprint = other && comparePages(page, other, { formulas }).reprint
    if (reprint) found.push(reprint)
  }
  const known = await store.reprints(found.map((reprint) => reprint.page))
  return found
    .sort(byScore)
    .map((reprint) => ({ ...reprint, closest: isClosest(reprint, [...found, ...known]) }))
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

/** Below 0 where the first is closer: named before matched, then the one with more text in common. */
function compareCloseness(one: Reprint, other: Reprint): number {
  return (
    Number(other.how === 'named') - Number(one.how === 'named') ||
    other.share + other.kept - (one.share + one.kept) ||
    (one.of < other.of ? -1 : 1)
  )
}

function byScore(one: Reprint, other: Reprint): number {
  return other.score - one.score || (one.page + one.of < other.page + other.of ? -1 : 1)
}
