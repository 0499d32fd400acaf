import type { Span } from '../../model/span.ts'
import { IsnadError } from '../../model/error.ts'

/** A piece of a query as it is typed. */
export type QueryToken = { readonly span: Span } & (
  | { readonly kind: 'open' | 'close' | 'or' | 'not' }
  /** A word, or several in quotation marks; behind `field:` where there is one. */
  | {
      readonly kind: 'term'
      readonly field: string | null
      readonly text: string
      readonly quoted: boolean
    }
)

const LONGEST = 4_000
const MOST_TOKENS = 400
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
])
const ENDS: ReadonlySet<string> = new Set(['(', ')', '|', ...QUOTES.keys()])

/** Cuts a query into its tokens. Throws `IsnadError` that points at what is wrong. */
export function queryTokens(query: string): QueryToken[] {
  if (query.length > LONGEST) {
    const message = `the search has ${query.length} characters: ask for less than ${LONGEST}`
    throw new IsnadError('bad-query', message)
  }
  const tokens: QueryToken[] = []
  let at = 0
  while (at < query.length) {
    const character = query[at]!
    if (/\s/.test(character)) {
      at++
      continue
    }
    const token = tokenAt(query, at)
    tokens.push(token)
    at = token.span[1]
    if (tokens.length > MOST_TOKENS)
      throw badQuery(query, { kind: 'much', span: token.span }, 'ask for fewer words')
  }
  return tokens
}

function tokenAt(query: string, at: number): QueryToken {
  const character = query[at]!
  const one: Span = [at, at + 1]
  if (character === '(') return { kind: 'open', span: one }
  if (character === ')') return { kind: 'close', span: one }
  if (character === '|') return { kind: 'or', span: one }
  if (character === '-' && /[^\s)|-]/.test(query[at + 1] ?? ' ')) return { kind: 'not', span: one }
  const field = /^[a-z]+(?=:)/i.exec(query.slice(at, at + 20))?.[0]
  const start = field === undefined ? at : at + field.length + 1
  const { text, end, quoted } = valueAt(query, start)
  const span: Span = [at, end]
  if (field === undefined && !quoted && text === 'OR') return { kind: 'or', span }
  if (field === undefined && !quoted && text === 'NOT') return { kind: 'not', span }
  if (field !== undefined && text.trim() === '')
    throw badQuery(query, { kind: 'no-value', span }, `say what ${field}: should be`)
  return { kind: 'term', field: field?.toLowerCase() ?? null, text, quoted, span }
}

/** A quoted run, or everything to the next space or mark. */
function valueAt(query: string, start: number): { text: string; end: number; quoted: boolean } {
  const closing = QUOTES.get(query[start] ?? '')
  if (closing !== undefined) {
    const end = query.indexOf(closing, start + 1)
    if (end < 0) {
      const mistake = { kind: 'quotation', span: [start, start + 1] } as const
      throw badQuery(query, mistake, 'this quotation mark is never closed')
    }
    return { text: query.slice(start + 1, end), end: end + 1, quoted: true }
  }
  let end = start
  while (end < query.length && !/\s/.test(query[end]!) && !ENDS.has(query[end]!)) end++
  return { text: query.slice(start, end), end, quoted: false }
}

const AROUND = 30

/** What may be wrong in a query. */
export type MistakeKind =
  | 'much'
  | 'field'
  | 'value'
  | 'no-value'
  | 'days'
  | 'quotation'
  | 'opened'
  | 'closed'
  | 'choice'
  | 'exclusion'

/** A mistake in a query and its place there. */
export interface QueryMistake {
  readonly kind: MistakeKind
  readonly span: Span
}

const MISTAKES = new WeakMap<IsnadError, QueryMistake>()

/** The mistake in a query that an error tells of, or null. */
export function mistakeOf(error: unknown): QueryMistake | null {
  if (!(error instanceof IsnadError) || error.code !== 'bad-query') return null
  return MISTAKES.get(error) ?? { kind: 'much', span: [0, 0] }
}

/** The error for a mistake in a query: what is wrong, and the place under it. */
export function badQuery(
  query: string,
  { kind, span: [start, end] }: QueryMistake,
  what: string,
): IsnadError {
  const from = Math.max(0, start - AROUND)
  const line = query.slice(from, end + AROUND).replace(/\s/g, ' ')
  const marks = ' '.repeat(start - from) + '^'.repeat(Math.max(1, Math.min(end - start, 60)))
  const error = new IsnadError('bad-query', `${what}\n  ${line}\n  ${marks}`)
  MISTAKES.set(error, { kind, span: [start, end] })
  return error
}
