import type { Token } from '../text/tokens.ts'
import type { FurnitureMatchers } from './furniture-words.ts'
import type { Line } from './lines.ts'

/** What a run of tokens holds of a date. */
export interface DateTraits {
  readonly year: boolean
  readonly time: boolean
  /** Words that no date line has. */
  readonly unknown: number
  /** Months, weekdays, labels of dates. */
  readonly known: number
}

/** Reads what tokens `[from, to)` hold of a date. */
export function dateTraits(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  words: FurnitureMatchers,
): DateTraits {
  let year = false
  let time = false
  let unknown = 0
  let known = 0
  for (let i = from; i < to;) {
    const token = tokens[i]!
    const match = words.calendar.at(tokens, i, to)
    if (match) {
      known += match.to - i
      i = match.to
      continue
    }
    const other = words.sections.at(tokens, i, to) ?? words.labels.at(tokens, i, to)
    if (other) {
      i = other.to
      continue
    }
    if (token.kind === 'word' && token.key.length > 2) unknown++
    if (token.kind === 'number') {
      year ||= isYear(token.key)
      time ||= isTime(tokens, i, to)
    }
    i++
  }
  return { year, time, unknown, known }
}

/** Whether a line says when, and nothing else: `۲۹ بهمن ۱۳۹۸ - ۰۶:۵۵`, `منذ 3 ساعات`. */
export function isDateLine(line: Line, words: FurnitureMatchers): boolean {
  const { tokens } = line
  if (line.numbers === 0 || line.numbers > 16 || line.words > 16) return false
  if (line.words + line.numbers < 2) return false
  const traits = dateTraits(tokens, [0, tokens.length], words)
  if (traits.unknown > 1) return false
  if (traits.unknown === 1) return traits.year && traits.time && traits.known > 0
  return traits.known > 0 || traits.year || (traits.time && line.words === 0)
}

/** Words of a line of data. */
const LONG_DATA = 9

/** Whether a short line has a full date among other data: an author, a place, a section. */
export function tellsDay(line: Line, words: FurnitureMatchers): boolean {
  if (line.words > LONG_DATA || line.numbers < 2 || line.end === 'stop') return false
  const { year, known } = dateTraits(line.tokens, [0, line.tokens.length], words)
  return year && (known > 0 || line.numbers > 2)
}

/** Whether a date line settles a moment: a year or a time of day stands in it. */
export function isPreciseDate(line: Line, words: FurnitureMatchers): boolean {
  const traits = dateTraits(line.tokens, [0, line.tokens.length], words)
  return traits.year || traits.time
}

/**
 * The length in tokens of a date that opens a line and is glued to what follows: it has a year and a
 * time of day, or a year and a mark that parts it from the rest. 0 where there is none.
 */
export function leadingDate(line: Line, words: FurnitureMatchers): number {
  const { tokens } = line
  const limit = Math.min(tokens.length, 16)
  let to = 0
  while (to < limit) {
    const match = words.calendar.at(tokens, to, limit)
    if (match) to = match.to
    else if (tokens[to]!.kind !== 'word') to++
    else break
  }
  if (to < 3 || to >= tokens.length) return 0
  const { year, time } = dateTraits(tokens, [0, to], words)
  const parted = tokens[to - 1]!.key === '|' || tokens[to - 1]!.key === '-'
  return year && (time || parted) ? to : 0
}

function isYear(key: string): boolean {
  const year = Number(key)
  return key.length === 4 && ((year >= 1300 && year < 1500) || (year >= 1900 && year < 2100))
}

function isTime(tokens: readonly Token[], at: number, to: number): boolean {
  const [hour, colon, minute] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (at + 2 >= to || colon?.key !== ':' || minute?.kind !== 'number') return false
  return Number(hour.key) < 25 && minute.key.length === 2 && Number(minute.key) < 60
}
