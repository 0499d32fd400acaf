import type { Words } from './words/words.ts'

const FORMATS = new Map<string, Intl.DateTimeFormat>()

/**
 * A moment (ISO 8601) or an EDTF day, month or year as the reader's calendar writes it: `19 June 2024`, day first in every language.
 * What is no date stays as it stands.
 */
export function dayIn(moment: string, { calendar }: Pick<Words, 'calendar'>): string {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T|$)/.exec(moment)
  if (!found) return moment
  const [, year, month, day] = found
  // Half-way into a month or year: two calendars agree on most of it.
  const date = new Date(`${year}-${month ?? '06'}-${day ?? '15'}T12:00:00Z`)
  if (Number.isNaN(date.valueOf())) return moment
  const wanted = day ? ['day', 'month', 'year'] : month ? ['month', 'year'] : ['year']
  const parts = formatOf(calendar).formatToParts(date)
  return wanted.map((type) => parts.find((part) => part.type === type)?.value ?? '').join(' ')
}

/** The time of day of a moment as the page gives it, `08:04`; null where it gives none. */
export function timeIn(moment: string, { numbers }: Pick<Words, 'numbers'>): string | null {
  const found = /T(\d\d):(\d\d)/.exec(moment)
  if (!found) return null
  const digits = new Intl.NumberFormat(numbers, { minimumIntegerDigits: 2, useGrouping: false })
  return `${digits.format(Number(found[1]))}:${digits.format(Number(found[2]))}`
}

/** A moment (ISO 8601, or milliseconds since 1970) on the clock of this machine, without a zone. */
export function hereAt(moment: string | number): string {
  const date = new Date(moment)
  const minutes = date.getTimezoneOffset()
  return new Date(date.valueOf() - minutes * 60_000).toISOString().slice(0, 19)
}

function formatOf(calendar: string): Intl.DateTimeFormat {
  let format = FORMATS.get(calendar)
  if (!format) {
    const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
    format = new Intl.DateTimeFormat(calendar, parts)
    FORMATS.set(calendar, format)
  }
  return format
}
