let persian: Intl.DateTimeFormat | undefined

const WEEKDAYS: readonly string[] =
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** A moment (ISO 8601) as people write it in both calendars, such as `Wednesday 19 June 2024, 08:04 · 30 Khordad 1403`. */
export function inBothCalendars(moment: string): string {
  const day = new Date(`${moment.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.valueOf())) return moment
  const time = /T(\d\d:\d\d)/.exec(moment)?.[1]
  const month = MONTHS[day.getUTCMonth()]
  const weekday = WEEKDAYS[day.getUTCDay()]
  const gregorian = `${weekday} ${day.getUTCDate()} ${month} ${day.getUTCFullYear()}`
  return `${time ? `${gregorian}, ${time}` : gregorian} · ${inPersian(day)}`
}

function inPersian(day: Date): string {
  persian ??= new Intl.DateTimeFormat('en-u-ca-persian', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const parts = persian.formatToParts(day)
  return (['day', 'month', 'year'] as const)
    .map((part) => parts.find(({ type }) => type === part)?.value ?? '')
    .join(' ')
}
