import type { Token } from '../../text/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import type { Join, Sense, SenseOf, Unit } from './senses.ts'

/** A word or phrase of the date words, a number, or any other token. */
export interface Item {
  /** Token range `[from, to)`. */
  readonly from: number
  readonly to: number
  /** Folded letters of a proclitic before it. */
  readonly skip: number
  readonly senses: readonly Sense[]
  /** The folded key of its first token. */
  readonly key: string
  /** Whether nothing stands between it and the item before. */
  readonly glued: boolean
}

/** A run of tokens without a line break, read as items. */
export interface Line {
  readonly lexicon: Lexicon
  readonly tokens: readonly Token[]
  readonly items: readonly Item[]
}

/** A number in digits or words: `digits` counts the digits, 0 for words. */
export interface NumberAt {
  readonly value: number
  readonly digits: number
  readonly ordinal: boolean
  readonly to: number
}

const NONE: readonly never[] = []

/** Reads tokens `[from, to)` as items, the longest phrase first. */
export function toLine(
  lexicon: Lexicon,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
): Line {
  const items: Item[] = []
  for (let at = from; at < to;) {
    const { key, kind, gap } = tokens[at]!
    const matches = kind === 'word' ? lexicon.senses.allAt(tokens, at, to) : NONE
    const first = matches[0]
    const end = first?.to ?? at + 1
    items.push({
      from: at,
      to: end,
      skip: first?.skip ?? 0,
      senses: first ? matches.map((match) => match.value) : NONE,
      key,
      glued: gap === 'none',
    })
    at = end
  }
  return { lexicon, tokens, items }
}

/** The sense of one kind at an item. */
export function sense<K extends Sense['is']>(
  line: Line,
  at: number,
  is: K,
): SenseOf<K> | undefined {
  for (const found of line.items[at]?.senses ?? NONE) {
    if (found.is === is) return found as SenseOf<K>
  }
  return undefined
}

/** The unit of time named at an item, where it is one of those asked for. */
export function unitAt(line: Line, at: number, ...units: Unit[]): SenseOf<'unit'> | undefined {
  const found = sense(line, at, 'unit')
  return found && (units.length === 0 || units.includes(found.unit)) ? found : undefined
}

/** Whether a small word of that kind stands at an item. */
export function isJoin(line: Line, at: number, ...joins: Join[]): boolean {
  for (const found of line.items[at]?.senses ?? NONE) {
    if (found.is === 'join' && joins.includes(found.join)) return true
  }
  return false
}

/** Whether a mark stands at an item. */
export function isMark(line: Line, at: number, ...keys: string[]): boolean {
  const item = line.items[at]
  return item !== undefined && keys.includes(item.key)
}

/** The index after the small words of these kinds, three at most. */
export function skipJoins(line: Line, at: number, ...joins: Join[]): number {
  let to = at
  while (to < at + 3 && isJoin(line, to, ...joins)) to++
  return to
}

/** Whether an item is a plain word that no date word list holds. */
export function isPlainWord(line: Line, at: number): boolean {
  const item = line.items[at]
  return item !== undefined && item.senses.length === 0 && line.tokens[item.from]!.kind === 'word'
}

/** The number at an item, with its article and ordinal ending; not one inside a longer figure. */
export function numberAt(line: Line, at: number): NumberAt | undefined {
  const start = isJoin(line, at, 'article') ? at + 1 : at
  const item = line.items[start]
  if (!item) return undefined
  if (line.tokens[item.from]!.kind === 'number') return digitsAt(line, start)
  return wordsAt(line, start)
}

function digitsAt(line: Line, at: number): NumberAt | undefined {
  const { key } = line.items[at]!
  if (key.length > 8 || isFigure(line, at, -1) || isFigure(line, at, 1)) return undefined
  const suffix = isJoin(line, at + 1, 'ordinal')
  return {
    value: Number(key),
    digits: key.length,
    ordinal: suffix,
    to: at + (suffix ? 2 : 1),
  }
}

/** Whether a decimal or thousands mark and digits adjoin on one side. */
function isFigure(line: Line, at: number, side: 1 | -1): boolean {
  const mark = line.items[at + side]
  const other = line.items[at + 2 * side]
  if (!mark || !other || !['.', ',', '%', ':'].includes(mark.key)) return false
  if (mark.key === '%') return side === 1
  if (line.tokens[other.from]!.kind !== 'number') return false
  return side === 1 ? mark.glued && other.glued : mark.glued && line.items[at]!.glued
}

/** A number in words; hundreds and thousands are summed over their joins. */
function wordsAt(line: Line, at: number): NumberAt | undefined {
  const first = sense(line, at, 'number')
  if (!first) return undefined
  let { value, ordinal } = first
  let to = at + 1
  if (first.value < 1000 && sense(line, to, 'number')?.value === 1000 && value < 10) {
    value *= 1000
    to++
  }
  while (value >= 100) {
    const joined = isJoin(line, to, 'and') ? to + 1 : to
    const next = sense(line, joined, 'number')
    if (!next || next.value >= scaleOf(value)) break
    if (joined === to && line.items[to]!.skip === 0) break
    value += next.value
    ordinal = next.ordinal
    to = joined + 1
  }
  return { value, digits: 0, ordinal, to }
}

function scaleOf(value: number): number {
  if (value % 1000 === 0) return 1000
  return value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 1
}

/** A number of digits that may be a day of a month. */
export function dayNumberAt(line: Line, at: number): NumberAt | undefined {
  const number = numberAt(line, at)
  return number && number.value >= 1 && number.value <= 31 && number.digits <= 2
    ? number
    : undefined
}
