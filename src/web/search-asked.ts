import { askedTerms, withoutSpan } from '../app/library/asked-terms.ts'

/** What a search asked for, as its address holds it. */
export interface Asked {
  readonly q: string
  readonly of: 'statements' | 'pages'
  /** Best match first, not newest. */
  readonly rank: boolean
  readonly compact: boolean
  /** The results behind which each further page began; the last one is shown. */
  readonly after: readonly string[]
  /** Best matches that earlier pages had. */
  readonly skip: number
}

/** Results on a page. */
export const RESULTS_A_PAGE = 20
/** Pages whose beginnings an address holds; the way back from further ones leads to the first. */
const MOST_BEGINNINGS = 40
/** Best matches that are gone through. */
const MOST_SKIPPED = 200

/** Reads what an address asks for. */
export function parseAsked(given: URLSearchParams): Asked {
  const skip = Number(given.get('skip') ?? 0)
  return {
    q: given.get('q') ?? '',
    of: given.get('of') === 'pages' ? 'pages' : 'statements',
    rank: given.get('rank') === '1',
    compact: given.get('compact') === '1',
    after: given.getAll('after').slice(-MOST_BEGINNINGS),
    skip: Number.isInteger(skip) && skip > 0 ? Math.min(skip, MOST_SKIPPED) : 0,
  }
}

/** The address of a search. */
export function askedAddress(asked: Asked): string {
  return `/search?${askedQuery(asked)}`
}

/** The part of an address that holds a search. */
export function askedQuery({ q, of, rank, compact, after, skip }: Asked): string {
  const query = new URLSearchParams({ q })
  if (of === 'pages') query.set('of', of)
  if (rank) query.set('rank', '1')
  if (compact) query.set('compact', '1')
  for (const one of after) query.append('after', one)
  if (skip > 0) query.set('skip', String(skip))
  return query.toString()
}

/** Another query in the same look, from its first page on. */
export function asking(asked: Asked, change: Partial<Asked>): Asked {
  return { ...asked, after: [], skip: 0, ...change }
}

/** A query with a property in the place of those of the same field that are given. */
export function withProperty(
  query: string,
  property: string,
  instead: readonly { readonly span: readonly [number, number] }[] = [],
): string {
  const rest = instead
    .toSorted((one, other) => other.span[0] - one.span[0])
    .reduce((text, { span }) => withoutSpan(text, span), query)
  const isThere = askedTerms(rest).some(({ span }) => rest.slice(...span) === property)
  // A property behind choices would belong to the last of them.
  const whole = askedTerms(rest).length === 0 && rest.trim() !== '' ? `(${rest})` : rest
  return isThere ? rest : `${whole} ${property}`.trim()
}
