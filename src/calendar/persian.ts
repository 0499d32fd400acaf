import { d2j, g2d, isLeapJalaaliYear, j2d } from 'jalaali-js'
import type { CalendarDay } from './gregorian.ts'

const EPOCH = g2d(1970, 1, 1)
const FIRST = -61
const LAST = 3176

/** Days since 1970-01-01 of a Persian (solar Hijri) day; undefined outside the years -61 to 3176. */
export function persianToDay(year: number, month: number, day: number): number | undefined {
  return year < FIRST || year > LAST ? undefined : j2d(year, month, day) - EPOCH
}

/** The Persian day of a day number; undefined outside the years -61 to 3176. */
export function dayToPersian(number: number): CalendarDay | undefined {
  if (number < j2d(FIRST, 1, 1) - EPOCH || number >= j2d(LAST + 1, 1, 1) - EPOCH) return undefined
  const { jy, jm, jd } = d2j(number + EPOCH)
  return { year: jy, month: jm, day: jd }
}

/** Days of a Persian month; the last month has 30 days in leap years. */
export function persianMonthLength(year: number, month: number): number {
  if (month <= 6) return 31
  if (month <= 11) return 30
  return year >= FIRST && year <= LAST && isLeapJalaaliYear(year) ? 30 : 29
}
