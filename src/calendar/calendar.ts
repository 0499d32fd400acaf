import type { Calendar } from '../model/dates.ts'
import type { CalendarDay } from './gregorian.ts'
import { dayToGregorian, gregorianMonthLength, gregorianToDay } from './gregorian.ts'
import { dayToHijri, hijriMonthLength, hijriToDay } from './hijri.ts'
import { dayToPersian, persianMonthLength, persianToDay } from './persian.ts'

/** Days `[first, last]`, both included, as day numbers (days since 1970-01-01). */
export interface DayRange {
  readonly first: number
  readonly last: number
}

/** The day number of a calendar day; undefined where the calendar has no such day. */
export function toDayNumber(
  calendar: Calendar,
  { year, month, day }: CalendarDay,
): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(calendar, year, month))
    return undefined
  return dayIn(calendar, { year, month, day })
}

/** The day of a calendar that a day number falls on. */
export function fromDayNumber(calendar: Calendar, number: number): CalendarDay | undefined {
  if (calendar === 'persian') return dayToPersian(number)
  return calendar === 'islamic' ? dayToHijri(number) : dayToGregorian(number)
}

/** Days of a month. */
export function monthLength(calendar: Calendar, year: number, month: number): number {
  if (calendar === 'persian') return persianMonthLength(year, month)
  return calendar === 'islamic' ? hijriMonthLength(year, month) : gregorianMonthLength(year, month)
}

/** First and last day of a month; months before 1 and after 12 run on into the neighbouring years. */
export function monthRange(calendar: Calendar, year: number, month: number): DayRange | undefined {
  const at = toMonth(year, month)
  const first = dayIn(calendar, { ...at, day: 1 })
  if (first === undefined) return undefined
  return { first, last: first + monthLength(calendar, at.year, at.month) - 1 }
}

/** First and last day of the months from one to another of a year, such as a quarter or the year itself. */
export function monthsRange(
  calendar: Calendar,
  year: number,
  [from, to]: readonly [number, number],
): DayRange | undefined {
  const first = monthRange(calendar, year, from)
  const last = monthRange(calendar, year, to)
  return first && last && { first: first.first, last: last.last }
}

/** The same day some months later or earlier; a day that the month has not becomes its last. */
export function addMonths(calendar: Calendar, number: number, months: number): number | undefined {
  const from = fromDayNumber(calendar, number)
  if (!from) return undefined
  const { year, month } = toMonth(from.year, from.month + months)
  const day = Math.min(from.day, monthLength(calendar, year, month))
  return toDayNumber(calendar, { year, month, day })
}

/** A month number out of 1 to 12, carried over into the year. */
export function toMonth(year: number, month: number): { year: number; month: number } {
  const carry = Math.floor((month - 1) / 12)
  return { year: year + carry, month: month - carry * 12 }
}

function dayIn(calendar: Calendar, { year, month, day }: CalendarDay): number | undefined {
  if (calendar === 'persian') return persianToDay(year, month, day)
  return calendar === 'islamic' ? hijriToDay(year, month, day) : gregorianToDay(year, month, day)
}
