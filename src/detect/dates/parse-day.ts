import type { Line } from './line.ts'
import { isJoin, isMark, sense, skipJoins, unitAt } from './line.ts'
import type { Meaning, Phrase } from './meaning.ts'
import { findDayMonth, findNumeric } from './parse-date.ts'
import { findPeriod } from './parse-relative.ts'
import type { SenseOf } from './senses.ts'

/** How far a word that makes a weekday the name of a place may stand from it. */
const PLACE_REACH = 12

/** Today, yesterday, tomorrow, with part of day, weekday and date where they stand beside it. */
export function findToday(line: Line, at: number): Phrase | undefined {
  const start = partsTo(line, at)
  const day = dayAt(line, start)
  if (!day) return undefined
  const plain = partsTo(line, day.to)
  const beside = besideAt(line, plain)
  const weekday = beside?.meaning.is === 'weekday' ? beside.meaning.weekday : null
  const meaning: Meaning =
    beside && weekday === null
      ? { is: 'both', first: beside.meaning, second: { is: 'today', offset: day.offset, weekday } }
      : { is: 'today', offset: day.offset, weekday }
  const to = beside?.to ?? plain
  return { to, meaning, rule: weekday === null ? 'day from now' : 'day from now and weekday' }
}

/** A word for a day from now, or "the past day". */
function dayAt(line: Line, at: number): { offset: number; to: number } | undefined {
  const day = sense(line, at, 'day')
  if (day) return { offset: day.offset, to: at + 1 }
  const period = findPeriod(line, at)
  return period?.meaning.is === 'today'
    ? { offset: period.meaning.offset, to: period.to }
    : undefined
}

/** A weekday or date after a day word: alone, after a comma, or in brackets. */
function besideAt(line: Line, at: number): Phrase | undefined {
  if (isMark(line, at, '(')) {
    const inner = weekdayOrDate(line, partsTo(line, at + 1))
    const end = inner && partsTo(line, inner.to)
    return inner && isMark(line, end!, ')') ? { ...inner, to: end! + 1 } : undefined
  }
  const comma = isMark(line, at, ',', '-') ? at + 1 : at
  const found = weekdayOrDate(line, skipJoins(line, comma, 'equals'))
  if (!found) return undefined
  const only =
    found.meaning.is === 'weekday' && found.meaning.step === null && found.meaning.week === null
  if (comma !== at && only && isMark(line, at, '-')) return undefined
  return found.meaning.is === 'weekday' && !only ? undefined : found
}

function weekdayOrDate(line: Line, at: number): Phrase | undefined {
  return findWeekday(line, at) ?? datedAt(line, at)
}

function datedAt(line: Line, at: number): Phrase | undefined {
  const start = isDayWord(line, at) ? at + 1 : at
  return findNumeric(line, start) ?? findDayMonth(line, start)
}

function isDayWord(line: Line, at: number): boolean {
  return unitAt(line, at, 'day')?.number === 'one'
}

/** The item after parts of day and the small words between them and the day. */
function partsTo(line: Line, at: number): number {
  let to = at
  for (let parts = 0; parts < 3 && sense(line, to, 'part'); parts++) {
    to = skipJoins(line, to + 1, 'of')
  }
  return to
}

/** A weekday with part of day, week or date. Two weekdays after a part of day are one night: the first counts. */
export function findWeekday(line: Line, at: number): Phrase | undefined {
  const led = sense(line, at, 'shift')
  if (led?.before && !led.same && !led.recent && sense(line, at + 1, 'weekday')) {
    const inner = findWeekday(line, at + 1)
    if (inner?.meaning.is !== 'weekday' || inner.meaning.step !== null) return inner
    return { ...inner, meaning: { ...inner.meaning, step: led.step }, rule: 'weekday from now' }
  }
  const every = isJoin(line, at, 'every') ? at + 1 : at
  const parted = partsTo(line, every)
  const worded = isDayWord(line, parted)
  const start = worded ? partsTo(line, parted + 1) : parted
  const weekday = sense(line, start, 'weekday')
  if (!weekday) return undefined
  if (!worded && start === every && !isWeekday(line, start, weekday)) return undefined
  if (every !== at) return { to: start + 1, meaning: { is: 'unsettled' }, rule: 'set of days' }
  const night = start > parted || parted > at ? sense(line, start + 1, 'weekday') : undefined
  const plain = partsTo(line, start + (night ? 2 : 1))
  const date = dateBeside(line, plain)
  if (date) return { ...date, rule: `weekday, ${date.rule}` }
  const head = { is: 'weekday', weekday: weekday.weekday } as const
  const shift = sense(line, plain, 'shift')
  if (shift && !shift.before && !shift.recent && !shift.same && !bound(line, plain)) {
    const beside = dateBeside(line, plain + 1)
    if (beside) return { ...beside, rule: `weekday, ${beside.rule}` }
    return {
      to: plain + 1,
      meaning: { ...head, step: shift.step, week: null },
      rule: 'weekday from now',
    }
  }
  const week = weekAt(line, skipJoins(line, plain, 'of'))
  if (week)
    return {
      to: week.to,
      meaning: { ...head, step: null, week: week.step },
      rule: 'weekday of a week',
    }
  return { to: plain, meaning: { ...head, step: null, week: null }, rule: 'weekday' }
}

function bound(line: Line, at: number): boolean {
  return sense(line, at, 'ago') !== undefined && isJoin(line, at + 1, 'of')
}

/** Whether a weekday without the word for day is one. */
function isWeekday(line: Line, at: number, weekday: SenseOf<'weekday'>): boolean {
  if (weekday.weak) return dateBeside(line, at + 1) !== undefined
  const { beside } = weekday
  if (beside === null) return true
  const near = line.items.slice(Math.max(0, at - PLACE_REACH), at + PLACE_REACH)
  return !near.some((item) => item.key.startsWith(beside))
}

/** A week from now, as what a weekday is of. */
export function weekAt(line: Line, at: number): { step: number; to: number } | undefined {
  const found = findPeriod(line, at)
  return found?.meaning.is === 'unit' && found.meaning.unit === 'week'
    ? { step: found.meaning.step, to: found.to }
    : undefined
}

/** The date that a weekday belongs to: right after it, after a comma or "corresponding to", or in brackets. */
function dateBeside(line: Line, at: number): Phrase | undefined {
  if (isMark(line, at, '(')) {
    const inner = datedAt(line, at + 1)
    return inner && isMark(line, inner.to, ')') ? { ...inner, to: inner.to + 1 } : undefined
  }
  const comma = isMark(line, at, ',', '/', '|', '-', ':') ? at + 1 : at
  const found = datedAt(line, skipJoins(line, comma, 'equals'))
  return found?.meaning.is === 'date' ? found : undefined
}

/** A date with the word for day or a part of day before it, or a part of day after it. */
export function findDatedDay(line: Line, at: number): Phrase | undefined {
  const parted = partsTo(line, at)
  const start = isDayWord(line, parted) ? parted + 1 : parted
  const date =
    findNumeric(line, start) ?? findDayMonth(line, start) ?? datedPeriod(line, start, start > at)
  if (!date) return undefined
  return { ...date, to: date.meaning.is === 'date' ? partsTo(line, date.to) : date.to }
}

function datedPeriod(line: Line, at: number, parted: boolean): Phrase | undefined {
  if (!parted) return undefined
  const found = findPeriod(line, at)
  return found?.meaning.is === 'today' ? found : undefined
}

/** "Last night", "this evening": a part of day from now. */
export function findPart(line: Line, at: number): Phrase | undefined {
  const before = sense(line, at, 'shift')
  if (before?.before) {
    if (!sense(line, at + 1, 'part') || before.same || before.recent) return undefined
    return night(before.step, at + 2)
  }
  if (!sense(line, at, 'part')) return undefined
  const after = sense(line, at + 1, 'shift')
  if (!after || after.before || after.same || after.recent || bound(line, at + 1)) return undefined
  if (sense(line, at + 1, 'ago')) return undefined
  return night(after.step, at + 2)
}

function night(step: number, to: number): Phrase {
  return {
    to,
    meaning: { is: 'today', offset: step, weekday: null },
    rule: 'part of a day from now',
  }
}
