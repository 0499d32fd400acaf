import { fromDayNumber, monthRange, toDayNumber } from '../../calendar/calendar.ts'
import type { Calendar } from '../../model/dates.ts'
import type { Meaning } from './meaning.ts'
import type { Ground, Settled, YearOf } from './settle-year.ts'
import { dayOf, monthsOf, settleYear, yearRange } from './settle-year.ts'

type Dated = Extract<Meaning, { is: 'date' | 'named' }>

const MONTH = 30.44
/** What it costs to read a date into another year, or into the future, in months. */
const OTHER_YEAR = 3
const FUTURE = { past: 4, none: 2, future: 1 } as const
const PAST = { past: 1, none: 1, future: 4 } as const

/** Settles a day or month: in the year it names, else in the year that publication and tense make likeliest. */
export function settleDate(date: Dated, ground: Ground): Settled | undefined {
  const settled = placed(date, ground)
  if (!settled || settled.calendar !== 'islamic') return settled
  if (ground.words.hijriSettled && date.is === 'date') return settled
  return { ...settled, edtf: `${settled.edtf}~` }
}

function placed(date: Dated, ground: Ground): Settled | undefined {
  if (date.year) {
    const year = settleYear(date.year, ground, date.calendar)
    if (!year) return undefined
    return year.calendar === date.calendar ? inYear(date, year.year) : insideOf(date, year)
  }
  const { anchor } = ground
  const now = anchor === undefined ? undefined : fromDayNumber(date.calendar, anchor)
  if (!now || anchor === undefined) return undefined
  const candidates = [-2, -1, 0, 1, 2]
    .map((step) => inYear(date, now.year + step))
    .filter((candidate) => candidate !== undefined)
  if (date.step === 0) return inYear(date, now.year)
  if (date.step !== null) {
    const month = monthRange(date.calendar, now.year, now.month)!
    const [from, to] = date.day === null ? [month.first, month.last] : [anchor, anchor]
    if (date.step < 0) return candidates.findLast((candidate) => candidate.last < from)
    return candidates.find((candidate) => candidate.first > to)
  }
  return cheapest(candidates, { anchor, year: now.year, calendar: date.calendar, ground })
}

/** Of the same day in several years the one that lies nearest, the future and other years counted as farther. */
function cheapest(
  candidates: readonly Settled[],
  at: { anchor: number; year: number; calendar: Calendar; ground: Ground },
): Settled | undefined {
  const tense = at.ground.tense ?? 'none'
  let best: { cost: number; candidate: Settled } | undefined
  for (const candidate of candidates) {
    const ahead = (candidate.first - at.anchor) / MONTH
    const behind = (at.anchor - candidate.last) / MONTH
    const year = fromDayNumber(at.calendar, candidate.first)?.year
    const cost =
      (ahead > 0 ? ahead * FUTURE[tense] : Math.max(behind, 0) * PAST[tense]) +
      (year === at.year ? 0 : OTHER_YEAR)
    if (!best || cost < best.cost) best = { cost, candidate }
  }
  return best?.candidate
}

function inYear({ calendar, month, day }: Dated, year: number): Settled | undefined {
  if (day === null) return monthsOf({ calendar, year }, [month, month])
  const number = toDayNumber(calendar, { year, month, day })
  return number === undefined ? undefined : dayOf(number, calendar)
}

/** A day or month of one calendar in a year of another. */
function insideOf(date: Dated, year: YearOf): Settled | undefined {
  const range = yearRange(year)
  const start = range && fromDayNumber(date.calendar, range.first)
  if (!range || !start) return undefined
  return [start.year, start.year + 1]
    .map((candidate) => inYear(date, candidate))
    .find((found) => found && found.first >= range.first && found.last <= range.last)
}
