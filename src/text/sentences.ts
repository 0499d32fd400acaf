import type { Quote } from './quotes.ts'
import type { Token } from './tokens.ts'

/** A run of tokens `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…'])

/**
 * The sentences of a paragraph of tokens. A full stop inside a closed quotation ends none; nor does one
 * after a single letter (أ. ف. ب), inside a number, or one of two or three that only pause (..).
 */
export function splitSentences(
  tokens: readonly Token[],
  from: number,
  to: number,
  quotes: readonly Quote[] = [],
): Range[] {
  const sentences: Range[] = []
  let start = from
  let quote = 0
  for (let i = from; i < to; i++) {
    while (quote < quotes.length && quotes[quote]!.close <= i) quote++
    const inside = quotes[quote]
    if (inside?.closed && inside.open < i && i < inside.close) continue
    if (!ENDS.has(tokens[i]!.key) || !endsSentence(tokens, i, to)) continue
    let end = i + 1
    while (end < to && (ENDS.has(tokens[end]!.key) || closesQuote(tokens, end))) end++
    sentences.push({ from: start, to: end })
    start = i = end
    i--
  }
  if (start < to) sentences.push({ from: start, to })
  return sentences
}

function endsSentence(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]!
  if (token.key !== '.') return true
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!after || at + 1 >= to) return true
  if (before?.kind === 'number' && after.kind === 'number' && after.gap === 'none') return false
  if (before?.kind === 'word' && before.key.length === 1 && before.end - before.start === 1) {
    return after.gap === 'line'
  }
  const isTight = token.gap === 'none' && after.gap === 'none'
  if (isTight && areInitials(tokens, at)) return false
  if (after.key === '.') return after.gap === 'line'
  if (before?.key === '.') return after.gap === 'line'
  if (
    /^[a-z0-9]+$/.test(before?.key ?? '') &&
    /^[a-z0-9]+$/.test(after.key) &&
    after.gap === 'none'
  ) {
    return false
  }
  return true
}

/** Whether the words around a full stop spell out an acronym (بي.بي.سي): of two pieces only the shortest do. */
function areInitials(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const goesOn = tokens[at - 2]?.key === '.' || isTightStop(tokens[at + 2])
  const longest = goesOn ? 3 : 2
  return isPiece(before, longest) && isPiece(after, longest)
}

function isTightStop(token: Token | undefined): boolean {
  return token?.key === '.' && token.gap === 'none'
}

function isPiece(token: Token | undefined, longest: number): boolean {
  return token?.kind === 'word' && token.key.length <= longest
}

function closesQuote(tokens: readonly Token[], at: number): boolean {
  const { kind, gap } = tokens[at]!
  return kind === 'close' && gap === 'none'
}
