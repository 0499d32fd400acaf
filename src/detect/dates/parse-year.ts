import type { Calendar } from '../../model/dates.ts'
import type { Line } from './line.ts'
import { isJoin, isMark, isPlainWord, numberAt, sense, skipJoins, unitAt } from './line.ts'
import type { Phrase, Year } from './meaning.ts'

/** A year found before item `to`; `named` where a word for year or an era says that it is one. */
export interface YearAt {
  readonly year: Year
  readonly to: number
  readonly named: boolean
}

/** What follows a day or month: its year, or "last", "next". */
export interface Tail {
  readonly year: Year | null
  readonly step: number | null
  readonly to: number
}

/** An era, alone or in brackets, and the item after it. */
export function eraAt(line: Line, at: number): { era: Calendar | 'bc'; to: number } | undefined {
  const era = sense(line, at, 'era')
  if (era) return { era: era.era, to: at + 1 }
  const inside = isMark(line, at, '(') ? sense(line, at + 1, 'era') : undefined
  return inside && isMark(line, at + 2, ')') ? { era: inside.era, to: at + 3 } : undefined
}

/** A year with all that may name it: "the year 2006", "1956 AD", "this year", "last solar year". */
export function yearAt(line: Line, at: number): YearAt | undefined {
  return namedYear(line, at) ?? relativeYear(line, at) ?? steppedYear(line, at) ?? eraYear(line, at)
}

function namedYear(line: Line, at: number): YearAt | undefined {
  const unit = unitAt(line, at, 'year')
  if (unit?.number !== 'one' && unit?.number !== 'the') return undefined
  const number = numberAt(line, at + 1)
  if (!number || !isYearNumber(number) || isJoin(line, at + 1, 'article')) return undefined
  if (unit.number === 'the' && number.digits < 3) return undefined
  const era = eraAt(line, number.to)
  if (!era && number.digits === 0 && number.value < 1000) return undefined
  if (!era && number.digits !== 4 && !isShortYear(line, number, at + 1)) {
    if (number.digits > 0) return undefined
  }
  const { value, digits, to } = number
  const year: Year = { is: 'number', value, digits, era: era?.era ?? null }
  return { year, to: era?.to ?? to, named: true }
}

function isYearNumber({
  value,
  digits,
  ordinal,
}: {
  value: number
  digits: number
  ordinal: boolean
}): boolean {
  return !ordinal && value > 0 && value < 2200 && digits <= 4
}

/** Two digits for a year: `94`, `02`; a smaller number may count anything. */
function isShortYear(line: Line, number: { value: number; digits: number }, at: number): boolean {
  if (number.digits !== 2 || line.lexicon.words.shortOrder !== 'ymd') return false
  const key = line.items[at]?.key ?? ''
  return number.value >= 30 || key.startsWith('0')
}

function relativeYear(line: Line, at: number): YearAt | undefined {
  const relative = sense(line, at, 'relative-year')
  if (!relative) return undefined
  const era = eraAt(line, at + 1)
  const year: Year = { is: 'step', step: relative.step, era: era?.era ?? null }
  return { year, to: era?.to ?? at + 1, named: true }
}

function steppedYear(line: Line, at: number): YearAt | undefined {
  const before = sense(line, at, 'shift')
  if (before?.before && !before.recent && unitAt(line, at + 1, 'year')) {
    const { number } = unitAt(line, at + 1)!
    if (number !== 'one' && number !== 'the') return undefined
    const era = eraAt(line, at + 2)
    return stepped(before, era?.era ?? null, era?.to ?? at + 2)
  }
  const unit = unitAt(line, at, 'year')
  if (unit?.number !== 'one' && unit?.number !== 'the') return undefined
  const era = eraAt(line, at + 1)
  const after = sense(line, era?.to ?? at + 1, 'shift')
  if (!after || after.before || after.recent) return undefined
  const to = (era?.to ?? at + 1) + 1
  const late = era ?? eraAt(line, to)
  if (sense(line, to - 1, 'ago') && isJoin(line, to, 'of')) return undefined
  return stepped(after, late?.era ?? null, era ? to : (late?.to ?? to))
}

function stepped(
  shift: { step: number; same: boolean },
  era: Calendar | 'bc' | null,
  to: number,
): YearAt {
  return {
    year: shift.same ? { is: 'same' } : { is: 'step', step: shift.step, era },
    to,
    named: true,
  }
}

/** Four digits and an era. */
function eraYear(line: Line, at: number): YearAt | undefined {
  const number = numberAt(line, at)
  if (!number || !isYearNumber(number) || number.digits === 0) return undefined
  const era = eraAt(line, number.to)
  if (!era || (era.era !== 'bc' && number.digits < 3)) return undefined
  const { value, digits } = number
  return { year: { is: 'number', value, digits, era: era.era }, to: era.to, named: true }
}

/** A year without a word that names it: four digits, in the range of years, that count nothing. */
export function plainYearAt(line: Line, at: number): YearAt | undefined {
  const number = numberAt(line, at)
  if (!number || number.digits !== 4 || number.value < 1200 || number.value > 2100) return undefined
  if (number.ordinal || countsSomething(line, number.to)) return undefined
  const { value, digits, to } = number
  return { year: { is: 'number', value, digits, era: null }, to, named: false }
}

/** Whether the word at an item is one that a number before it counts. */
export function countsSomething(line: Line, at: number): boolean {
  return sense(line, at, 'counted') !== undefined || isMark(line, at, '%', '$')
}

/** What may follow a month: a year in any form, two digits after a Persian month, "last" or "next". */
export function tailAt(line: Line, at: number, calendar: Calendar): Tail {
  const comma = isMark(line, at, ',') ? at + 1 : at
  const start = skipJoins(line, comma, 'of', 'in')
  const named = yearAt(line, start) ?? plainYearAt(line, start)
  if (named) {
    const era = named.named ? undefined : eraAt(line, named.to)
    return { year: named.year, step: null, to: era?.to ?? named.to }
  }
  const number = numberAt(line, at)
  if (number && calendar === 'persian' && number.digits === 2) {
    if (isShortYear(line, number, at) && !countsSomething(line, number.to)) {
      const { value, digits, to } = number
      return { year: { is: 'number', value, digits, era: calendar }, step: null, to }
    }
  }
  const shift = sense(line, at, 'shift')
  if (shift && !shift.before && !shift.recent && !shift.same) {
    const bound = sense(line, at, 'ago') && isJoin(line, at + 1, 'of')
    if (!bound) return { year: null, step: shift.step, to: at + 1 }
  }
  return { year: null, step: null, to: at }
}

/** A year by itself. Four digits alone need a preposition before them, and must not count what follows. */
export function findYear(line: Line, at: number): Phrase | undefined {
  const named = yearAt(line, at)
  if (named) return { to: named.to, meaning: { is: 'year', year: named.year }, rule: 'year' }
  const yearly = at > 0 && sense(line, at - 1, 'yearly') !== undefined
  if (at === 0 || !(yearly || isJoin(line, at - 1, 'in', 'between'))) return undefined
  const plain = plainYearAt(line, at)
  if (!plain || plain.year.is !== 'number') return undefined
  if (plain.year.value % 100 === 0 && isPlainWord(line, plain.to)) return undefined
  if (plain.year.value < 1900 && !line.lexicon.words.olderYears) return undefined
  if (isMark(line, plain.to, '/', '-') && line.items[plain.to]!.glued) return undefined
  return {
    to: plain.to,
    meaning: { is: 'year', year: plain.year },
    rule: 'year after a preposition',
  }
}

/** A decade: "the eighties", "the 1990s", with or without its century. */
export function findDecade(line: Line, at: number): Phrase | undefined {
  const word = sense(line, at, 'decade')
  if (word) {
    const joined = skipJoins(line, at + 1, 'of')
    if (isJoin(line, joined, 'age')) return undefined
    const century = centuryAt(line, joined)
    const meaning = { is: 'decade', start: word.start, era: 'gregory' } as const
    return { to: century?.to ?? at + 1, meaning, rule: 'decade' }
  }
  if (!unitAt(line, at, 'decade')) return undefined
  const inner = sense(line, at + 1, 'decade')
  if (inner) return findDecade(line, at + 1)
  const number = numberAt(line, at + 1)
  if (!number || number.ordinal || number.value % 10 !== 0 || number.value < 10) return undefined
  if (number.digits !== 2 && number.digits !== 4 && number.digits !== 0) return undefined
  const era = eraAt(line, number.to)
  const meaning = { is: 'decade', start: number.value, era: era?.era ?? null } as const
  return { to: era?.to ?? number.to, meaning, rule: 'decade' }
}

/** A century by its number, or "the past century". */
export function findCentury(line: Line, at: number): Phrase | undefined {
  const found = centuryAt(line, at)
  return found && { to: found.to, meaning: found.meaning, rule: 'century' }
}

function centuryAt(line: Line, at: number): { to: number; meaning: Phrase['meaning'] } | undefined {
  const first = numberAt(line, at)
  if (first?.ordinal && unitAt(line, first.to, 'century'))
    return centuryOf(line, first.value, first.to + 1)
  const before = sense(line, at, 'shift')
  if (before?.before && unitAt(line, at + 1, 'century')) {
    return { to: at + 2, meaning: { is: 'unit', unit: 'century', step: before.step, era: null } }
  }
  if (!unitAt(line, at, 'century') || isJoin(line, at - 1, 'half')) return undefined
  const shift = sense(line, at + 1, 'shift')
  if (shift && !shift.before && !shift.recent) {
    return { to: at + 2, meaning: { is: 'unit', unit: 'century', step: shift.step, era: null } }
  }
  const number = numberAt(line, at + 1)
  return number && number.value <= 30 ? centuryOf(line, number.value, number.to) : undefined
}

function centuryOf(
  line: Line,
  number: number,
  to: number,
): { to: number; meaning: Phrase['meaning'] } {
  const era = eraAt(line, to)
  return { to: era?.to ?? to, meaning: { is: 'century', number, era: era?.era ?? null } }
}
