import type { Calendar } from '../../model/dates.ts'
import type { Line, NumberAt } from './line.ts'
import { numberAt, sense } from './line.ts'
import type { FoundPhrase } from './parse.ts'

/** Items without a word between the parts of a date, at most. */
const REACH = 3

/**
 * Full dates in the orders and with the marks of data lines alone, which running text does not have: `12/May/2020`,
 * `May 12, 2020`, `2020 Sunday 12 May`, `12 / 5 / 2020`. Days of the Gregorian and Persian calendars come first.
 */
export function findLooseDates(line: Line): FoundPhrase[] {
  const found = line.items.flatMap((_, at) => namedAt(line, at) ?? numericAt(line, at) ?? [])
  const isHijri = ({ meaning }: FoundPhrase) =>
    meaning.is === 'date' && meaning.calendar === 'islamic'
  return [...found.filter((one) => !isHijri(one)), ...found.filter(isHijri)]
}

interface Part extends NumberAt {
  readonly at: number
}

/** A month by its name with a day and a year beside it, in any order. */
function namedAt(line: Line, at: number): FoundPhrase | undefined {
  const month = sense(line, at, 'month')
  if (!month) return undefined
  const before = numberBefore(line, at)
  const after = numberAfter(line, at + 1)
  const further = after && numberAfter(line, after.to)
  const { calendar, month: number } = month
  const make = (day: Part, year: Part) =>
    dated({ calendar, month: number, day, year }, [
      Math.min(at, day.at, year.at),
      Math.max(at + 1, day.to, year.to),
    ])
  if (isDay(before) && isYear(after)) return make(before, after)
  if (isYear(before) && isDay(after)) return make(after, before)
  if (isDay(after) && isYear(further)) return make(after, further)
  const earlier = before && numberBefore(line, before.at)
  return isDay(before) && isYear(earlier) ? make(before, earlier) : undefined
}

const MARKS: ReadonlySet<string> = new Set(['/', '-', '.'])

/** Three numbers with one mark between them and spaces around it. */
function numericAt(line: Line, at: number): FoundPhrase | undefined {
  const mark = line.items[at + 1]?.key ?? ''
  if (!MARKS.has(mark) || line.items[at + 3]?.key !== mark) return undefined
  const [a, b, c] = [at, at + 2, at + 4].map((place) => partAt(line, place))
  if (!a || !b || !c || b.digits > 2) return undefined
  const [year, day] = isYear(a) ? [a, c] : [c, a]
  if (!isYear(year) || !isDay(day) || b.value < 1 || b.value > 12) return undefined
  const older = year.value < 1500 ? line.lexicon.words.olderYears : null
  return dated({ calendar: older ?? 'gregory', month: b.value, day, year }, [at, at + 5])
}

function dated(
  { calendar, month, day, year }: { calendar: Calendar; month: number; day: Part; year: Part },
  [at, to]: readonly [number, number],
): FoundPhrase {
  const told = { is: 'number', value: year.value, digits: 4, era: calendar } as const
  const meaning = { is: 'date', calendar, month, day: day.value, year: told, step: null } as const
  return { at, to, meaning, rule: 'date of a data line' }
}

function isDay(part: Part | undefined): part is Part {
  return (
    part !== undefined && part.digits > 0 && part.digits <= 2 && part.value >= 1 && part.value <= 31
  )
}

function isYear(part: Part | undefined): part is Part {
  return part?.digits === 4 && part.value >= 1300 && part.value < 2100
}

function partAt(line: Line, at: number): Part | undefined {
  const number = numberAt(line, at)
  return number && number.digits > 0 ? { ...number, at } : undefined
}

function numberAfter(line: Line, from: number): Part | undefined {
  for (let at = from; at < from + REACH; at++) {
    const part = partAt(line, at)
    if (part) return part
    if (!isBetween(line, at)) return undefined
  }
  return undefined
}

function numberBefore(line: Line, to: number): Part | undefined {
  for (let at = to - 1; at >= 0 && at >= to - REACH; at--) {
    const part = partAt(line, at)
    if (part) return part
    if (!isBetween(line, at)) return undefined
  }
  return undefined
}

/** A mark or a weekday. */
function isBetween(line: Line, at: number): boolean {
  const item = line.items[at]
  if (!item) return false
  const { kind } = line.tokens[item.from]!
  return (kind !== 'word' && kind !== 'number') || sense(line, at, 'weekday') !== undefined
}
