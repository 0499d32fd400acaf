import { rangeNames } from '../days.ts'
import { firstKeyOf } from '../key.ts'
import type { Query } from '../query.ts'
import type { Mark } from '../terms.ts'

/** A query as the full-text index takes it, and the keys of pages that it is bounded by. */
export interface Match {
  readonly expression: string
  /** The words that are asked for, each as an expression: what hits are ranked by. */
  readonly words: readonly string[]
  /** `[first, end)`: the pages published on the days that are asked for. */
  readonly keys: readonly [first: number, end: number]
}

/** The number of a mark, or null where no page carries it. */
export type NumberOf = (mark: Mark) => number | null

/** The token that every page and statement carries; the index keeps tokens beside words, told apart by their first sign. */
export const EVERYWHERE = '_all'
const NOWHERE = '_none'
const FIRST_DATED = firstKeyOf(0)

/** The token of the index that stands for a mark. */
export function markToken(number: number): string {
  return `_${number.toString(36)}`
}

/** What the index would not read as part of a word. */
const SIGNS = /[\x00-\x1f!-/:-@[-`{-\x7f]/g

/** Words as the index takes them: side by side, with spaces for signs. */
export function indexedWords(words: readonly string[]): string {
  return words.join(' ').replace(SIGNS, ' ')
}

/** The token that stands for a name of a day, month or year (`dayNames`) on which something was published or said. */
export function dayToken(of: 'published' | 'said', name: string): string {
  return `_${of[0]}${name}`
}

/** Turns a query into an expression of FTS5. Days of publication that all results share become bounds of keys. */
export function toMatch(query: Query, numberOf: NumberOf): Match {
  let [first, end] = [0, Number.MAX_SAFE_INTEGER]
  const rest = (query.kind === 'and' ? query.parts : [query]).filter((part) => {
    if (part.kind !== 'days' || part.of !== 'published') return true
    first = Math.max(first, part.from === null ? FIRST_DATED : firstKeyOf(part.from))
    if (part.to !== null) end = Math.min(end, firstKeyOf(part.to + 1))
    return false
  })
  return { expression: conjunction(rest, numberOf), words: [...wordsOf(query)], keys: [first, end] }
}

function wordsOf(query: Query): Set<string> {
  if (query.kind === 'words') return new Set([phrase(query.words, query.prefix ?? false)])
  return new Set('parts' in query ? query.parts.flatMap((part) => [...wordsOf(part)]) : [])
}

function toExpression(query: Query, numberOf: NumberOf): string {
  if (query.kind === 'all') return EVERYWHERE
  if (query.kind === 'mark') return tokenOf(query.mark, numberOf)
  if (query.kind === 'words') return phrase(query.words, query.prefix ?? false)
  if (query.kind === 'and') return conjunction(query.parts, numberOf)
  if (query.kind === 'not') return conjunction([query], numberOf)
  if (query.kind === 'or') {
    const parts = query.parts.map((part) => toExpression(part, numberOf))
    return parts.length === 0 ? NOWHERE : joined(parts, 'OR')
  }
  const names = rangeNames(query.from, query.to).map((name) => dayToken(query.of, name))
  return names.length === 0 ? NOWHERE : joined(names, 'OR')
}

/** All of the positive parts, or everything where there is none, without the negative ones. */
function conjunction(parts: readonly Query[], numberOf: NumberOf): string {
  const wanted = parts.filter(({ kind }) => kind !== 'not')
  const unwanted = parts.flatMap((part) => (part.kind === 'not' ? [part.part] : []))
  const all = wanted.map((part) => toExpression(part, numberOf))
  const base = all.length === 0 ? EVERYWHERE : joined(all, 'AND')
  if (unwanted.length === 0) return base
  return joined([base, toExpression({ kind: 'or', parts: unwanted }, numberOf)], 'NOT')
}

/** Brackets only where they are needed: the index takes few inside each other. */
function joined(parts: readonly string[], by: 'AND' | 'OR' | 'NOT'): string {
  return parts.length === 1 ? parts[0]! : `(${parts.join(` ${by} `)})`
}

function tokenOf(mark: Mark, numberOf: NumberOf): string {
  const number = numberOf(mark)
  return number === null ? NOWHERE : markToken(number)
}

function phrase(words: readonly string[], prefix: boolean): string {
  if (words.length === 0) return EVERYWHERE
  if (words.some((word) => indexedWords([word]).trim() === '')) return NOWHERE
  return `"${indexedWords(words)}"${prefix ? ' *' : ''}`
}
