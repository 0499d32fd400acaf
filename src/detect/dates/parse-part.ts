import type { Line } from './line.ts'
import { isJoin, isMark, numberAt, sense, skipJoins, unitAt } from './line.ts'
import type { Meaning, Phrase, Year } from './meaning.ts'
import { findMonth, monthPhrase } from './parse-date.ts'
import { findPeriod } from './parse-relative.ts'
import { plainYearAt, tailAt, yearAt } from './parse-year.ts'

/** The year that a half, a quarter or an edge is taken of; the bare word for year is this one. */
function wholeYearAt(line: Line, at: number): { year: Year; to: number } | undefined {
  const start = skipJoins(line, at, 'of', 'in')
  const found = yearAt(line, start) ?? plainYearAt(line, start)
  if (found) return found
  if (unitAt(line, start, 'year')?.number !== line.lexicon.words.bareUnit) return undefined
  return { year: { is: 'step', step: 0, era: null }, to: start + 1 }
}

/** A half, a quarter or the first months of a year, in either order of words. */
export function findFraction(line: Line, at: number): Phrase | undefined {
  return namedFraction(line, at) ?? monthsOf(line, at) ?? monthsUnitFirst(line, at)
}

function namedFraction(line: Line, at: number): Phrase | undefined {
  const leading = numberAt(line, at)
  const place = leading?.ordinal ? leading.to : at
  const unit = unitAt(line, place, 'half', 'quarter')
  if (!unit) return undefined
  const number = leading?.ordinal ? leading : numberAt(line, place + 1)
  if (!number?.ordinal) return undefined
  const next = leading?.ordinal ? place + 1 : number.to
  const length = unit.unit === 'half' ? 6 : 3
  if (number.value > 12 / length) return undefined
  const year = wholeYearAt(line, next)
  if (year) return block(year, length, number.value)
  if (unit.unit !== 'half') return undefined
  const inner = skipJoins(line, next, 'of')
  const of = monthPhrase(line, inner) ?? monthFromNow(line, inner)
  return (
    of && {
      to: of.to,
      meaning: { is: 'half-month', of: of.meaning, half: number.value },
      rule: 'half of a month',
    }
  )
}

function monthFromNow(line: Line, at: number): Phrase | undefined {
  const found = findPeriod(line, at)
  return found?.meaning.is === 'unit' && found.meaning.unit === 'month' ? found : undefined
}

function block({ year, to }: { year: Year; to: number }, length: number, number: number): Phrase {
  const from = length * (number - 1) + 1
  return {
    to,
    meaning: { is: 'months', year, from, to: from + length - 1 },
    rule: 'part of a year',
  }
}

/** "Nine-month of this year", "the first nine months of the year". */
function monthsOf(line: Line, at: number): Phrase | undefined {
  const leading = numberAt(line, at)
  if (!leading) return undefined
  const count = leading.ordinal ? numberAt(line, leading.to) : leading
  if (!count || count.value < 1 || count.value > 12 || count.ordinal) return undefined
  const span = sense(line, count.to, 'months-span')
  if (!span && !unitAt(line, count.to, 'month')) return undefined
  const after = leading.ordinal ? leading : numberAt(line, count.to + 1)
  const start = sense(line, count.to + 1, 'edge')?.edge === 'start'
  const ordinal = after?.ordinal ? after.value : start ? 1 : null
  if (ordinal === null && !span) return undefined
  const told = after?.ordinal && !leading.ordinal ? after.to : count.to + 1
  const next = start && !after ? count.to + 2 : told
  if ((ordinal ?? 1) * count.value > 12) return undefined
  const year = wholeYearAt(line, next)
  return year && block(year, count.value, ordinal ?? 1)
}

/** "The months the nine the first of the year". */
function monthsUnitFirst(line: Line, at: number): Phrase | undefined {
  if (unitAt(line, at, 'month')?.number !== 'many') return undefined
  const one = numberAt(line, at + 1)
  const two = one && numberAt(line, one.to)
  if (!one || !two || one.ordinal === two.ordinal) return undefined
  const [count, ordinal] = one.ordinal ? [two, one] : [one, two]
  if (count.value * ordinal.value > 12) return undefined
  const year = wholeYearAt(line, two.to)
  return year && block(year, count.value, ordinal.value)
}

/** A season of a year, or "last summer". */
export function findSeason(line: Line, at: number): Phrase | undefined {
  const before = sense(line, at, 'shift')
  const start = before?.before ? at + 1 : at
  const season = sense(line, start, 'season')
  if (!season) return undefined
  if (before?.before) {
    if (before.same || before.recent) return undefined
    const meaning: Meaning = { is: 'season', season: season.season, year: null, step: before.step }
    return { to: start + 1, meaning, rule: 'season from now' }
  }
  const tail = tailAt(line, start + 1, line.lexicon.words.calendar)
  if (tail.to === start + 1) return undefined
  const meaning: Meaning = { is: 'season', season: season.season, year: tail.year, step: tail.step }
  return { to: tail.to, meaning, rule: 'season' }
}

/** The beginning, middle or end of a year, month, week, decade or season. */
export function findEdge(line: Line, at: number): Phrase | undefined {
  const edge = sense(line, at, 'edge')
  if (!edge) return undefined
  const start = skipJoins(line, at + 1, 'of')
  const inner =
    findMonth(line, start) ??
    findSeason(line, start) ??
    findPeriod(line, start) ??
    edgedYear(line, start) ??
    bareUnit(line, start)
  if (!inner || inner.meaning.is === 'today') return undefined
  if (inner.meaning.is === 'unsettled') return { ...inner, rule: `${edge.edge} of a period` }
  return {
    to: inner.to,
    meaning: { is: 'edge', edge: edge.edge, of: inner.meaning },
    rule: `${edge.edge} of a period`,
  }
}

/** "The end of the month" is of this one; which week the end of the week is of stays open. */
function bareUnit(line: Line, at: number): Phrase | undefined {
  const unit = unitAt(line, at, 'month', 'week')
  if (!unit || unit.number !== line.lexicon.words.bareUnit) return undefined
  const meaning: Meaning =
    unit.unit === 'week' ? { is: 'unsettled' } : { is: 'unit', unit: 'month', step: 0, era: null }
  return { to: at + 1, meaning, rule: unit.unit }
}

function edgedYear(line: Line, at: number): Phrase | undefined {
  if (isMark(line, at, '(') || isJoin(line, at, 'to')) return undefined
  const found = wholeYearAt(line, at)
  return found && { to: found.to, meaning: { is: 'year', year: found.year }, rule: 'year' }
}
