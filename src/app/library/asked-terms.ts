import type { Span } from '../../model/span.ts'
import type { ParsedQuery } from './parse-query.ts'
import { parseQuery } from './parse-query.ts'

/** A word, a name or a property that a query asks for or excludes, and that it can do without. */
export interface AskedTerm {
  readonly field: string | null
  readonly text: string
  readonly isExcluded: boolean
  /** Where it stands in the query, with what excludes it. */
  readonly span: Span
}

/** The words and properties of a query that must all hold, in order; none of a query of choices. Throws `IsnadError`. */
export function askedTerms(query: string): AskedTerm[] {
  const parsed = parseQuery(query)
  const parts = parsed.kind === 'and' ? parsed.parts : [parsed]
  return parts.flatMap(toTerm)
}

function toTerm(part: ParsedQuery): AskedTerm[] {
  if (part.kind === 'term') {
    const { field, text, span } = part
    return [{ field, text, isExcluded: false, span }]
  }
  if (part.kind !== 'not' || part.part.kind !== 'term') return []
  const { field, text, span } = part.part
  return [{ field, text, isExcluded: true, span: [part.at, span[1]] }]
}

/** A query without what stands in a span of it. */
export function withoutSpan(query: string, [start, end]: Span): string {
  return `${query.slice(0, start).trimEnd()} ${query.slice(end).trimStart()}`.trim()
}
