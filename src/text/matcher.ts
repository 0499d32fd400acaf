import { HALF_SPACE } from './characters.ts'
import type { Token } from './tokens.ts'
import { tokenise } from './tokens.ts'

/** A phrase of a word list and what it stands for. A half-space in it matches a half-space, a space, and nothing. */
export interface Entry<T> {
  readonly phrase: string
  readonly value: T
}

/** A prefix that is written together with the next word (و, ب, لل …), and what it hides: `لل` stands for `ل` and `ال`. */
export interface Proclitic {
  readonly prefix: string
  readonly hidden: string
}

/** One phrase found at tokens `[from, to)`; `skip` counts the folded letters of a proclitic before it. */
export interface Match<T> {
  readonly from: number
  readonly to: number
  readonly value: T
  readonly skip: number
}

interface Node<T> {
  next?: Map<string, Node<T>>
  values?: T[]
}

/** Finds the phrases of a word list in tokens, longest first, in time linear in the tokens. */
export interface Matcher<T> {
  /** The longest phrase that starts at token `at` and ends before `limit`. */
  at(tokens: readonly Token[], at: number, limit: number): Match<T> | undefined
  /** All values of the longest phrase that starts at token `at`. */
  allAt(tokens: readonly Token[], at: number, limit: number): Match<T>[]
  /** The phrases in `[from, to)`, from left to right, each the longest, none overlapping. */
  find(tokens: readonly Token[], from: number, to: number): Match<T>[]
}

/** Compiles a word list. With `proclitics`, a phrase is also found behind one of them. */
export function buildMatcher<T>(
  entries: Iterable<Entry<T>>,
  proclitics: readonly Proclitic[] = [],
): Matcher<T> {
  const root: Node<T> = {}
  for (const { phrase, value } of entries) {
    for (const keys of spellings(phrase)) insert(root, keys, value)
  }
  return matcherOf(root, proclitics)
}

/** Compiles phrases that were split into folded keys before, as `spellings` splits them. */
export function buildKeyMatcher<T>(
  entries: Iterable<{ readonly keys: readonly string[]; readonly value: T }>,
  proclitics: readonly Proclitic[] = [],
): Matcher<T> {
  const root: Node<T> = {}
  for (const { keys, value } of entries) insert(root, keys, value)
  return matcherOf(root, proclitics)
}

function matcherOf<T>(root: Node<T>, proclitics: readonly Proclitic[]): Matcher<T> {
  const walk = (tokens: readonly Token[], at: number, limit: number, first: string) => {
    let node = root.next?.get(first)
    let best: { to: number; values: readonly T[] } | undefined
    let to = at + 1
    while (node) {
      if (node.values) best = { to, values: node.values }
      if (!node.next || to >= limit) break
      node = node.next.get(tokens[to]!.key)
      to++
    }
    return best
  }
  const allAt = (tokens: readonly Token[], at: number, limit: number): Match<T>[] => {
    if (at >= limit) return []
    const { key } = tokens[at]!
    let best = walk(tokens, at, limit, key)
    let skip = 0
    for (const { prefix, hidden } of proclitics) {
      if (best || key.length < prefix.length + 2 || !key.startsWith(prefix)) continue
      best = walk(tokens, at, limit, hidden + key.slice(prefix.length))
      skip = best ? prefix.length - (hidden === '' ? 0 : 1) : 0
    }
    return best ? best.values.map((value) => ({ from: at, to: best.to, value, skip })) : []
  }
  const at = (tokens: readonly Token[], from: number, limit: number) =>
    allAt(tokens, from, limit)[0]
  const find = (tokens: readonly Token[], from: number, to: number): Match<T>[] => {
    const found: Match<T>[] = []
    for (let i = from; i < to;) {
      const match = at(tokens, i, to)
      if (match) found.push(match)
      i = match ? match.to : i + 1
    }
    return found
  }
  return { at, allAt, find }
}

/** Every token sequence that a phrase may be written as, in folded keys. */
export function spellings(phrase: string): string[][] {
  const pieces = phrase.split(HALF_SPACE)
  let written = [pieces[0]!]
  for (const piece of pieces.slice(1)) {
    written = written.flatMap((start) => [`${start}${piece}`, `${start} ${piece}`])
  }
  return written.map((spelling) => tokenise(spelling).map((token) => token.key))
}

function insert<T>(root: Node<T>, keys: readonly string[], value: T): void {
  if (keys.length === 0) return
  let node = root
  for (const key of keys) {
    node.next ??= new Map()
    let next = node.next.get(key)
    if (!next) node.next.set(key, (next = {}))
    node = next
  }
  node.values ??= []
  if (!node.values.includes(value)) node.values.push(value)
}
