import type { Word } from './lexicon.ts'
import type { KnownAt, Scan } from './scan.ts'

/** What a head noun's complements are read with. */
export interface ComplementOptions {
  readonly limit: number
  readonly head: Word
  /** Where the name ends that surely starts at a token; the token itself where none does. */
  readonly nameEnd: (at: number) => number
}

/** How far the reading of complements has come. */
export interface ComplementState {
  at: number
  closed: boolean
  count: number
  plain: number
  strange: number
  country: string | null
  definite: boolean
  pointed: boolean
  placed: boolean
  /** Behind "close to", "on behalf of". */
  near: boolean
  inner: KnownAt[]
}

/** Most ordinary words in a row that go on with a phrase. */
export const MOST_PLAIN = 6

/** Takes the words up to a token into the phrase. */
export function take(
  state: ComplementState,
  to: number,
  change: Partial<Pick<ComplementState, 'closed' | 'definite' | 'country' | 'plain'>>,
): boolean {
  state.at = to
  state.near = false
  state.count++
  if (change.closed !== undefined) state.closed = change.closed
  if (change.definite !== undefined) state.definite = change.definite
  if (change.plain !== undefined) state.plain = change.plain
  if (change.country !== undefined) state.country ??= change.country
  return true
}

/** Whether a complement can start behind a preposition. */
export function goesOn(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || !scan.isWord(at)) return false
  const known = scan.known(at)
  if (known)
    return (
      known.known.kind !== 'person' && !(known.known.kind === 'place' && known.form === 'capital')
    )
  if (scan.has(at, 'stop')) return scan.has(at, 'body')
  return (
    scan.has(at, 'body', 'outlet', 'place', 'field', 'government', 'group') ||
    (scan.definite(at) && !scan.has(at, 'modifier'))
  )
}
