import { fromDayNumber, monthsRange } from '../../calendar/calendar.ts'
import { toIsoDay, toIsoYear } from '../../calendar/iso-day.ts'
import type { Edge } from './senses.ts'
import type { Meaning } from './meaning.ts'
import type { Ground, Settled, YearOf } from './settle-year.ts'
import { dayOf, daysOf, monthsOf, settleYear, yearRange } from './settle-year.ts'

/** A season: months of the year in the Persian calendar, the EDTF season in the Gregorian. */
export function settleSeason(
  { season, year, step }: Extract<Meaning, { is: 'season' }>,
  ground: Ground,
): Settled | undefined {
  if (year) {
    const settled = settleYear(year, ground)
    return settled && seasonOf(settled, season)
  }
  const { anchor } = ground
  const { calendar } = ground.words
  const now = anchor === undefined ? undefined : fromDayNumber(calendar, anchor)
  if (!now || anchor === undefined) return undefined
  const seasons = [-1, 0, 1].map((off) => seasonOf({ calendar, year: now.year + off }, season))
  if (step === 0) return seasons[1]
  if (step === 1) return seasons.find((found) => found && found.first > anchor)
  return seasons.findLast((found) => found && found.last < anchor)
}

function seasonOf({ calendar, year }: YearOf, season: number): Settled | undefined {
  if (calendar !== 'gregory') return monthsOf({ calendar, year }, [3 * season - 2, 3 * season])
  const range = monthsRange(calendar, year, [3 * season, 3 * season + 2])
  return range && { ...range, calendar, edtf: `${toIsoYear(year)}-${20 + season}` }
}

/** Ten years: `199X` in the Gregorian calendar, first and last day in the others. */
export function settleDecade(
  { start, era }: Extract<Meaning, { is: 'decade' }>,
  { words, calendar }: Ground,
): Settled | undefined {
  if (era === 'bc') return undefined
  const older = start >= 1200 && start < 1500 ? words.olderYears : null
  const short = start < 100
  const counted =
    era ??
    (short && words.shortOrder === 'ymd' && calendar === 'persian'
      ? 'persian'
      : (older ?? 'gregory'))
  const base = counted === 'gregory' ? (start >= 30 ? 1900 : 2000) : start >= 20 ? 1300 : 1400
  const first = short ? base + start : start
  const from = yearRange({ calendar: counted, year: first })
  const to = yearRange({ calendar: counted, year: first + 9 })
  if (!from || !to) return undefined
  const range = { first: from.first, last: to.last, calendar: counted }
  return {
    ...range,
    edtf: counted === 'gregory' ? `${toIsoYear(first).slice(0, -1)}X` : daysOf(range),
  }
}

/** A hundred years: `18XX` for the nineteenth century. */
export function settleCentury({
  number,
  era,
}: Pick<Extract<Meaning, { is: 'century' }>, 'number' | 'era'>): Settled | undefined {
  if (era === 'bc' || number < 1) return undefined
  const calendar = era ?? 'gregory'
  const gregory = calendar === 'gregory'
  const first = (number - 1) * 100 + (gregory ? 0 : 1)
  const from = yearRange({ calendar, year: first })
  const to = yearRange({ calendar, year: first + 99 })
  if (!from || !to) return undefined
  const range = { first: from.first, last: to.last, calendar }
  return { ...range, edtf: gregory ? `${String(number - 1).padStart(2, '0')}XX` : daysOf(range) }
}

/** The first or second half of a month. */
export function settleHalfMonth(month: Settled | undefined, half: number): Settled | undefined {
  if (!month) return undefined
  const first = half === 1 ? month.first : month.first + 15
  const last = half === 1 ? month.first + 14 : month.last
  return { first, last, calendar: month.calendar, edtf: daysOf({ first, last }) }
}

/**
 * Where in a period: its first day roughly, a third of it roughly; its end is its last day, or the period where
 * the language leaves the day open.
 */
export function settleEdge(
  edge: Edge,
  of: Meaning,
  { period, endIsDay }: { period: Settled | undefined; endIsDay: boolean },
): Settled | undefined {
  if (!period) return undefined
  const { first, last, calendar } = period
  const monthly = of.is === 'date' || (of.is === 'unit' && of.unit === 'month')
  if (edge === 'end') return endIsDay ? dayOf(last, calendar) : period
  if (edge === 'start') return { ...dayOf(first, calendar), edtf: `${toIsoDay(first)}~` }
  const third = edge === 'early' ? 0 : edge === 'mid' ? 1 : 2
  if (monthly) {
    const from = first + 10 * third
    const to = third === 2 ? last : from + 9
    return { first: from, last: to, calendar, edtf: `${daysOf({ first: from, last: to })}~` }
  }
  const year = fromDayNumber(calendar, first)
  if (!year || last - first < 300 || last - first > 400) return undefined
  const part = monthsOf({ calendar, year: year.year }, [4 * third + 1, 4 * third + 4])
  return part && { ...part, edtf: `${part.edtf}~` }
}
