import type { Span } from '../../model/span.ts'
import type { QueryToken } from './query-tokens.ts'
import { badQuery, queryTokens } from './query-tokens.ts'

/** A query as its grammar reads it; what its words and fields mean is not settled yet. */
export type ParsedQuery =
  | {
      readonly kind: 'term'
      readonly field: string | null
      readonly text: string
      readonly quoted: boolean
      readonly span: Span
    }
  | { readonly kind: 'and'; readonly parts: readonly ParsedQuery[] }
  | { readonly kind: 'or'; readonly parts: readonly ParsedQuery[] }
  /** `at` is where the word or mark of exclusion stands. */
  | { readonly kind: 'not'; readonly part: ParsedQuery; readonly at: number }

const DEEPEST = 30

/**
 * Reads a query: words side by side must all be there, `OR` or `|` parts choices, `-` or `NOT` excludes, brackets group.
 * An empty query asks for everything. Throws `IsnadError` that points at what is wrong.
 */
export function parseQuery(query: string): ParsedQuery {
  const tokens = queryTokens(query)
  let at = 0

  const choices = (depth: number): ParsedQuery => {
    if (depth > DEEPEST)
      throw badQuery(query, { kind: 'much', span: tokens[at - 1]!.span }, 'too many brackets')
    const parts = [all(depth)]
    while (tokens[at]?.kind === 'or') {
      at++
      parts.push(all(depth))
    }
    if (parts.length === 1) return parts[0]!
    const empty = parts.findIndex((part) => part.kind === 'and' && part.parts.length === 0)
    const { span } = tokens[at - 1] ?? tokens[0]!
    if (empty >= 0) throw badQuery(query, { kind: 'choice', span }, 'a choice is missing beside OR')
    return { kind: 'or', parts }
  }
  const all = (depth: number): ParsedQuery => {
    const parts: ParsedQuery[] = []
    for (let token = tokens[at]; token; token = tokens[at]) {
      if (token.kind === 'or' || (token.kind === 'close' && depth > 0)) break
      parts.push(one(token, depth))
    }
    return parts.length === 1 ? parts[0]! : { kind: 'and', parts }
  }
  const one = (token: QueryToken, depth: number): ParsedQuery => {
    at++
    if (token.kind === 'term') return token
    if (token.kind === 'close')
      throw badQuery(
        query,
        { kind: 'closed', span: token.span },
        'nothing is open for this bracket',
      )
    if (token.kind === 'open') return group(token, depth)
    const next = tokens[at]
    if (!next || next.kind === 'or' || next.kind === 'close' || next.kind === 'not')
      throw badQuery(query, { kind: 'exclusion', span: token.span }, 'say what is not wanted')
    return { kind: 'not', part: one(next, depth), at: token.span[0] }
  }
  const group = (token: QueryToken, depth: number): ParsedQuery => {
    const inner = choices(depth + 1)
    if (tokens[at]?.kind !== 'close')
      throw badQuery(query, { kind: 'opened', span: token.span }, 'this bracket is never closed')
    at++
    return inner
  }
  return choices(0)
}
