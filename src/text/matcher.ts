import { HALF_SPACE } from './characters.ts'
import type { Token } from './tokens.ts'
import { firstKeyOf, keysOf, MOST_WORDS } from './tokens.ts'

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

/**
 * A word list by the first keys of its phrases: those of one key become a tree when a text first holds it. Until
 * then a key has the number of its first phrase, and `next` that of the phrase after each; 0 where there is none.
 */
interface Roots<T> {
  readonly byFirst: Map<string, Node<T> | number>
  readonly phrases: string[]
  readonly values: T[]
  readonly next: Uint32Array
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
  const roots = toRoots(entries)
  const tree: PhraseTree<T, Node<T>> = {
    root: (first) => rootOf(roots, first),
    after: (node, key) => node.next?.get(key),
    values: (node) => node.values,
  }
  return matcherOf(tree, proclitics)
}

/** Phrases as a tree of folded keys, however it is kept. */
export interface PhraseTree<T, N> {
  /** The node of the phrases that start with a key. */
  readonly root: (first: string) => N | undefined
  /** The node behind one more key. */
  readonly after: (node: N, key: string) => N | undefined
  /** What the phrase that ends at a node stands for. */
  readonly values: (node: N) => readonly T[] | undefined
}

/** A tree that a token's key may open, and how many of its letters a proclitic takes. */
interface Start<N> {
  readonly node: N
  readonly skip: number
}

/** What is known of a numbered word: not asked yet, that it opens nothing, or that it opens a tree. */
const UNASKED = 0
const OPENS_NOTHING = 1
const OPENS = 2
const NONE: readonly never[] = []

/** Finds the phrases of a tree. With `proclitics`, a phrase is also found behind one of them. */
export function matcherOf<T, N>(
  tree: PhraseTree<T, N>,
  proclitics: readonly Proclitic[],
): Matcher<T> {
  const { after, values: valuesOf } = tree
  // Two bits a word: there are many matchers, and each is asked about each word.
  const states = new Uint8Array(MOST_WORDS / 4)
  const starts: (readonly Start<N>[])[] = []
  const startsOf = ({ key, word }: Token): readonly Start<N>[] => {
    if (word === undefined) return readStarts(key, tree, proclitics)
    const state = (states[word >> 2]! >> ((word & 3) << 1)) & 3
    if (state === OPENS_NOTHING) return NONE
    if (state === UNASKED) {
      const found = readStarts(key, tree, proclitics)
      states[word >> 2]! |= (found.length > 0 ? OPENS : OPENS_NOTHING) << ((word & 3) << 1)
      if (found.length > 0) starts[word] = found
      return found
    }
    return starts[word]!
  }
  const longestAt = (
    tokens: readonly Token[],
    at: number,
    limit: number,
  ): Longest<T> | undefined => {
    if (at >= limit) return undefined
    for (const { node: root, skip } of startsOf(tokens[at]!)) {
      let values: readonly T[] | undefined
      let end = at
      let node: N | undefined = root
      for (let to = at + 1; node; to++) {
        const whole = valuesOf(node)
        if (whole) {
          values = whole
          end = to
        }
        node = to < limit ? after(node, tokens[to]!.key) : undefined
      }
      if (values) return { to: end, values, skip }
    }
    return undefined
  }
  const allAt = (tokens: readonly Token[], at: number, limit: number): Match<T>[] => {
    const best = longestAt(tokens, at, limit)
    if (!best) return []
    const { to, skip } = best
    return best.values.map((value) => ({ from: at, to, value, skip }))
  }
  const at = (tokens: readonly Token[], from: number, limit: number): Match<T> | undefined => {
    const best = longestAt(tokens, from, limit)
    return best && { from, to: best.to, value: best.values[0]!, skip: best.skip }
  }
  return { at, allAt, find: findWith(at) }
}

/** Finds one phrase after another with what finds the phrase at a token. */
export function findWith<T>(at: Matcher<T>['at']): Matcher<T>['find'] {
  return (tokens, from, to) => {
    const found: Match<T>[] = []
    for (let i = from; i < to;) {
      const match = at(tokens, i, to)
      if (match) found.push(match)
      i = match ? match.to : i + 1
    }
    return found
  }
}

/** The longest phrase of a tree, what it stands for, and the proclitic's letters before it. */
interface Longest<T> {
  readonly to: number
  readonly values: readonly T[]
  readonly skip: number
}

/** The trees that a key may open, as it stands and behind each proclitic. */
function readStarts<T, N>(
  key: string,
  tree: PhraseTree<T, N>,
  proclitics: readonly Proclitic[],
): readonly Start<N>[] {
  const whole = tree.root(key)
  const starts: Start<N>[] = whole === undefined ? [] : [{ node: whole, skip: 0 }]
  for (const { prefix, hidden } of proclitics) {
    if (key.length < prefix.length + 2 || !key.startsWith(prefix)) continue
    const node = tree.root(hidden + key.slice(prefix.length))
    if (node !== undefined) starts.push({ node, skip: prefix.length - (hidden === '' ? 0 : 1) })
  }
  return starts
}

/** Every token sequence that a phrase may be written as, in folded keys. */
export function spellings(phrase: string): string[][] {
  return writings(phrase).map(keysOf)
}

/** A phrase with each of its half-spaces as nothing and as a space. */
function writings(phrase: string): string[] {
  if (!phrase.includes(HALF_SPACE)) return [phrase]
  const pieces = phrase.split(HALF_SPACE)
  let written = [pieces[0]!]
  for (const piece of pieces.slice(1)) {
    written = written.flatMap((start) => [`${start}${piece}`, `${start} ${piece}`])
  }
  return written
}

function toRoots<T>(entries: Iterable<Entry<T>>): Roots<T> {
  const phrases: string[] = ['']
  const values: T[] = [undefined as T]
  for (const { phrase, value } of entries) {
    for (const written of writings(phrase)) {
      phrases.push(written)
      values.push(value)
    }
  }
  const byFirst = new Map<string, number>()
  const next = new Uint32Array(phrases.length)
  for (let at = phrases.length - 1; at > 0; at--) {
    const first = firstKeyOf(phrases[at]!)
    if (first === undefined) continue
    next[at] = byFirst.get(first) ?? 0
    byFirst.set(first, at)
  }
  return { byFirst, phrases, values, next }
}

function rootOf<T>(
  { byFirst, phrases, values, next }: Roots<T>,
  first: string,
): Node<T> | undefined {
  const found = byFirst.get(first)
  if (typeof found !== 'number') return found
  const root: Node<T> = {}
  for (let at = found; at > 0; at = next[at]!) insert(root, keysOf(phrases[at]!), values[at]!)
  byFirst.set(first, root)
  return root
}

function insert<T>(root: Node<T>, keys: readonly string[], value: T): void {
  let node = root
  for (let at = 1; at < keys.length; at++) {
    node.next ??= new Map()
    let next = node.next.get(keys[at]!)
    if (!next) node.next.set(keys[at]!, (next = {}))
    node = next
  }
  node.values ??= []
  if (!node.values.includes(value)) node.values.push(value)
}
