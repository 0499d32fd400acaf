import { rangeNames } from '../days.ts'
import { firstKeyOf, toKey } from '../key.ts'
import type { Query } from '../query.ts'
import type { Mark } from '../terms.ts'

/** A query as the full-text index takes it, and the keys of pages that it is bounded by. */
export interface Match {
  readonly expression: string
  /** `[first, end)`: the pages published on the days that are asked for. */
  readonly keys: readonly [first: number, end: number]
}

/** The number of a mark, or null where no page carries it. */
export type NumberOf = (mark: Mark) => number | null

/** The token that every page and statement carries. */
export const EVERYWHERE = 'all'
const NOWHERE = 'none'
const FIRST_DATED = toKey(1, 0)

/** The token of the index that stands for a mark. */
export function markToken(number: number): string {
  return `t${number.toString(36)}`
}

/** The token that stands for a name of a day, month or year (`dayNames`) on which something was published or said. */
export function dayToken(of: 'published' | 'said', name: string): string {
  return `${of[0]}${name}`
}

/** Turns a query into an expression of FTS5. Days of publication that all results share become bounds of keys. */
export function toMatch(query: Query, numberOf: NumberOf): Match {
  let [first, end] = [0, Number.MAX_SAFE_INTEGER]
  const rest = (query.kind === 'and' ? query.parts : [query]).filter((part) => {
    if (part.kind !== 'days' || part.of !== 'published') return true
    first = Math.max(first, part.from === null ? FIRST_DATED : firstKeyOf(part.from), FIRST_DATED)
    if (part.to !== null) end = Math.min(end, firstKeyOf(part.to + 1))
    return false
  })
  return { expression: conjunction(rest, numberOf), keys: [first, end] }
}

function toExpression(query: Query, numberOf: NumberOf): string {
  if (query.kind === 'all') return marked([EVERYWHERE])
  if (query.kind === 'mark') return marked([tokenOf(query.mark, numberOf)])
  if (query.kind === 'words') return phrase(query.words, query.prefix ?? false)
  if (query.kind === 'and') return conjunction(query.parts, numberOf)
  if (query.kind === 'not') return conjunction([query], numberOf)
  if (query.kind === 'or') {
    const parts = query.parts.map((part) => `(${toExpression(part, numberOf)})`)
    return parts.length === 0 ? marked([NOWHERE]) : parts.join(' OR ')
  }
  const names = rangeNames(query.from, query.to).map((name) => dayToken(query.of, name))
  return marked(names.length === 0 ? [NOWHERE] : names)
}

/** All of the positive parts, or everything where there is none, without the negative ones. */
function conjunction(parts: readonly Query[], numberOf: NumberOf): string {
  const wanted = parts.filter(({ kind }) => kind !== 'not')
  const unwanted = parts.flatMap((part) => (part.kind === 'not' ? [part.part] : []))
  const all = wanted.map((part) => `(${toExpression(part, numberOf)})`)
  const base = all.length === 0 ? marked([EVERYWHERE]) : all.join(' AND ')
  const without = unwanted.map((part) => ` NOT (${toExpression(part, numberOf)})`)
  return without.length === 0 ? base : `(${base})${without.join('')}`
}

function tokenOf(mark: Mark, numberOf: NumberOf): string {
  const number = numberOf(mark)
  return number === null ? NOWHERE : markToken(number)
}

function marked(tokens: readonly string[]): string {
  return tokens.length === 1 ? `marks : ${tokens[0]}` : `marks : (${tokens.join(' OR ')})`
}

function phrase(words: readonly string[], prefix: boolean): string {
  if (words.length === 0) return marked([EVERYWHERE])
  return `words : "${words.join(' ').replaceAll('"', '""')}"${prefix ? ' *' : ''}`
}
