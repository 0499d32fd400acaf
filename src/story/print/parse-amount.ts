import type { Token } from '../../text/tokens.ts'
import type { NumberLexicon, NumberSign } from './number-words.ts'
import { parseDigits } from './parse-digits.ts'

/** A number in digits, words, or both, up to token `to`. */
export interface Amount {
  /** Undefined where the digits are no number. */
  readonly value: number | undefined
  readonly to: number
  /** The last thing that it was multiplied by, else 1. */
  readonly scale: number
  /** Whether it is written in nothing but digits. */
  readonly digits: boolean
}

/** One part of an amount. */
interface Part {
  readonly kind: 'digits' | 'cardinal' | 'fraction' | 'scale'
  readonly value: number
  readonly bare: boolean
  readonly to: number
  /** Whether "and" stands before it. */
  readonly joined: boolean
}

interface Place {
  readonly tokens: readonly Token[]
  readonly limit: number
  readonly lexicon: NumberLexicon
}

/** What has been added up: whole multiples of scales, and what the next scale would multiply. */
interface Sum {
  total: number
  current: number | undefined
  scale: number
}

/** Longer amounts are no number. */
const MOST_PARTS = 12

/** Reads the number that starts at a token; undefined where none does. */
export function parseAmount(at: number, place: Place): Amount | undefined {
  const { tokens, limit, lexicon } = place
  const digits = parseDigits(tokens, at, { limit, decimalMarks: lexicon.decimalMarks })
  if (digits && digits.value === undefined)
    return { value: undefined, to: digits.to, scale: 1, digits: true }
  const first = partAt(at, place)
  if (!first || first.joined) return undefined
  const parts = [first]
  const sum: Sum = { total: 0, current: undefined, scale: 1 }
  if (!addPart(first, undefined, sum)) return undefined
  let to = first.to
  while (parts.length < MOST_PARTS) {
    const next = partAt(to, place)
    if (!next || isAnother(next, sum, place) || !addPart(next, parts.at(-1), sum)) break
    parts.push(next)
    to = next.to
  }
  const alone = parts.length === 1
  if (first.kind === 'fraction' && alone) return undefined
  if (alone && first.bare) return undefined
  return {
    value: Math.round((sum.total + (sum.current ?? 0)) * 1e6) / 1e6,
    to,
    scale: sum.scale,
    digits: parts.every(({ kind }) => kind === 'digits'),
  }
}

/** Whether digits behind a scale begin a number of their own: "5 billion and 12", "10 thousand and 12 thousand". */
function isAnother({ kind, value, to }: Part, sum: Sum, place: Place): boolean {
  if (kind === 'scale' || kind === 'fraction' || sum.scale === 1) return false
  const next = partAt(to, place)
  const whole = next?.kind === 'scale' && !next.joined ? value * next.value : value
  const isSmall = kind === 'digits' && (whole < sum.scale / 1000 || !Number.isInteger(whole))
  return whole >= sum.scale || isSmall
}

/** Adds a part to a sum, unless it belongs to another number. */
function addPart(part: Part, before: Part | undefined, sum: Sum): boolean {
  if (part.kind === 'scale') return addScale(part, before, sum)
  if (part.kind === 'fraction') return addFraction(part, before, sum)
  if (sum.current === undefined) {
    if (part.kind === 'cardinal' && part.value >= 1000) return addThousands(part.value, sum)
    sum.current = part.value
    return true
  }
  const isWords = part.kind === 'cardinal' && before?.kind !== 'digits'
  if (!isWords || sum.current < 100 || sum.current % 100 !== 0 || part.value >= 100) return false
  sum.current += part.value
  return true
}

/** A dual such as "two thousand" in one word is its own scale. */
function addThousands(value: number, sum: Sum): boolean {
  sum.total += value
  sum.scale = 1000 ** Math.floor(Math.log10(value) / 3)
  return true
}

function addScale(part: Part, before: Part | undefined, sum: Sum): boolean {
  const { value, joined } = part
  if (before && joined && sum.current !== undefined && value >= sum.current) return false
  if (joined && before && value >= sum.scale && sum.scale > 1) return repeats(before, value, sum)
  if (value === 100) {
    if (joined && sum.current !== undefined) return false
    sum.current = (sum.current ?? 1) * value
    return sum.current < 10_000
  }
  if (sum.current === undefined && before && !joined) {
    if (before.kind === 'fraction') return repeats(before, value, sum)
    sum.total *= value
    sum.scale *= value
    return true
  }
  if (sum.total > 0 && value >= sum.scale) return false
  sum.total += (sum.current ?? 1) * value
  sum.current = undefined
  sum.scale = value
  return true
}

/** "A million and half a million": the scale behind the fraction is told again and adds nothing. */
function repeats(before: Part, value: number, sum: Sum): boolean {
  return before.kind === 'fraction' && value === sum.scale
}

function addFraction(part: Part, before: Part | undefined, sum: Sum): boolean {
  if (!before) sum.current = part.value
  else if (!part.joined || before.kind === 'fraction') return false
  else if (sum.current === undefined) sum.total += part.value * sum.scale
  else sum.current += part.value
  return true
}

/** The part of an amount at a token, behind an "and" where one stands there. */
function partAt(at: number, place: Place): Part | undefined {
  const { tokens, limit, lexicon } = place
  if (at >= limit) return undefined
  const plain = plainPartAt(at, place)
  if (plain) return plain
  const and = lexicon.signs.allAt(tokens, at, limit)
  if (!and.some(({ value }) => value.kind === 'and')) return undefined
  const next = plainPartAt(and[0]!.to, place)
  return next && { ...next, joined: true }
}

function plainPartAt(at: number, { tokens, limit, lexicon }: Place): Part | undefined {
  if (at >= limit) return undefined
  const digits = parseDigits(tokens, at, { limit, decimalMarks: lexicon.decimalMarks })
  if (digits) {
    const { value, to } = digits
    return value === undefined
      ? undefined
      : { kind: 'digits', value, to, bare: false, joined: false }
  }
  for (const { value: sign, to, skip } of lexicon.signs.allAt(tokens, at, limit)) {
    if (!isPart(sign)) continue
    const joined = skip > 0 && lexicon.joined.some((and) => tokens[at]!.key.startsWith(and))
    return { kind: sign.kind, value: sign.value, bare: sign.bare, to, joined }
  }
  return undefined
}

function isPart(sign: NumberSign): sign is Extract<NumberSign, { value: number }> {
  return 'value' in sign
}
