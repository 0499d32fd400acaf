import type { DayRange } from '../../calendar/calendar.ts'
import { fromDayNumber, monthsRange } from '../../calendar/calendar.ts'
import { toIsoDay, toIsoYear } from '../../calendar/iso-day.ts'
import type { Calendar } from '../../model/dates.ts'
import type { DateWords } from '../../model/words/dates.ts'
import type { Year } from './meaning.ts'

/** A year up to this one is Persian on a Persian page, after a Hijri month too. */
const LAST_PERSIAN = 1410

/** What settles a date besides its own words. */
export interface Ground {
  readonly words: DateWords
  /** Day number of publication. */
  readonly anchor: number | undefined
  /** The calendar that "last year" is counted in here. */
  readonly calendar: Calendar
  readonly tense: 'future' | 'past' | null
  /** The year that the text named last. */
  readonly lastYear: YearOf | undefined
}

/** A year of a calendar. */
export interface YearOf {
  readonly calendar: Calendar
  readonly year: number
}

/** A date settled to days, and its EDTF. */
export interface Settled extends DayRange {
  readonly edtf: string
  readonly calendar: Calendar
}

/** Settles a year; `calendar` is that of the month it goes with, where there is one. */
export function settleYear(year: Year, ground: Ground, calendar?: Calendar): YearOf | undefined {
  if (year.is === 'same') return ground.lastYear
  if (year.is === 'step') {
    const counted = year.era && year.era !== 'bc' ? year.era : (calendar ?? ground.calendar)
    if (ground.anchor === undefined) return undefined
    const now = fromDayNumber(counted, ground.anchor)
    return now && { calendar: counted, year: now.year + year.step }
  }
  if (year.era === 'bc') return { calendar: 'gregory', year: 1 - year.value }
  const counted = year.era ?? calendarOf(year, ground, calendar)
  if (year.digits > 2 || year.digits === 0) return { calendar: counted, year: year.value }
  return { calendar: counted, year: fullYear(year.value, counted, ground.anchor) }
}

function calendarOf(
  { value, digits }: { value: number; digits: number },
  { words }: Ground,
  calendar: Calendar | undefined,
): Calendar {
  if (digits > 0 && digits <= 2)
    return calendar ?? (words.shortOrder === 'ymd' ? 'persian' : 'gregory')
  if (value < 1200 || value >= 1500) return 'gregory'
  if (calendar === 'islamic' && words.olderYears === 'persian' && value <= LAST_PERSIAN)
    return 'persian'
  return calendar && calendar !== 'gregory' ? calendar : (words.olderYears ?? 'gregory')
}

/** Two digits to a year: the last such year at most five years after publication. */
function fullYear(value: number, calendar: Calendar, anchor: number | undefined): number {
  if (calendar === 'gregory') return value < 70 ? 2000 + value : 1900 + value
  const now = anchor === undefined ? undefined : fromDayNumber(calendar, anchor)?.year
  if (now === undefined) return value < 30 ? 1400 + value : 1300 + value
  return 1400 + value <= now + 5 ? 1400 + value : 1300 + value
}

/** A whole year as EDTF: the year itself in the Gregorian calendar, else its first and last day. */
export function yearRange({ calendar, year }: YearOf): Settled | undefined {
  const range = monthsRange(calendar, year, [1, 12])
  if (!range) return undefined
  return { ...range, calendar, edtf: calendar === 'gregory' ? toIsoYear(year) : daysOf(range) }
}

/** Months of a year as EDTF. */
export function monthsOf(
  { calendar, year }: YearOf,
  [from, to]: readonly [number, number],
): Settled | undefined {
  const range = monthsRange(calendar, year, [from, to])
  if (!range) return undefined
  if (calendar !== 'gregory') return { ...range, calendar, edtf: daysOf(range) }
  const start = monthText(range.first)
  const end = monthText(range.last)
  return { ...range, calendar, edtf: start === end ? start : `${start}/${end}` }
}

/** One day as EDTF. */
export function dayOf(number: number, calendar: Calendar): Settled {
  return { first: number, last: number, calendar, edtf: toIsoDay(number) }
}

/** Days as an EDTF interval. */
export function daysOf({ first, last }: DayRange): string {
  return first === last ? toIsoDay(first) : `${toIsoDay(first)}/${toIsoDay(last)}`
}

function monthText(number: number): string {
  return toIsoDay(number).slice(0, -3)
}
