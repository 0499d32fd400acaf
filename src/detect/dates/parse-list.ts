import type { Line } from './line.ts'
import { dayNumberAt, isJoin, isMark, numberAt, sense, skipJoins, unitAt } from './line.ts'
import type { Meaning, Phrase } from './meaning.ts'
import type { MonthAt } from './parse-date.ts'
import { findDayMonth, monthAt } from './parse-date.ts'
import { weekAt } from './parse-day.ts'
import { eraAt, plainYearAt, tailAt } from './parse-year.ts'

const MOST = 12

/** Years, months or weekdays in a row after the word for them: `{2019,2023}` for "and", a range for "to". */
export function findList(line: Line, at: number): Phrase | undefined {
  const between = isJoin(line, at, 'between')
  const start = between || isJoin(line, at, 'from') ? at + 1 : at
  const unit = unitAt(line, start, 'year', 'month', 'day')
  if (!unit || unit.number === 'the') return undefined
  if (unit.unit === 'year') return years(line, start + 1, between)
  if (unit.number === 'one') return undefined
  if (unit.unit === 'month') return months(line, start + 1, between)
  const dates = findDayMonth(line, start + 1)
  return dates && dates.meaning.is !== 'day-of-month' ? dates : weekdays(line, start + 1, between)
}

/** What parts two members: nothing where there is a fused "and". */
function joinAt(line: Line, at: number): { through: boolean; to: number } | undefined {
  if (isJoin(line, at, 'to') || isMark(line, at, '-')) return { through: true, to: at + 1 }
  if (isJoin(line, at, 'and')) return { through: false, to: at + 1 }
  if (isMark(line, at, ','))
    return { through: false, to: isJoin(line, at + 1, 'and') ? at + 2 : at + 1 }
  if (isMark(line, at, '/')) return { through: true, to: at + 1 }
  return (line.items[at]?.skip ?? 0) > 0 ? { through: false, to: at } : undefined
}

function years(line: Line, at: number, between: boolean): Phrase | undefined {
  const members: Meaning[] = []
  let through = between
  let to = at
  for (let place = at; members.length < MOST;) {
    const number = numberAt(line, place)
    if (!number || !isYear(line, number, members.length > 0)) break
    const era = eraAt(line, number.to)
    const { value, digits } = number
    members.push({ is: 'year', year: { is: 'number', value, digits, era: era?.era ?? null } })
    to = era?.to ?? number.to
    const join = joinAt(line, to)
    if (!join) break
    const next = unitAt(line, join.to, 'year')?.number === 'one' ? join.to + 1 : join.to
    const following = numberAt(line, next)
    if (!following || !isYear(line, following, true)) break
    if (isMark(line, to, ',') && following.digits !== 4) break
    through ||= join.through
    place = next
  }
  if (members.length < 2) return undefined
  return { to, meaning: collected(inOneEra(members), through), rule: 'several years' }
}

/** An era after the last of several years holds for all. */
function inOneEra(members: readonly Meaning[]): readonly Meaning[] {
  const last = members.at(-1)
  const era = last?.is === 'year' && last.year.is === 'number' ? last.year.era : null
  return members.map((member) =>
    member.is === 'year' && member.year.is === 'number'
      ? { is: 'year', year: { ...member.year, era: member.year.era ?? era } }
      : member,
  )
}

function isYear(
  line: Line,
  { value, digits, ordinal, to }: { value: number; digits: number; ordinal: boolean; to: number },
  later: boolean,
): boolean {
  if (ordinal || sense(line, to, 'counted')) return false
  if (digits === 4) return value >= 1000 && value <= 2200
  if (digits === 3) return line.lexicon.words.shortOrder !== 'ymd'
  return digits === 2 && value >= 30 && (later || line.lexicon.words.shortOrder === 'ymd')
}

function collected(members: readonly Meaning[], through: boolean): Meaning {
  if (through) return { is: 'range', from: members[0]!, to: members.at(-1)! }
  return { is: 'set', members }
}

function months(line: Line, at: number, between: boolean): Phrase | undefined {
  const found: MonthAt[] = []
  let through = between
  let to = at
  for (let place = at; found.length < MOST;) {
    const month = monthAt(line, place)
    if (!month) break
    found.push(month)
    to = month.to
    const join = joinAt(line, to)
    if (!join || !monthAt(line, join.to)) break
    through ||= join.through
    place = join.to
  }
  if (found.length < 2) return undefined
  const tail = tailAt(line, to, found[0]!.calendar)
  const members = found.map(({ calendar, month }): Meaning => ({
    is: 'date',
    calendar,
    month,
    day: null,
    year: tail.year,
    step: tail.step,
  }))
  return { to: tail.to, meaning: collected(members, through), rule: 'several months' }
}

function weekdays(line: Line, at: number, between: boolean): Phrase | undefined {
  const members: Meaning[] = []
  let through = between
  let to = at
  for (let place = at; members.length < MOST;) {
    const weekday = sense(line, place, 'weekday')
    if (!weekday) break
    members.push({ is: 'weekday', weekday: weekday.weekday, step: null, week: null })
    to = place + 1
    const join = joinAt(line, to)
    if (!join || !sense(line, join.to, 'weekday')) break
    through ||= join.through
    place = join.to
  }
  if (members.length < 2) return undefined
  const week = weekAt(line, skipJoins(line, to, 'of'))
  if (week) {
    const placed = members.map((member): Meaning =>
      member.is === 'weekday' ? { ...member, week: week.step } : member,
    )
    return { to: week.to, meaning: collected(placed, through), rule: 'several weekdays' }
  }
  const shift = sense(line, to, 'shift')
  if (!shift || shift.before || shift.same || shift.recent) {
    return { to, meaning: collected(members, through), rule: 'several weekdays' }
  }
  const shifted = members.map((member): Meaning =>
    member.is === 'weekday' ? { ...member, step: shift.step } : member,
  )
  return { to: to + 1, meaning: collected(shifted, through), rule: 'several weekdays' }
}

const ENDS: ReadonlySet<Meaning['is']> = new Set([
  'date',
  'year',
  'today',
  'weekday',
  'unit',
  'edge',
  'both',
  'named',
  'ago',
  'season',
  'decade',
])

/** From one date to another, "from" before it or not; "between" takes "and". */
export function findRange(
  line: Line,
  at: number,
  {
    single,
    find,
  }: { single: Phrase | undefined; find: (line: Line, at: number) => Phrase | undefined },
): Phrase | undefined {
  const between = isJoin(line, at, 'between')
  const start = between || isJoin(line, at, 'from') ? at + 1 : at
  const from = start === at ? single : (find(line, start) ?? yearFrom(line, start))
  if (!from || !ENDS.has(from.meaning.is)) return undefined
  const join = rangeJoin(line, from.to, between)
  if (join === undefined) return undefined
  const to = find(line, skipJoins(line, join, 'in', 'article')) ?? bareYear(line, join, from)
  if (!to || !ENDS.has(to.meaning.is)) return undefined
  if (from.meaning.is === 'today' && to.meaning.is !== 'today') return undefined
  return { to: to.to, meaning: { is: 'range', from: from.meaning, to: to.meaning }, rule: 'range' }
}

/** Four digits after "from", with four digits after "to". */
function yearFrom(line: Line, at: number): Phrase | undefined {
  const year = isJoin(line, at - 1, 'from', 'between') ? plainYearAt(line, at) : undefined
  if (!year || !isJoin(line, year.to, 'to', 'and') || !plainYearAt(line, year.to + 1))
    return undefined
  return { to: year.to, meaning: { is: 'year', year: year.year }, rule: 'year' }
}

function rangeJoin(line: Line, at: number, between: boolean): number | undefined {
  if (isJoin(line, at, 'to') || isMark(line, at, '-')) return at + 1
  if (!between) return undefined
  if (isJoin(line, at, 'and')) return at + 1
  return (line.items[at]?.skip ?? 0) > 0 ? at : undefined
}

/** Four digits after a year and "to". */
function bareYear(line: Line, at: number, from: Phrase): Phrase | undefined {
  if (from.meaning.is !== 'year' || dayNumberAt(line, at)) return undefined
  const number = numberAt(line, at)
  if (!number || number.digits !== 4 || !isYear(line, number, true)) return undefined
  const era = eraAt(line, number.to)
  const { value, digits, to } = number
  const year = { is: 'number', value, digits, era: era?.era ?? null } as const
  return { to: era?.to ?? to, meaning: { is: 'year', year }, rule: 'year' }
}
