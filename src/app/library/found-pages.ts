import type { KeptPage } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import type { Hit, Search } from '../../library/query.ts'
import { compileQuery } from './compile-query.ts'
import { parseQuery } from './parse-query.ts'

/** A page that a query finds. */
export interface FoundPage {
  readonly page: KeptPage
  /** The places of the statements that were asked for, in the record as it is viewed; null where pages were. */
  readonly statements: ReadonlySet<number> | null
}

const AT_ONCE = 200

/**
 * All pages that a query finds, one after another in the memory of a few: newest first, or the whole library from its oldest page on
 * where nothing is asked. Of a query for statements the pages on which they stand. Throws `IsnadError`.
 */
export async function* foundPages(library: Library, query: string): AsyncIterable<FoundPage> {
  if (query.trim() === '') yield* allPages(library)
  else yield* searched(library, query)
}

/** The current versions of all pages. */
async function* allPages(library: Library): AsyncIterable<FoundPage> {
  let after: number | null = null
  for (;;) {
    const keys: readonly number[] = await library.keys({ after, limit: AT_ONCE })
    for (const key of keys) {
      const page = await library.page(key)
      if (page) yield { page, statements: null }
    }
    if (keys.length < AT_ONCE) return
    after = keys.at(-1)!
  }
}

async function* searched(library: Library, query: string): AsyncIterable<FoundPage> {
  const { query: asked, ofStatements } = await compileQuery(parseQuery(query), query, library)
  const of = ofStatements ? 'statements' : 'pages'
  let key: number | null = null
  let statements = new Set<number>()
  for await (const hit of allHits(library, { of, query: asked })) {
    if (hit.page !== key) {
      yield* await found(library, key, ofStatements ? statements : null)
      key = hit.page
      statements = new Set()
    }
    if (hit.statement !== null) statements.add(hit.statement)
  }
  yield* await found(library, key, ofStatements ? statements : null)
}

/** All results of a search, newest first; those of one page stand together. */
async function* allHits(library: Library, asked: Pick<Search, 'of' | 'query'>): AsyncIterable<Hit> {
  let after: Hit | null = null
  for (;;) {
    const search: Search = { ...asked, order: 'time', limit: AT_ONCE, after }
    const { hits } = await library.search(search)
    yield* hits
    if (hits.length < AT_ONCE) return
    after = hits.at(-1)!
  }
}

async function found(
  library: Library,
  key: number | null,
  statements: ReadonlySet<number> | null,
): Promise<FoundPage[]> {
  const page = key === null ? null : await library.page(key)
  return page ? [{ page, statements }] : []
}
