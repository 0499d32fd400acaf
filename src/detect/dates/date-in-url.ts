import { toDayNumber } from '../../calendar/calendar.ts'
import { toIsoDay } from '../../calendar/iso-day.ts'
import type { Calendar } from '../../model/dates.ts'

/** A day read from a URL or a news code. */
export interface HiddenDate {
  /** ISO day. */
  readonly value: string
  readonly calendar: Calendar
  /** The digits that it was read from, as they stand. */
  readonly surface: string
}

const YEARS: Readonly<Record<'gregory' | 'persian', readonly [number, number]>> = {
  gregory: [1995, 2035],
  persian: [1370, 1420],
}

/**
 * The day of publication that a URL holds: in its path (`/2015/07/24/`, `/1403-03-30/`), in a run of digits
 * (`20150801`, `13990725000458`), or in a news number of old (`/news/8308180342`). Undefined where the digits
 * may as well be an article's number (`1072052`).
 */
export function dateInUrl(url: string): HiddenDate | undefined {
  const path = decoded(url).replace(/^[a-z]+:\/\/[^/]*/i, '')
  return dateInParts(path) ?? dateInRuns(path)
}

/** The day that a news code begins with: `1403033020105`, `13990725000458`, `8308180342`. */
export function dateInCode(code: string): HiddenDate | undefined {
  const digits = western(code).trim()
  return /^\d{8,16}$/.test(digits) ? dateInRun(digits) : undefined
}

/** `2015/07/24`, `2015-7-4`, `1403_03_30`; one mark throughout. */
function dateInParts(path: string): HiddenDate | undefined {
  for (const found of path.matchAll(/(?<!\d)(\d{4})([/._-])(\d{1,2})\2(\d{1,2})(?!\d)/g)) {
    const day = plausible(Number(found[1]), Number(found[3]), Number(found[4]))
    if (day) return { ...day, surface: found[0] }
  }
  return undefined
}

function dateInRuns(path: string): HiddenDate | undefined {
  for (const found of path.matchAll(/(?<!\d)\d{8,16}(?!\d)/g)) {
    const day = dateInRun(found[0])
    if (day) return day
  }
  return undefined
}

/** Eight digits of a day at the head of a run, a serial after them or none; ten digits from a two-digit year. */
function dateInRun(digits: string): HiddenDate | undefined {
  const full = plausible(
    Number(digits.slice(0, 4)),
    Number(digits.slice(4, 6)),
    Number(digits.slice(6, 8)),
  )
  if (full) {
    const serial = digits.length - 8
    const fits =
      full.calendar === 'persian' ? serial === 0 || serial >= 3 : serial === 0 || serial >= 4
    if (fits) return { ...full, surface: digits }
  }
  return digits.length === 10 ? shortPersian(digits) : undefined
}

/** Two digits of a Persian year from 1378 to 1410, month and day, then a serial of four. */
function shortPersian(digits: string): HiddenDate | undefined {
  const short = Number(digits.slice(0, 2))
  if (short > 10 && short < 78) return undefined
  const day = dayOf('persian', {
    year: (short >= 78 ? 1300 : 1400) + short,
    month: Number(digits.slice(2, 4)),
    day: Number(digits.slice(4, 6)),
  })
  return day && { ...day, surface: digits }
}

function plausible(
  year: number,
  month: number,
  day: number,
): Omit<HiddenDate, 'surface'> | undefined {
  for (const calendar of ['gregory', 'persian'] as const) {
    const [first, last] = YEARS[calendar]
    if (year >= first && year <= last) return dayOf(calendar, { year, month, day })
  }
  return undefined
}

function dayOf(
  calendar: Calendar,
  day: { year: number; month: number; day: number },
): Omit<HiddenDate, 'surface'> | undefined {
  const number = toDayNumber(calendar, day)
  return number === undefined ? undefined : { value: toIsoDay(number), calendar }
}

function decoded(url: string): string {
  try {
    return western(decodeURI(url))
  } catch {
    return western(url)
  }
}

/** Digits of any decimal script as ASCII. */
function western(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0)!
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9)
      zero--
    return String(digit.codePointAt(0)! - zero)
  })
}
