import type { ExportPage } from '../../export/format.ts'
import type { KeptFacts } from '../../export/kept-facts.ts'
import type { KeptPage } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import type { Record } from '../../model/record.ts'
import { foundPages } from './found-pages.ts'
import { viewRecord } from './view-record.ts'

/** What of the found pages is handed on. */
export interface ExportOptions {
  /** Only the statements that the query asks for. */
  readonly matching?: boolean
  /** Only pages that somebody has reviewed. */
  readonly reviewed?: boolean
}

/** The pages that a query finds as people left them: what was decided about a page stands over what was read. Throws `IsnadError`. */
export async function* exportPages(
  library: Library,
  query: string,
  { matching = false, reviewed = false }: ExportOptions = {},
): AsyncIterable<ExportPage> {
  for await (const { page, statements } of foundPages(library, query)) {
    const isReviewed = page.reviews.length > 0
    if (reviewed && !isReviewed) continue
    const viewed = viewRecord(page)
    const counts = (_: unknown, at: number) => statements?.has(at)
    if (matching && statements)
      yield {
        record: { ...viewed, statements: viewed.statements.filter(counts) },
        reviewed: isReviewed,
      }
    else yield { record: viewed, reviewed: isReviewed, kept: factsOf(page, viewed) }
  }
}

function factsOf(
  { record, reader, given, addresses, reviews }: KeptPage,
  viewed: Record,
): KeptFacts {
  const { url, published, language, charset, stated } = given
  const changed = Object.entries(record).filter(
    ([name, part]) => part !== viewed[name as keyof Record],
  )
  return {
    reader,
    given: { url, published, language, charset, stated },
    addresses: [...addresses].sort((one, other) => (one < other ? -1 : 1)),
    reviews,
    ...(changed.length > 0 ? { read: Object.fromEntries(changed) } : {}),
  }
}
