import type { Library } from '../../library/library.ts'
import type { Found, Hit } from '../../library/query.ts'
import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { CompiledQuery } from './compile-query.ts'
import { compileQuery } from './compile-query.ts'
import { findPlaces } from './find-places.ts'
import type { NamedFacet } from './name-facets.ts'
import { nameFacets } from './name-facets.ts'
import { parseQuery } from './parse-query.ts'
import { viewedRecords } from './viewed-records.ts'

export type { Hit } from '../../library/query.ts'

/** How a library is searched. */
export interface SearchOptions {
  /** Pages, or statements; what the query asks for where it is not given. */
  readonly of?: 'pages' | 'statements'
  readonly order?: 'time' | 'rank'
  readonly limit?: number
  readonly after?: Hit | null
  /** Best matches that are left out because an earlier answer had them. */
  readonly skip?: number
  /** Fields to count, by what is found. */
  readonly facets?: (of: 'pages' | 'statements') => readonly string[]
  /** Counts by day of publication as well, and the pages or statements that were not asked for. */
  readonly isCounted?: boolean
}

/** A result with its place on the page. */
export interface SearchHit {
  readonly hit: Hit
  readonly record: Record
  readonly statement: Statement | null
  /** The sentences that are shown, as spans of the page's text, in order. */
  readonly shown: readonly Span[]
  /** What was asked for, as spans of the page's text. */
  readonly matched: readonly Span[]
}

/** The answer to a search. */
export interface SearchAnswer {
  readonly of: 'pages' | 'statements'
  readonly total: number
  readonly isMore: boolean
  readonly hits: readonly SearchHit[]
  readonly facets: readonly NamedFacet[]
  /** By day of publication, the newest first; empty where it was not asked for. */
  readonly days: Found['days']
  /** How many statements there are where pages were asked for, and the other way about; null where it was not asked for. */
  readonly others: Pick<Found, 'total' | 'isMore'> | null
  /** Whom the names of the query were taken to mean. */
  readonly meant: CompiledQuery['meant']
}

const LIMIT = 20

/** Searches a library by a query as people write it. Throws `IsnadError` that points at what is wrong in the query. */
export async function searchPages(
  library: Library,
  query: string,
  options: SearchOptions = {},
): Promise<SearchAnswer> {
  const compiled = await compileQuery(parseQuery(query), query, library)
  const of = options.of ?? (compiled.ofStatements ? 'statements' : 'pages')
  const { order = 'time', limit = LIMIT, after = null, skip = 0, isCounted = false } = options
  const facets = options.facets?.(of) ?? []
  const asked = { query: compiled.query, order, limit: limit + skip } as const
  const found = await library.search({ ...asked, of, after, facets, byDay: isCounted })
  const other = of === 'pages' ? 'statements' : 'pages'
  const others = isCounted ? await library.search({ ...asked, of: other, limit: 1 }) : null
  const hits: SearchHit[] = []
  const recordOf = viewedRecords(library)
  for (const hit of found.hits.slice(skip)) {
    const record = await recordOf(hit.page)
    if (record) hits.push(toHit(hit, record, compiled))
  }
  const { total, isMore, days } = found
  const named = await nameFacets(found.facets, library)
  return { of, total, isMore, hits, facets: named, days, others, meant: compiled.meant }
}

function toHit(hit: Hit, record: Record, { query }: CompiledQuery): SearchHit {
  const statement = hit.statement === null ? null : (record.statements[hit.statement] ?? null)
  return { hit, record, statement, ...findPlaces(record, statement, query) }
}
