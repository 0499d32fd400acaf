import type { Calendar } from '../../model/dates.ts'
import type { Line } from './line.ts'
import {
  dayNumberAt,
  isJoin,
  isMark,
  isPlainWord,
  numberAt,
  sense,
  skipJoins,
  unitAt,
} from './line.ts'
import type { Meaning, Phrase } from './meaning.ts'
import type { SenseOf } from './senses.ts'
import type { Tail } from './parse-year.ts'
import { countsSomething, eraAt, tailAt } from './parse-year.ts'

const MOST_DAYS = 8

/** A month by name; `sure` where a word for month stands beside it or no other word is spelt so. */
export interface MonthAt {
  readonly calendar: Calendar
  readonly month: number
  readonly sure: boolean
  readonly verb: boolean
  readonly to: number
}

/** A month with the word for month before or after it, doubled with its other name or not. */
export function monthAt(line: Line, at: number): MonthAt | undefined {
  const worded = unitAt(line, at, 'month')?.number === 'one'
  const start = worded ? at + 1 : at
  const month = sense(line, start, 'month')
  if (!month) return undefined
  let to = start + 1
  to = doubledTo(line, to, month)
  const after = unitAt(line, to, 'month')?.number === 'one' && !isShifted(line, to + 1)
  return {
    calendar: month.calendar,
    month: month.month,
    sure: worded || after || !month.weak || to > start + 1,
    verb: month.flag === 'verb' && !worded && !after,
    to: after ? to + 1 : to,
  }
}

function isShifted(line: Line, at: number): boolean {
  const shift = sense(line, at, 'shift')
  return shift !== undefined && !shift.before && line.lexicon.words.monthSuffix === null
}

/** The item after the second name of a month: `May/Mai`, `April (Nisan)`, `April Nisan`. */
function doubledTo(line: Line, at: number, { month, calendar }: SenseOf<'month'>): number {
  const opened = isMark(line, at, '(', '/', '-') ? at + 1 : at
  const second = sense(line, opened, 'month')
  if (!second || second.month !== month || second.calendar !== calendar) return at
  if (isMark(line, at, '(')) return isMark(line, opened + 1, ')') ? opened + 2 : at
  return opened + 1
}

/** A day and its month in either order, with or without a year; several days of one month are a range or set. */
export function findDayMonth(line: Line, at: number): Phrase | undefined {
  return dayFirst(line, at) ?? monthFirst(line, at) ?? dayOfThisMonth(line, at)
}

function dayFirst(line: Line, at: number): Phrase | undefined {
  const ranged = isJoin(line, at, 'from', 'between') ? at + 1 : at
  const first = dayNumberAt(line, ranged)
  if (!first) return undefined
  const days = [first.value]
  let to = first.to
  let through = false
  while (days.length < MOST_DAYS) {
    const joined = joinedDay(line, to)
    if (!joined) break
    days.push(joined.value)
    through ||= joined.through
    to = joined.to
  }
  if (ranged !== at && days.length === 1) return undefined
  if (first.ordinal && days.length === 1 && isPartBefore(line, at - 1)) return undefined
  const comma = first.ordinal && isMark(line, to, ',') ? to + 1 : to
  const month = monthAt(line, skipJoins(line, comma, 'of'))
  const vague = first.digits === 0 && !first.ordinal && month?.sure === false
  if (!month || vague || (days.length > 1 && days.at(-1)! <= days[0]!)) return undefined
  const tail = tailAt(line, month.to, month.calendar)
  if (month.verb && tail.to === month.to && isPlainWord(line, month.to)) return undefined
  const dates = days.map((day): Meaning => ({
    is: 'date',
    calendar: month.calendar,
    month: month.month,
    day,
    year: tail.year,
    step: tail.step,
  }))
  const between = isJoin(line, at, 'between')
  return { to: tail.to, meaning: several(dates, through || between), rule: 'day and month' }
}

/** Whether an ordinal after this item counts a part of the month, not a day: "the first days of June". */
function isPartBefore(line: Line, at: number): boolean {
  if (unitAt(line, at, 'day')?.number === 'many') return true
  return unitAt(line, at, 'decade', 'half', 'quarter', 'week') !== undefined
}

function several(dates: readonly Meaning[], through: boolean): Meaning {
  if (dates.length === 1) return dates[0]!
  if (through) return { is: 'range', from: dates[0]!, to: dates.at(-1)! }
  return { is: 'set', members: dates }
}

/** A further day after "to", "and", a hyphen or a comma. */
function joinedDay(
  line: Line,
  at: number,
): { value: number; to: number; through: boolean } | undefined {
  const through = isJoin(line, at, 'to') || isMark(line, at, '-')
  const slash = isMark(line, at, ',') || isMark(line, at, '/')
  const apart = through || slash || isJoin(line, at, 'and')
  const start = apart ? at + 1 : at
  if (!apart && !((line.items[at]?.skip ?? 0) > 0)) return undefined
  const number = dayNumberAt(line, start)
  return number && { value: number.value, to: number.to, through }
}

function monthFirst(line: Line, at: number): Phrase | undefined {
  if (line.lexicon.words.shortOrder !== null) {
    if (!/^[a-z]/.test(line.items[at]?.key ?? '')) return undefined
  }
  const month = sense(line, at, 'month')
  const dot = month && isMark(line, at + 1, '.') ? at + 2 : at + 1
  const day = month && dayNumberAt(line, dot)
  if (!month || !day || countsSomething(line, day.to)) return undefined
  const tail = tailAt(line, day.to, month.calendar)
  const meaning: Meaning = {
    is: 'date',
    calendar: month.calendar,
    month: month.month,
    day: day.value,
    year: tail.year,
    step: tail.step,
  }
  return { to: tail.to, meaning, rule: 'month and day' }
}

/** "The 12th of this month", "the 15th instant". */
function dayOfThisMonth(line: Line, at: number): Phrase | undefined {
  const day = dayNumberAt(line, at)
  if (!day) return undefined
  const joined = skipJoins(line, day.to, 'of')
  const before = sense(line, joined, 'shift')
  if (before?.before && unitAt(line, joined + 1, 'month') && !before.same) {
    return thisMonth(day.value, before.step, joined + 2)
  }
  const unit = unitAt(line, joined, 'month')
  const shift = sense(line, unit ? joined + 1 : joined, 'shift')
  if (!shift || shift.before || shift.recent || shift.same) return undefined
  if (unit) {
    if (unit.number === 'many' || unit.number === 'two') return undefined
    if (unit.number === 'one' && joined === day.to && !day.ordinal && shift.step !== 0)
      return undefined
    return thisMonth(day.value, shift.step, joined + 2)
  }
  const worded = unitAt(line, at - 1, 'day') !== undefined || isJoin(line, at - 1, 'in')
  return worded && shift.step === 0 && day.digits > 0
    ? thisMonth(day.value, 0, joined + 1)
    : undefined
}

function thisMonth(day: number, step: number, to: number): Phrase {
  return { to, meaning: { is: 'day-of-month', day, step }, rule: 'day of this month' }
}

/** A month without a day: not one after a number that is no day of it. */
export function findMonth(line: Line, at: number): Phrase | undefined {
  const before = line.items[at]?.skip === 0 ? numberAt(line, at - 1) : undefined
  return before && before.digits < 4 ? undefined : monthPhrase(line, at)
}

/** A month and its year; a month that is also a common word needs a year, "last", or a preposition. */
export function monthPhrase(line: Line, at: number): Phrase | undefined {
  const month = monthAt(line, at)
  if (!month) return undefined
  const tail = tailAt(line, month.to, month.calendar)
  const edged = sense(line, at - 1, 'edge') !== undefined && !month.verb
  const placed = edged || isPlaced(line, at)
  if (!month.sure && tail.to === month.to && !placed) return undefined
  if (!month.sure && isOfOtherCalendar(month.calendar, tail)) return undefined
  const meaning: Meaning = {
    is: 'date',
    calendar: month.calendar,
    month: month.month,
    day: null,
    year: tail.year,
    step: tail.step,
  }
  return { to: tail.to, meaning, rule: 'month' }
}

/** Whether a month that is also a common word goes with a year that its calendar will not reach for long. */
function isOfOtherCalendar(calendar: Calendar, { year }: Tail): boolean {
  return calendar !== 'gregory' && year?.is === 'number' && year.value >= 1500
}

function isPlaced(line: Line, at: number): boolean {
  if (!line.lexicon.words.prepositionMakesMonth) return false
  if (sense(line, at, 'month')?.flag === 'strict') return false
  const { skip, key } = line.items[at]!
  if (skip > 0) return key.length - skip > 3
  return isJoin(line, at - 1, 'in', 'from', 'to', 'between')
}

/** Three numbers parted by one mark: year, month, day or day, month, year. */
export function findNumeric(line: Line, at: number): Phrase | undefined {
  const { items } = line
  const mark = items[at + 1]?.key
  if (!items[at]) return undefined
  if (mark !== '/' && mark !== '-' && mark !== '.') return undefined
  if (items[at + 3]?.key !== mark || !items[at + 4]) return undefined
  const steps = mark === '/' ? [1, 3] : [1, 2, 3, 4]
  if (!steps.every((step) => items[at + step]!.glued)) return undefined
  const spaced = !items[at + 2]!.glued || !items[at + 4]!.glued
  if (spaced && Math.max(items[at].key.length, items[at + 4]!.key.length) !== 4) return undefined
  if (items[at + 5]?.key === mark && items[at + 5]!.glued && items[at + 6]?.glued) return undefined
  if (items[at - 1]?.key === mark && items[at].glued) return undefined
  const keys = [items[at].key, items[at + 2]!.key, items[at + 4]!.key]
  if (!keys.every((key) => /^\d{1,4}$/.test(key))) return undefined
  const era = eraAt(line, at + 5)
  const meaning = numericDate(line, keys, era?.era)
  return meaning && { to: era?.to ?? at + 5, meaning, rule: 'numeric date' }
}

function numericDate(
  line: Line,
  keys: readonly string[],
  era: Calendar | 'bc' | undefined,
): Meaning | undefined {
  const { shortOrder, olderYears } = line.lexicon.words
  const [a, b, c] = keys.map(Number) as [number, number, number]
  const yearFirst = keys[0]!.length === 4
  const yearLast = keys[2]!.length === 4
  if (yearFirst === yearLast && (yearFirst || keys.some((key) => key.length > 2))) return undefined
  const order = yearFirst ? 'ymd' : yearLast ? 'dmy' : shortOrder
  if (!order) return undefined
  const year = order === 'ymd' ? a : c
  const short = !yearFirst && !yearLast
  let [month, day] = [b, order === 'ymd' ? c : a]
  const older = year >= 1200 && year < 1500 ? olderYears : null
  const calendar =
    era && era !== 'bc' ? era : short && order === 'ymd' ? 'persian' : (older ?? 'gregory')
  if (short && order === 'dmy' && (year < 10 || keys[2]!.length !== 2)) return undefined
  if (month > 12 && day <= 12) [month, day] = [day, month]
  else if (yearLast && shortOrder === null && day <= 12 && day !== month) return { is: 'unsettled' }
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const digits = short ? 2 : 4
  return {
    is: 'date',
    calendar,
    month,
    day,
    year: { is: 'number', value: year, digits, era: calendar },
    step: null,
  }
}
