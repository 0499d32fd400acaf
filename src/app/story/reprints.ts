import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import type { Reprint } from '../../model/reprint.ts'
import { findPage } from '../library/find-page.ts'
import type { ChangeView } from './compare.ts'
import { comparedPages, formulasOf } from './compare.ts'
import type { PageRef } from './page-ref.ts'
import { toPageRef } from './page-ref.ts'
import type { Shelf } from './shelf.ts'
import { openShelf, pageById } from './shelf.ts'

/** A page that depends on another, and what changed between them. */
export interface ReprintView extends Omit<Reprint, 'page' | 'of'> {
  readonly page: PageRef
  readonly of: PageRef
  readonly changes: readonly ChangeView[]
}

/** The reprints of a page, or of a library. */
export interface ReprintList {
  /** The page that was asked for; null for all. */
  readonly page: PageRef | null
  /** Pairs in which the page depends, the closest first; of a library all pairs, the last published first. */
  readonly dependsOn: readonly ReprintView[]
  /** Pairs in which another page depends on it; none of a library. */
  readonly dependOnIt: readonly ReprintView[]
  /** Whether there are more than were asked for. */
  readonly isMore: boolean
}

/** What a page depends on and what depends on it; without a page all pairs of a library. Throws `IsnadError`. */
export async function reprints(
  library: Library,
  reference: string | null,
  { limit = 100, skip = 0 }: { readonly limit?: number; readonly skip?: number } = {},
): Promise<ReprintList> {
  const shelf = openShelf(library)
  if (reference === null) {
    const pairs = await library.stories.pairs({ limit: limit + 1, skip })
    const isMore = pairs.length > limit
    const dependsOn = await viewPairs(shelf, pairs.slice(0, limit))
    return { page: null, dependsOn, dependOnIt: [], isMore }
  }
  const { key } = await findPage(library, reference)
  const page = await shelf.pageOf(key)
  if (!page) throw new IsnadError('missing-page', `${reference} is an earlier version of a page`)
  const id = page.print.page
  const pairs = (await library.stories.reprints([id])).toSorted(byCloseness)
  const [mine, others] = [
    pairs.filter((pair) => pair.page === id).slice(skip),
    pairs.filter((pair) => pair.of === id).slice(skip),
  ]
  return {
    page: toPageRef(page.record),
    dependsOn: await viewPairs(shelf, mine.slice(0, limit)),
    dependOnIt: await viewPairs(shelf, others.slice(0, limit)),
    isMore: mine.length > limit || others.length > limit,
  }
}

function byCloseness(one: Reprint, other: Reprint): number {
  return Number(other.closest) - Number(one.closest) || other.score - one.score
}

async function viewPairs(shelf: Shelf, pairs: readonly Reprint[]): Promise<ReprintView[]> {
  const views: ReprintView[] = []
  for (const pair of pairs) {
    const [page, of] = [await pageById(shelf, pair.page), await pageById(shelf, pair.of)]
    if (!page || !of) continue
    const compared = comparedPages(page, of, await formulasOf(shelf, page))
    views.push({
      ...pair,
      page: toPageRef(page.record),
      of: toPageRef(of.record),
      changes: compared.page.id === pair.page ? compared.changes : [],
    })
  }
  return views
}
