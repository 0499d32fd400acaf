import { fromDay, toDay } from '../app/library/asked-days.ts'
import type { Words } from './words/words.ts'

/** A year or a month of the reader's calendar; its days are counted since 1900-01-01. */
export interface Period {
  readonly kind: 'year' | 'month'
  readonly name: string
  readonly first: number
  readonly last: number
}

/** How many there are of something in a period. */
export interface PeriodCount extends Period {
  readonly count: number
}

/** The year or the month of a calendar in which a day lies. */
export function periodOf(day: number, kind: Period['kind'], words: Calendar): Period {
  const own = keyOf(day, kind, words)
  const known = PERIODS.get(own)
  if (known) return known
  const isWithin = (other: number) => keyOf(other, kind, words) === own
  let [first, last] = [day, day]
  while (isWithin(first - 1)) first--
  while (isWithin(last + 1)) last++
  const name = nameOf(day, kind, words)
  const period = { kind, name, first, last }
  if (PERIODS.size > MOST_KEPT) PERIODS.clear()
  PERIODS.set(own, period)
  return period
}

/** Counts of days as counts of years, or of months where all lie in one year; the newest first. */
export function inPeriods(
  days: readonly { readonly day: number; readonly count: number }[],
  words: Calendar,
): PeriodCount[] {
  const years = gather(days, 'year', words)
  return years.length === 1 ? gather(days, 'month', words) : years
}

function gather(
  days: readonly { readonly day: number; readonly count: number }[],
  kind: Period['kind'],
  words: Calendar,
): PeriodCount[] {
  const periods = new Map<number, PeriodCount>()
  for (const { day, count } of days) {
    const period = periodOf(day, kind, words)
    const sum = count + (periods.get(period.first)?.count ?? 0)
    periods.set(period.first, { ...period, count: sum })
  }
  return [...periods.values()].sort((one, other) => other.first - one.first)
}

/** A run of days as a query and an address write it: `2024`, `2024-06`, else both days. */
export function rangeText(first: number, last: number): string {
  const [from, to] = [fromDay(first), fromDay(last)]
  if (from === to) return from
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)]
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  const isMonth = from === `${month}-01` && to.startsWith(month) && isLast(last)
  return isMonth ? month : `${from}/${to}`
}

/** A run of days in words: the year or month that it is, else both days. */
export function rangeName(first: number, last: number, words: Words): string {
  for (const kind of ['year', 'month'] as const) {
    const period = periodOf(first, kind, words)
    if (period.first === first && period.last === last) return period.name
  }
  const name = (day: number) => nameOf(day, 'day', words)
  return first === last ? name(first) : words.search.between(name(first), name(last))
}

type Calendar = Pick<Words, 'calendar'>

const MOST_KEPT = 5_000
const PERIODS = new Map<string, Period>()
const KEYS = new Map<string, string>()
const FORMATS = new Map<string, Intl.DateTimeFormat>()
const SHAPES: Readonly<Record<Period['kind'] | 'day' | 'key', Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  key: { month: 'numeric', year: 'numeric' },
}

/** What tells periods apart. */
function keyOf(day: number, kind: Period['kind'], words: Calendar): string {
  const own = `${words.calendar} ${kind} ${day}`
  let key = KEYS.get(own)
  if (key === undefined) {
    key = `${words.calendar} ${kind} ${nameOf(day, kind === 'year' ? 'year' : 'key', words)}`
    if (KEYS.size > 20 * MOST_KEPT) KEYS.clear()
    KEYS.set(own, key)
  }
  return key
}

/** The parts of a date that a shape has, day first in every language. */
function nameOf(day: number, shape: keyof typeof SHAPES, words: Calendar): string {
  const parts = formatOf(shape, words).formatToParts(dateOf(day))
  const wanted = ['day', 'month', 'year'].flatMap((type) =>
    parts.filter((one) => one.type === type),
  )
  return wanted.map(({ value }) => value).join(' ')
}

function formatOf(shape: keyof typeof SHAPES, { calendar }: Calendar): Intl.DateTimeFormat {
  const name = `${calendar} ${shape}`
  let format = FORMATS.get(name)
  if (!format) {
    format = new Intl.DateTimeFormat(calendar, { ...SHAPES[shape], timeZone: 'UTC' })
    FORMATS.set(name, format)
  }
  return format
}

function dateOf(day: number): Date {
  return new Date(`${fromDay(day)}T12:00:00Z`)
}

function isLast(day: number): boolean {
  return fromDay(day).slice(0, 7) !== fromDay(day + 1).slice(0, 7)
}

/** The days of a text such as `rangeText` writes; null where it is none. */
export function rangeOf(text: string): readonly [first: number, last: number] | null {
  const [from = '', to = from] = text.split('/')
  const [first, last] = [toDay(wholeDay(from, 'first')), toDay(wholeDay(to, 'last'))]
  return Number.isNaN(first) || Number.isNaN(last) || first > last ? null : [first, last]
}

function wholeDay(text: string, end: 'first' | 'last'): string {
  if (!/^\d{4}(?:-\d\d)?(?:-\d\d)?$/.test(text) || text.length === 10) return text
  if (end === 'first') return `${text}${'-01-01'.slice(text.length === 4 ? 0 : 3)}`
  const [year, month = '12'] = text.split('-')
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}
