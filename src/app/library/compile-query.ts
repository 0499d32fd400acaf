import { packs } from '../../lang/index.ts'
import type { Library } from '../../library/library.ts'
import type { Query } from '../../library/query.ts'
import type { Span } from '../../model/span.ts'
import { searchWords, withProclitics } from '../../text/search-words.ts'
import { askedDays } from './asked-days.ts'
import type { Meant } from './find-entities.ts'
import { findEntities } from './find-entities.ts'
import type { ParsedQuery } from './parse-query.ts'
import type { QueryField } from './query-fields.ts'
import { QUERY_FIELDS } from './query-fields.ts'
import { badQuery } from './query-tokens.ts'

/** A query that a library understands. */
export interface CompiledQuery {
  readonly query: Query
  /** Whether it asks for properties that only statements have. */
  readonly ofStatements: boolean
  /** Whom its names were taken to mean. */
  readonly meant: readonly MeantName[]
}

/** A name of a query, and whom it was taken to mean. */
export interface MeantName {
  readonly text: string
  /** Where it stands in the query, with its field where it has one. */
  readonly span: Span
  readonly entities: readonly Meant[]
}

type Term = Extract<ParsedQuery, { kind: 'term' }>

/** Settles what the words and fields of a query mean in a library. Throws `IsnadError` that points at what is wrong. */
export async function compileQuery(
  parsed: ParsedQuery,
  source: string,
  library: Library,
): Promise<CompiledQuery> {
  const meant: MeantName[] = []
  let ofStatements = false

  const compile = async (part: ParsedQuery): Promise<Query> => {
    if (part.kind === 'not') return { kind: 'not', part: await compile(part.part) }
    if (part.kind === 'term') return part.field === null ? words(part) : field(part)
    const parts = part.kind === 'and' ? await together(part.parts) : await each(part.parts)
    if (part.kind === 'or') return { kind: 'or', parts }
    return parts.length === 0 ? { kind: 'all' } : { kind: 'and', parts }
  }

  const each = async (parts: readonly ParsedQuery[]): Promise<Query[]> => {
    const queries: Query[] = []
    for (const part of parts) queries.push(await compile(part))
    return queries
  }

  /** Parts that must all be there; words side by side that are one name ("Vladimir Putin") may mean whom they name. */
  const together = async (parts: readonly ParsedQuery[]): Promise<Query[]> => {
    const queries: Query[] = []
    for (let at = 0; at < parts.length;) {
      const run = bareWords(parts.slice(at, at + LONGEST_NAME))
      const name = await longestName(run)
      const length = name?.length ?? 1
      const words = await each(parts.slice(at, at + length))
      queries.push(name ? either([{ kind: 'and', parts: words }, ...name.marks]) : words[0]!)
      at += length
    }
    return queries
  }

  const longestName = async (run: readonly Term[]) => {
    for (let length = run.length; length > 1; length--) {
      const named = run.slice(0, length)
      const text = named.map((term) => term.text).join(' ')
      const marks = await entityMarks(text, [named[0]!.span[0], named.at(-1)!.span[1]])
      if (marks.length > 0) return { length, marks }
    }
    return undefined
  }

  const entityMarks = async (text: string, span: Span): Promise<Query[]> => {
    const entities = await findEntities(text, library)
    if (entities.length > 0) meant.push({ text, span, entities })
    return entities.map(({ id }) => ({ kind: 'mark', mark: `entity:${id}` }))
  }

  /** Words of the text, or someone whom they name in any script. */
  const words = async ({ text, quoted, span }: Term): Promise<Query> => {
    const named = text.endsWith('*') ? [] : await entityMarks(text, span)
    return either([...wordForms(text, quoted), ...named])
  }

  const field = async (term: Term): Promise<Query> => {
    const known = QUERY_FIELDS[term.field!]
    if (!known) {
      const names = Object.keys(QUERY_FIELDS).join(', ')
      const what = `there is no field "${term.field}"; there are ${names}`
      throw badQuery(source, { kind: 'field', span: term.span }, what)
    }
    ofStatements ||= known.ofStatements
    if (known.kind === 'days') return days(term, known)
    const values = term.quoted ? [term.text] : term.text.split(',').filter(Boolean)
    const choices: Query[] = []
    for (const value of values)
      choices.push(
        ...(known.kind === 'word' ? [word(term, known, value)] : await names(term, known, value)),
      )
    return either(choices)
  }

  const word = (term: Term, { mark, values }: QueryField, value: string): Query => {
    const lower = value.toLowerCase()
    if (values && !values.includes(lower))
      throw badQuery(
        source,
        { kind: 'value', span: term.span },
        `${term.field} is one of ${values.join(', ')}`,
      )
    return { kind: 'mark', mark: `${mark}:${lower}` }
  }

  const names = async ({ span }: Term, { mark }: QueryField, value: string): Promise<Query[]> => {
    const entities = await findEntities(value, library, { loosely: true })
    if (entities.length > 0) meant.push({ text: value, span, entities })
    const ids = new Set([value, ...entities.map(({ id }) => id)])
    return [...ids].map((id) => ({ kind: 'mark', mark: `${mark}:${id}` }))
  }

  const query = await compile(parsed)
  return { query, ofStatements, meant }

  function days({ text, span, field: name }: Term, { mark }: QueryField): Query {
    const [from = '', to = from] = text.split('/')
    const open = (side: string) => side === '' || side === '..'
    const start = open(from) ? null : askedDays(from)
    const end = open(to) ? null : askedDays(to)
    const isWrong = (!start && !open(from)) || (!end && !open(to)) || (!start && !end)
    if (isWrong || (start && end && start[0] > end[1])) {
      const what = `give ${name}: a day, month, year or range such as 2024-06-19, 2024-06, 2024-06/2024-11, 2024-06/..`
      throw badQuery(source, { kind: 'days', span }, what)
    }
    const of = mark === 'said' ? 'said' : 'published'
    return { kind: 'days', of, from: start?.[0] ?? null, to: end?.[1] ?? null }
  }
}

/** Words of a name that is looked for without quotation marks. */
const LONGEST_NAME = 4

/** The words at the start of a run of parts that stand alone: no field, no quotation marks. */
function bareWords(parts: readonly ParsedQuery[]): Term[] {
  const words: Term[] = []
  for (const part of parts) {
    if (part.kind !== 'term' || part.field !== null || part.quoted || part.text.endsWith('*')) break
    words.push(part)
  }
  return words
}

/** A run of words as each language folds it; a word alone also behind what is written together with it. */
function wordForms(text: string, quoted: boolean): Query[] {
  const prefix = !quoted && text.endsWith('*')
  const forms = new Map<string, Query>()
  const keep = (words: readonly string[]) =>
    forms.set(words.join(' '), prefix ? { kind: 'words', words, prefix } : { kind: 'words', words })
  for (const pack of packs) {
    const [first, ...others] = searchWords(text, pack).map(({ word }) => word)
    if (first === undefined) continue
    for (const form of withProclitics(first, pack.search)) keep([form, ...others])
  }
  return [...forms.values()]
}

function either(choices: readonly Query[]): Query {
  return choices.length === 1 ? choices[0]! : { kind: 'or', parts: choices }
}
