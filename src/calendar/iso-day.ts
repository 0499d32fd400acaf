import { toDayNumber } from './calendar.ts'
import { dayToGregorian } from './gregorian.ts'

/** The day number of `2024-06-19` or of a moment that begins so; undefined where there is no such day. */
export function parseIsoDay(text: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text)
  if (!parts) return undefined
  return toDayNumber('gregory', { year: +parts[1]!, month: +parts[2]!, day: +parts[3]! })
}

/** A day number as `2024-06-19`; years before 1 BC carry a minus sign, as in ISO 8601. */
export function toIsoDay(number: number): string {
  const { year, month, day } = dayToGregorian(number)
  return `${toIsoYear(year)}-${two(month)}-${two(day)}`
}

/** A year in at least four digits. */
export function toIsoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
