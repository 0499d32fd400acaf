import type { LanguagePack } from '../../model/pack.ts'
import type { Figure } from '../../model/print.ts'
import type { Token } from '../../text/tokens.ts'
import type { Counted, CountedThing } from './counted.ts'
import { countedAt } from './counted.ts'
import type { NumberLexicon, NumberSign, SignRole } from './number-words.ts'
import { numberLexicon } from './number-words.ts'
import type { Amount } from './parse-amount.ts'
import { parseAmount } from './parse-amount.ts'

/** A figure at tokens `[from, to)`. */
export interface FoundFigure {
  readonly values: readonly [Figure]
  readonly from: number
  readonly to: number
}

/** Where figures are looked for. */
export interface FigurePlace {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** The page's untouched text. */
  readonly text: string
  readonly pack: LanguagePack
  /** Tokens that are read already, such as those of dates. */
  readonly isTaken: (token: number) => boolean
  /** The concept that a token opens. */
  readonly conceptAt: Counted['conceptAt']
}

/** The last sense, opener or code word before a number, and where it ends. */
interface Before {
  readonly role: SignRole | undefined
  readonly to: number
}

const NOTHING: Before = { role: undefined, to: -1 }

/** The figures of a sentence: numbers in digits and words, with ranges, "about" and "more than", and what they count. */
export function findFigures(place: FigurePlace): FoundFigure[] {
  const lexicon = numberLexicon(place.pack)
  const { tokens, to: limit, isTaken } = place
  const found: FoundFigure[] = []
  let before = NOTHING
  for (let at = place.from; at < limit;) {
    if (isTaken(at)) {
      at++
      continue
    }
    const amount = parseAmount(at, { tokens, limit, lexicon })
    if (!amount) {
      const sign = leadAt(at, { tokens, limit, lexicon })
      if (sign) before = sign
      at = sign?.to ?? at + 1
      continue
    }
    const range = rangeFrom(at, amount, { place, lexicon, before })
    const figure = range && toFigure(at, range, { place, lexicon, before })
    if (range && figure) found.push({ values: [figure], from: at, to: range.to })
    at = Math.max(at + 1, range?.to ?? amount.to)
    if (figure === undefined) at = skipped(at, place)
  }
  return found
}

/** A number and the second one of a range, up to token `to`. */
interface Range {
  readonly low: Amount & { readonly value: number }
  readonly high: number
  readonly to: number
}

interface Around {
  readonly place: FigurePlace
  readonly lexicon: NumberLexicon
  readonly before: Before
}

/** A word that says how the next number is meant. */
function leadAt(
  at: number,
  { tokens, limit, lexicon }: { tokens: readonly Token[]; limit: number; lexicon: NumberLexicon },
): Before | undefined {
  const match = lexicon.signs.allAt(tokens, at, limit).find(({ value }) => LEADS.has(value.kind))
  return match && { role: match.value.kind as SignRole, to: match.to }
}

const LEADS: ReadonlySet<NumberSign['kind']> = new Set(['between', 'about', 'more', 'less', 'code'])

/** The amount with the end of its range; undefined where it is no number. */
function rangeFrom(at: number, amount: Amount, around: Around): Range | undefined {
  const { value } = amount
  if (value === undefined || isName(at, amount, around)) return undefined
  const low = { ...amount, value }
  const second = secondOf(amount, around)
  if (!second) return { low, high: value, to: amount.to }
  const shares = amount.scale === 1 && second.scale > 1 && value <= second.value / second.scale
  const start = shares && value < 1000 ? value * second.scale : value
  if (start >= second.value) return second.tight ? undefined : { low, high: value, to: amount.to }
  return { low: { ...low, value: start }, high: second.value, to: second.to }
}

/** Whether a word before or behind the number makes it a name or a rank. */
function isName(at: number, { to }: Amount, { place, lexicon, before }: Around): boolean {
  if (before.role === 'code' && before.to === at) return true
  const behind = lexicon.signs.allAt(place.tokens, to, place.to)
  return behind.some(({ value }) => value.kind === 'ordinal')
}

/** The second number of a range, and whether a stroke without spaces joins it. */
function secondOf(
  { to }: Amount,
  { place, lexicon, before }: Around,
): { value: number; to: number; scale: number; tight: boolean } | undefined {
  const { tokens, to: limit } = place
  if (to + 1 >= limit) return undefined
  const isStroke = tokens[to]!.key === '-'
  const links = lexicon.signs.allAt(tokens, to, limit)
  const opened = before.role === 'between'
  const link = links.find(({ value }) => value.kind === 'to' || (opened && value.kind === 'and'))
  if (!isStroke && !link) return undefined
  const start = isStroke ? to + 1 : link!.to
  const second = start < limit ? parseAmount(start, { tokens, limit, lexicon }) : undefined
  if (second?.value === undefined) return undefined
  const tight = isStroke && tokens[to]!.gap === 'none'
  return { value: second.value, to: second.to, scale: second.scale, tight }
}

function toFigure(at: number, range: Range, around: Around): Figure | undefined {
  const { place } = around
  const { tokens, text } = place
  const counted = countedAt(at, range.to, {
    ...place,
    lexicon: around.lexicon,
    value: range.high,
  })
  const sense = senseOf(at, range, around)
  if (sense === 'exact' && isYear(at, range, place) && !isCountedNext(range.to, counted, place))
    return undefined
  if (counted.of === null && range.high > range.low.value && tokens[range.to - 2]?.key === '-')
    return undefined
  const span = [tokens[counted.from]!.start, tokens[counted.to - 1]!.end] as const
  return {
    value: range.low.value,
    to: range.high,
    sense,
    of: counted.of,
    surface: text.slice(...span),
    span,
  }
}

function senseOf(at: number, range: Range, { place, lexicon, before }: Around): Figure['sense'] {
  const { role, to } = before
  const near = to >= 0 && to <= at && at - to <= NEAR
  if (near && (role === 'about' || role === 'more' || role === 'less')) return role
  const behind = lexicon.signs.allAt(place.tokens, range.to, place.to)
  for (const { value } of behind) {
    if (value.kind === 'behind about') return 'about'
    if (value.kind === 'behind more') return 'more'
    if (value.kind === 'behind less') return 'less'
  }
  return 'exact'
}

/** How many tokens may stand between "about" and its number. */
const NEAR = 1

const YEARS: readonly (readonly [from: number, to: number])[] = [
  [1300, 1450],
  [1900, 2099],
]

/** Whether what a number counts stands right behind it, as behind a year it seldom does. */
function isCountedNext(end: number, { of }: CountedThing, { conceptAt }: FigurePlace): boolean {
  return of !== null && (MEASURES.has(of) || conceptAt(end)?.concept === of)
}

/** Measures whose sign may stand before the number. */
const MEASURES: ReadonlySet<string> = new Set([
  'percent',
  'dollar',
  'euro',
  'pound',
  'person',
  'dead',
  'wounded',
])

/** Four digits alone that may be a year. */
function isYear(at: number, { low, to }: Range, { tokens }: FigurePlace): boolean {
  const plain = to === at + 1 && tokens[at]!.kind === 'number'
  return plain && YEARS.some(([from, last]) => low.value >= from && low.value <= last)
}

/** The first token behind what is no number: the other parts of a code go with it. */
function skipped(at: number, { tokens, to }: FigurePlace): number {
  let end = at
  while (end + 1 < to && tokens[end]!.key === '-' && tokens[end + 1]!.kind === 'number') end += 2
  return end
}
