import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import type { PrintedPage } from '../../model/print.ts'
import type { Reprint, ReprintChange } from '../../model/reprint.ts'
import type { Span } from '../../model/span.ts'
import { comparePages } from '../../story/reprints/compare-pages.ts'
import { findCandidates } from '../../story/reprints/find-candidates.ts'
import { findPage } from '../library/find-page.ts'
import type { PageRef } from './page-ref.ts'
import { toPageRef } from './page-ref.ts'
import type { Shelf } from './shelf.ts'
import { openShelf } from './shelf.ts'

/** Two pages side by side: `page` is the one that depends or, where neither is a reprint, would. */
export interface ComparedPages {
  readonly page: PageRef
  readonly of: PageRef
  readonly reprint: Reprint | null
  readonly sentences: readonly ComparedSentence[]
  readonly changes: readonly ChangeView[]
}

/** A sentence of one page beside its like on the other; either is null where it stands alone. */
export interface ComparedSentence {
  readonly page: Words | null
  readonly of: Words | null
  /** Share of words in common, 0 to 1. */
  readonly same: number
}

/** Words of a page and where they stand. */
export interface Words {
  readonly text: string
  readonly span: Span
}

/** What changed, with the words of both pages. */
export type ChangeView = ReprintChange & {
  readonly texts: { readonly page: string | null; readonly of: string | null }
}

/** Compares two pages of a library by sentence. Throws `IsnadError`. */
export async function compare(
  library: Library,
  one: string,
  other: string,
): Promise<ComparedPages> {
  const shelf = openShelf(library)
  const first = await printedPage(library, shelf, one)
  const second = await printedPage(library, shelf, other)
  if (first.print.page === second.print.page)
    throw new IsnadError('bad-argument', 'these are the same page: name two')
  return comparedPages(first, second, await formulasOf(shelf, first))
}

/** Two printed pages side by side. */
export function comparedPages(
  one: PrintedPage,
  other: PrintedPage,
  formulas: ReadonlySet<number>,
): ComparedPages {
  const compared = comparePages(one, other, { formulas })
  const { reprint, sentences, changes } = compared
  const [page, of] = compared.page === one.print.page ? [one, other] : [other, one]
  const on = ({ record }: PrintedPage, span: Span | null): Words | null =>
    span && { text: record.page.text.slice(...span), span }
  return {
    page: toPageRef(page.record),
    of: toPageRef(of.record),
    reprint,
    sentences: sentences.map(({ page: here, of: there, same }) => ({
      page: on(page, here),
      of: on(of, there),
      same,
    })),
    changes: changes.map((change) => viewChange(change, page, of)),
  }
}

/** A change with the words of both pages. */
export function viewChange(change: ReprintChange, page: PrintedPage, of: PrintedPage): ChangeView {
  const words = ({ record }: PrintedPage, span: Span | null | undefined) =>
    span ? record.page.text.slice(...span) : null
  return {
    ...change,
    texts: {
      page: words(page, 'page' in change ? change.page : null),
      of: words(of, 'of' in change ? change.of : null),
    },
  }
}

/** The runs that say nothing about a page, because many hold them. */
export async function formulasOf(
  { stories }: Shelf,
  page: PrintedPage,
): Promise<ReadonlySet<number>> {
  return (await findCandidates(stories, page.print)).formulas
}

async function printedPage(
  library: Library,
  shelf: Shelf,
  reference: string,
): Promise<PrintedPage> {
  const { key, current } = await findPage(library, reference)
  const page = await shelf.pageOf(key)
  if (page) return page
  const why = current ? 'it cannot be read' : 'it is an earlier version of a page'
  throw new IsnadError('missing-page', `${reference} cannot be compared: ${why}`)
}
