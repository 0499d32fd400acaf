const GREGORIAN = new Intl.DateTimeFormat('en-GB', dayParts())
const PERSIAN = new Intl.DateTimeFormat('en-u-ca-persian', dayParts())

/** A moment (ISO 8601) as people write it in both calendars, such as `Wednesday 19 June 2024, 08:04 · 30 Khordad 1403`. */
export function inBothCalendars(moment: string): string {
  const day = new Date(`${moment.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.valueOf())) return moment
  const time = /T(\d\d:\d\d)/.exec(moment)?.[1]
  const gregorian = `${partOf(GREGORIAN, day, 'weekday')} ${dayIn(GREGORIAN, day)}`
  return `${time ? `${gregorian}, ${time}` : gregorian} · ${dayIn(PERSIAN, day)}`
}

function dayParts(): Intl.DateTimeFormatOptions {
  return { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
}

function dayIn(calendar: Intl.DateTimeFormat, day: Date): string {
  return (['day', 'month', 'year'] as const).map((part) => partOf(calendar, day, part)).join(' ')
}

function partOf(calendar: Intl.DateTimeFormat, day: Date, part: string): string {
  return calendar.formatToParts(day).find(({ type }) => type === part)?.value ?? ''
}
