import { twoDigits } from './numbers.ts'
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
  return `${twoDigits(Number(found[1]), { numbers })}:${twoDigits(Number(found[2]), { numbers })}`
}

/** A moment (ISO 8601, or milliseconds since 1970) on the clock of this machine, without a zone. */
export function hereAt(moment: string | number): string {
  const date = new Date(moment)
  const minutes = date.getTimezoneOffset()
  return new Date(date.valueOf() - minutes * 60_000).toISOString().slice(0, 19)
}

/** A moment with its day, and its time where it has one: `19 June 2024, 08:04`. */
export function momentIn(moment: string, words: DayWords): string {
  return joined([dayIn(moment, words), timeIn(moment, words)], words)
}

/** A moment without its year: `19 Jun, 08:04`. */
export function shortMomentIn(moment: string, words: DayWords): string {
  return joined([shortDayIn(moment, words), timeIn(moment, words)], words)
}

/** A day without its year: `19 Jun`; what is no whole day as `dayIn` writes it. */
export function shortDayIn(moment: string, { calendar }: Pick<Words, 'calendar'>): string {
  const found = /^\d{4}-\d\d-\d\d/.exec(moment)
  if (!found) return dayIn(moment, { calendar })
  const parts = formatOf(calendar, 'short').formatToParts(new Date(`${found[0]}T12:00:00Z`))
  return ['day', 'month'].map((type) => parts.find((part) => part.type === type)?.value).join(' ')
}

/** A day in the calendar that the reader's own is not, where there is one that its news is dated by. */
export function otherDayIn(moment: string, { calendar }: Pick<Words, 'calendar'>): string {
  const other = calendar.includes('persian')
    ? calendar.replace('persian', 'gregory')
    : calendar.replace('gregory', 'persian')
  return dayIn(moment, { calendar: other })
}

type DayWords = Pick<Words, 'calendar' | 'numbers' | 'comma'>

function joined(parts: readonly (string | null)[], { comma }: Pick<Words, 'comma'>): string {
  return parts.filter((part) => part !== null).join(comma)
}

function formatOf(calendar: string, month: 'long' | 'short' = 'long'): Intl.DateTimeFormat {
  const name = `${calendar} ${month}`
  let format = FORMATS.get(name)
  if (!format) {
    const parts = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const
    format = new Intl.DateTimeFormat(calendar, parts)
    FORMATS.set(name, format)
  }
  return format
}
