import { fromDayNumber } from '../calendar/calendar.ts'

const DAY = 86_400_000

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const MONTHS = {
  gregory:
    'January February March April May June July August September October November December',
  persian:
    'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand',
} as const

/** A moment (ISO 8601) as people write it in both calendars, such as `Wednesday 19 June 2024, 08:04 · 30 Khordad 1403`. */
export function inBothCalendars(moment: string): string {
  const date = new Date(`${moment.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.valueOf())) return moment
  const day = date.valueOf() / DAY
  const time = /T(\d\d:\d\d)/.exec(moment)?.[1]
  const gregorian = `${WEEKDAYS[date.getUTCDay()]} ${dayIn('gregory', day)}`
  return `${time ? `${gregorian}, ${time}` : gregorian} · ${dayIn('persian', day)}`
}

function dayIn(calendar: keyof typeof MONTHS, number: number): string {
  const date = fromDayNumber(calendar, number)
  return date ? `${date.day} ${MONTHS[calendar].split(' ')[date.month - 1]} ${date.year}` : ''
}
