import type { Token } from './tokens.ts'

/** A quotation in tokens: the marks stand at `open` and `close`; the words between them. */
export interface Quote {
  readonly open: number
  /** The closing mark, or the end of the range where none was found. */
  readonly close: number
  readonly closed: boolean
}

/**
 * Pairs quotation marks in tokens `[from, to)`. Straight marks alternate; a reversed or doubled mark
 * is taken for the one that is missing; a quotation that never closes runs to the end of the range.
 * Only outermost quotations are returned, from left to right.
 */
export function pairQuotes(tokens: readonly Token[], from: number, to: number): Quote[] {
  const quotes: Quote[] = []
  let open = -1
  let depth = 0
  let inner = false
  const close = (at: number, closed: boolean) => {
    quotes.push({ open, close: at, closed })
    open = -1
    depth = 0
    inner = false
  }
  for (let i = from; i < to; i++) {
    const { kind } = tokens[i]!
    if (kind === 'open') {
      if (open < 0) open = i
      else if (tokens[open]!.kind === 'open') depth++
    } else if (kind === 'close') {
      if (open >= 0 && depth > 0) depth--
      else if (open >= 0) close(i, true)
      else if (opensReversed(tokens, i, to)) open = i
    } else if (kind === 'quote') {
      if (open < 0) open = i
      else if (tokens[open]!.kind === 'open') {
        if (inner) inner = false
        else if (opensStraight(tokens, i, to)) inner = true
        else if (depth === 0) close(i, true)
      } else if (!opensStraight(tokens, i, to)) close(i, true)
      else {
        if (opensStraight(tokens, open, to)) close(lastStop(tokens, open, i), false)
        open = i
      }
    }
  }
  if (open >= 0 && (tokens[open]!.kind !== 'quote' || opensStraight(tokens, open, to)))
    close(to, false)
  return quotes
}

/** A closing mark right after a colon, with no opening mark before it, opens. */
function opensReversed(tokens: readonly Token[], at: number, to: number): boolean {
  return at > 0 && at + 1 < to && tokens[at - 1]!.key === ':' && tokens[at + 1]!.gap === 'none'
}

/** The full stop that ends the sentence of a quotation that was never closed, or `at`. */
function lastStop(tokens: readonly Token[], open: number, at: number): number {
  for (let i = at - 1; i > open; i--) if (tokens[i]!.key === '.') return i
  return at
}

/** A straight mark inside a guillemet quotation that stands before a word, after a space. */
function opensStraight(tokens: readonly Token[], at: number, to: number): boolean {
  return tokens[at]!.gap !== 'none' && at + 1 < to && tokens[at + 1]!.gap === 'none'
}
