import { addMonths, fromDayNumber, monthRange } from '../../calendar/calendar.ts'
import { weekdayAfter, weekdayBefore, weekdayOf, weekOf } from '../../calendar/week.ts'
import type { Calendar } from '../../model/dates.ts'
import type { Meaning } from './meaning.ts'
import { settleDate } from './settle-date.ts'
import {
  settleDecade,
  settleCentury,
  settleEdge,
  settleHalfMonth,
  settleSeason,
} from './settle-part.ts'
import type { Ground, Settled } from './settle-year.ts'
import { dayOf, daysOf, monthsOf, settleYear, yearRange } from './settle-year.ts'

/** Settles what a date says to days and EDTF; undefined where text and publication leave it open. */
export function settle(meaning: Meaning, ground: Ground): Settled | undefined {
  switch (meaning.is) {
    case 'date':
    case 'named':
      return settleDate(meaning, ground)
    case 'year': {
      const year = settleYear(meaning.year, ground)
      return year && yearRange(year)
    }
    case 'months': {
      const year = settleYear(meaning.year, ground)
      return year && monthsOf(year, [meaning.from, meaning.to])
    }
    case 'season':
      return settleSeason(meaning, ground)
    case 'decade':
      return settleDecade(meaning, ground)
    case 'century':
      return settleCentury(meaning)
    case 'edge':
      return settleEdge(meaning.edge, meaning.of, {
        period: settle(meaning.of, ground),
        endIsDay: ground.words.endIsDay,
      })
    case 'half-month':
      return settleHalfMonth(settle(meaning.of, ground), meaning.half)
    case 'range':
      return settleRange(meaning, ground)
    case 'set':
      return settleSet(meaning.members, ground)
    case 'both':
      return settleBoth(meaning, ground)
    case 'unsettled':
      return undefined
    default:
      return ground.anchor === undefined ? undefined : settleFromNow(meaning, ground, ground.anchor)
  }
}

type FromNow = Extract<
  Meaning,
  { is: 'day-of-month' | 'today' | 'weekday' | 'unit' | 'ago' | 'window' }
>

function settleFromNow(meaning: FromNow, ground: Ground, anchor: number): Settled | undefined {
  switch (meaning.is) {
    case 'today':
      return dayOf(adjusted(anchor + meaning.offset, meaning.weekday), ground.calendar)
    case 'weekday':
      return dayOf(weekdayNear(meaning, ground, anchor), ground.calendar)
    case 'day-of-month': {
      const now = fromDayNumber(ground.calendar, anchor)
      const month = now && monthRange(ground.calendar, now.year, now.month + meaning.step)
      const day = month && month.first + meaning.day - 1
      return day !== undefined && day <= month!.last ? dayOf(day, ground.calendar) : undefined
    }
    case 'unit':
      return settleUnit(meaning, ground, anchor)
    case 'ago': {
      const settled = settleAgo(meaning, ground, anchor)
      return meaning.rough && settled && !settled.edtf.endsWith('~') ? roughly(settled) : settled
    }
    default:
      return settleWindow(meaning, ground, anchor)
  }
}

/** The nearest day of that weekday, where the text names one. */
function adjusted(number: number, weekday: number | null): number {
  if (weekday === null) return number
  const ahead = (weekday - weekdayOf(number) + 7) % 7
  return ahead > 3 ? number + ahead - 7 : number + ahead
}

function weekdayNear(
  { weekday, step, week }: Extract<Meaning, { is: 'weekday' }>,
  { words, tense }: Ground,
  anchor: number,
): number {
  if (week !== null) {
    const start = weekOf(anchor + 7 * week, words.weekStart).first
    return start + ((weekday - words.weekStart + 7) % 7)
  }
  if (step === -1) return weekdayBefore(anchor, weekday)
  if (step === 1) return weekdayAfter(anchor, weekday)
  if (step === 0 || tense === 'future') return weekdayAfter(anchor - 1, weekday)
  return weekdayBefore(anchor + 1, weekday)
}

function settleUnit(
  { unit, step, era }: Extract<Meaning, { is: 'unit' }>,
  ground: Ground,
  anchor: number,
): Settled | undefined {
  const calendar = era && era !== 'bc' ? era : ground.calendar
  const now = fromDayNumber(calendar, anchor)
  if (!now) return undefined
  if (unit === 'week') {
    const week = weekOf(anchor + 7 * step, ground.words.weekStart)
    const edtf = `${daysOf(week)}${ground.words.weekSettled ? '' : '~'}`
    return { ...week, calendar, edtf }
  }
  if (unit === 'month')
    return monthsOf({ calendar, year: now.year }, [now.month + step, now.month + step])
  if (unit === 'year') return yearRange({ calendar, year: now.year + step })
  if (unit === 'century') {
    const { year } = fromDayNumber('gregory', anchor)!
    return settleCentury({ number: Math.floor((year - 1) / 100) + 1 + step, era: 'gregory' })
  }
  return undefined
}

function settleAgo(
  { unit, count, sign }: Extract<Meaning, { is: 'ago' }>,
  ground: Ground,
  anchor: number,
): Settled | undefined {
  if (count === null) return undefined
  const { calendar } = ground
  if (unit === 'day')
    return Number.isInteger(count) ? dayOf(anchor + sign * count, calendar) : undefined
  if (unit === 'week') return roughly(dayOf(anchor + sign * Math.round(7 * count), calendar))
  const months =
    unit === 'month' ? count : unit === 'year' ? 12 * count : unit === 'decade' ? 120 * count : 0
  const day = months ? addMonths(calendar, anchor, sign * Math.round(months)) : undefined
  const at = day === undefined ? undefined : fromDayNumber(calendar, day)
  if (!at) return undefined
  const { year, month } = at
  if (unit === 'month') return monthsOf({ calendar, year }, [month, month])
  if (!Number.isInteger(count)) return roughly(monthsOf({ calendar, year }, [month, month]))
  const found = yearRange({ calendar, year })
  return unit === 'decade' ? roughly(found) : found
}

function roughly(settled: Settled | undefined): Settled | undefined {
  return settled && { ...settled, edtf: `${settled.edtf}~` }
}

const DAYS: Partial<Record<string, number>> = { day: 1, week: 7 }
const MONTHS: Partial<Record<string, number>> = { month: 1, year: 12, decade: 120 }

function settleWindow(
  { unit, count, sign }: Extract<Meaning, { is: 'window' }>,
  { calendar }: Ground,
  anchor: number,
): Settled | undefined {
  if (count === null) return undefined
  const days = DAYS[unit]
  const months = MONTHS[unit]
  const other = days
    ? anchor + sign * Math.round(days * count)
    : months && addMonths(calendar, anchor, sign * Math.round(months * count))
  if (other === undefined) return undefined
  const range = { first: Math.min(anchor, other), last: Math.max(anchor, other) }
  const long = (months ?? 0) >= 12 && count > 1
  const edtf = long ? `${yearText(range.first)}/${yearText(range.last)}` : daysOf(range)
  return { ...range, calendar, edtf }
}

function yearText(number: number): string {
  return yearRange({ calendar: 'gregory', year: fromDayNumber('gregory', number)!.year })!.edtf
}

/** Whether a date leaves its year to the publication date. */
function isLoose(meaning: Meaning): boolean {
  if (meaning.is === 'date' || meaning.is === 'named')
    return meaning.year === null && meaning.step === null
  if (meaning.is === 'edge') return isLoose(meaning.of)
  return meaning.is === 'weekday' && meaning.step === null && meaning.week === null
}

/** The loose end of a range is read from the other end: the start before it, the end after it. */
function settleRange(
  { from, to }: Extract<Meaning, { is: 'range' }>,
  ground: Ground,
): Settled | undefined {
  let start: Settled | undefined
  let end: Settled | undefined
  if (isLoose(from) && !isLoose(to)) {
    end = settle(to, ground)
    start = end && settle(nearer(from, -1), { ...ground, anchor: end.last + 1 })
  } else {
    start = settle(from, ground)
    end = isLoose(to)
      ? start && settle(nearer(to, 1), { ...ground, anchor: start.first - 1 })
      : settle(to, ground)
  }
  if (!start || !end || end.last < start.first) return undefined
  return joined(start, end)
}

function joined(start: Settled, end: Settled): Settled {
  const edtf = `${start.edtf.split('/')[0]!}/${end.edtf.split('/').at(-1)!}`
  return { first: start.first, last: end.last, calendar: start.calendar, edtf }
}

function nearer(meaning: Meaning, step: number): Meaning {
  if (meaning.is === 'edge') return { ...meaning, of: nearer(meaning.of, step) }
  return meaning.is === 'date' || meaning.is === 'named' || meaning.is === 'weekday'
    ? { ...meaning, step }
    : meaning
}

function settleSet(members: readonly Meaning[], ground: Ground): Settled | undefined {
  const settled = members
    .map((member) => settle(member, ground))
    .filter((found) => found !== undefined)
  if (settled.length !== members.length || settled.length === 0) return undefined
  const { calendar } = settled[0]!
  if (settled.every(({ first }, at) => at === 0 || first === settled[at - 1]!.last + 1)) {
    return joined(settled[0]!, settled.at(-1)!)
  }
  return {
    first: Math.min(...settled.map(({ first }) => first)),
    last: Math.max(...settled.map(({ last }) => last)),
    calendar,
    edtf: `{${settled.map(({ edtf }) => edtf.replace('/', '..')).join(',')}}`,
  }
}

/** The same day said twice: the first holds, read near the second where it leaves its year open. */
function settleBoth(
  { first, second }: Extract<Meaning, { is: 'both' }>,
  ground: Ground,
): Settled | undefined {
  const other = settle(second, ground)
  if (!isLoose(first)) return settle(first, ground) ?? other
  if (first.is === 'weekday') return other ?? settle(first, ground)
  const anchor = isLoose(second) ? ground.anchor : (other?.first ?? ground.anchor)
  return settle(first, { ...ground, anchor, tense: null }) ?? other
}

/** Whether the two sayings of one day name different days. */
export function disagrees(meaning: Meaning, ground: Ground): boolean {
  if (meaning.is !== 'both' || meaning.first.is === 'weekday') return false
  const first = settle(meaning, ground)
  const second = settle(meaning.second, { ...ground, anchor: first?.first ?? ground.anchor })
  return first !== undefined && second !== undefined && first.first !== second.first
}

/** The calendar that a date is written in. */
export function calendarOf(meaning: Meaning, ground: Ground): Calendar {
  if (meaning.is === 'date' || meaning.is === 'named') return meaning.calendar
  if (meaning.is === 'both') return calendarOf(meaning.first, ground)
  if (meaning.is === 'range') return calendarOf(meaning.from, ground)
  if (meaning.is === 'edge' || meaning.is === 'half-month') return calendarOf(meaning.of, ground)
  return ground.calendar
}
