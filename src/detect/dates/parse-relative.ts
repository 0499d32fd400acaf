import type { Line, NumberAt } from './line.ts'
import { isJoin, isMark, numberAt, sense, skipJoins, unitAt } from './line.ts'
import type { Phrase } from './meaning.ts'
import { eraAt } from './parse-year.ts'
import type { SenseOf } from './senses.ts'

const PERIODS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'decade'])

/** "Last week", "this month", "the coming year", with the era where it is given. */
export function findPeriod(line: Line, at: number): Phrase | undefined {
  const before = sense(line, at, 'shift')
  if (before?.before) {
    const unit = unitAt(line, at + 1)
    if (!unit || !isOne(unit) || before.recent) return undefined
    if (unit.unit === 'day' && !before.same) return undefined
    if (line.items[at + 1]!.skip > 0) return undefined
    const era = eraAt(line, at + 2)
    return period(unit, before, { era: era?.era ?? null, to: era?.to ?? at + 2 })
  }
  const unit = unitAt(line, at)
  if (!unit || !isOne(unit)) return undefined
  const era = eraAt(line, at + 1)
  const place = era?.to ?? at + 1
  const after = sense(line, place, 'shift')
  if (!after || after.before || after.recent) return undefined
  if (sense(line, place, 'ago') && isJoin(line, place + 1, 'of')) return undefined
  if (unit.unit === 'day' && sense(line, place, 'ago')) return undefined
  const late = era ?? eraAt(line, place + 1)
  return period(unit, after, {
    era: late?.era ?? null,
    to: era ? place + 1 : (late?.to ?? place + 1),
  })
}

/** Whether a unit is one of the periods that "last" and "next" count, and one of them. */
function isOne({ unit, number }: SenseOf<'unit'>): boolean {
  return PERIODS.has(unit) && (number === 'one' || number === 'the')
}

function period(
  { unit }: SenseOf<'unit'>,
  { step, same }: SenseOf<'shift'>,
  { era, to }: { era: Extract<Phrase['meaning'], { is: 'unit' }>['era']; to: number },
): Phrase | undefined {
  if (same) {
    if (unit === 'year')
      return { to, meaning: { is: 'year', year: { is: 'same' } }, rule: 'the same year' }
    return { to, meaning: { is: 'unsettled' }, rule: 'the same time' }
  }
  if (unit === 'day')
    return { to, meaning: { is: 'today', offset: step, weekday: null }, rule: 'day from now' }
  return { to, meaning: { is: 'unit', unit, step, era }, rule: `${unit} from now` }
}

/** So many days, weeks, months or years ago, or from now. */
export function findAgo(line: Line, at: number): Phrase | undefined {
  const before = sense(line, at, 'ago')
  const found = before?.before ? amountAt(line, at + 1) : amountAt(line, at)
  if (!found) return undefined
  const ago = before?.before ? before : sense(line, found.to, 'ago')
  if (!ago || (!before?.before && ago.before)) return undefined
  const to = before?.before ? found.to : found.to + 1
  if (isJoin(line, to, 'from', 'article') || followsOn(line, found, to)) return undefined
  const { unit, count } = found
  const rough = isJoin(line, before?.before ? at + 1 : at, 'about')
  return { to, meaning: { is: 'ago', unit, count, sign: ago.sign, rough }, rule: `${unit}s ago` }
}

/** After "before" and a unit: a date ("before the year 2015") or a step ("since the year past"). */
function followsOn(line: Line, { bare }: Amount, to: number): boolean {
  if (!bare) return false
  return (
    numberAt(line, to) !== undefined ||
    sense(line, to, 'weekday') !== undefined ||
    sense(line, to, 'month') !== undefined ||
    sense(line, to, 'shift') !== undefined
  )
}

interface Amount {
  readonly unit: SenseOf<'unit'>['unit']
  readonly count: number | null
  /** Whether the unit alone says how many. */
  readonly bare: boolean
  readonly to: number
}

/** "Three days", "a week" in one word, "a few months", "two years and a half". */
function amountAt(line: Line, at: number): Amount | undefined {
  const few = sense(line, at, 'few')
  const rough = isJoin(line, at, 'about') ? at + 1 : at
  const number = few ? undefined : wholeAt(line, rough)
  const start = few ? skipJoins(line, at + 1, 'of') : (number?.to ?? rough)
  const unit = unitAt(line, start)
  if (!unit || unit.unit === 'half' || unit.unit === 'quarter') return undefined
  const half = isJoin(line, start + 1, 'and') ? start + 2 : start + 1
  const halved = isJoin(line, half, 'half')
  const to = halved ? half + 1 : start + 1
  if (few) return { unit: unit.unit, count: null, bare: false, to }
  if (number) {
    if (unit.number === 'the') return undefined
    return toAmount(unit.unit, number.value + (halved ? 0.5 : 0), to)
  }
  if (unit.number === 'the') return undefined
  const count = unit.number === 'two' ? 2 : unit.number === 'many' ? null : 1
  const trailing = unit.number === 'one' ? wholeAt(line, to) : undefined
  if (trailing && trailing.digits === 0 && trailing.value <= 2 && !trailing.ordinal) {
    return toAmount(unit.unit, trailing.value, trailing.to)
  }
  const amount = toAmount(unit.unit, count === 1 && halved ? 1.5 : count, to)
  return amount && { ...amount, bare: unit.number !== 'single' }
}

/** Hours make days or none. */
function toAmount(unit: Amount['unit'], count: number | null, to: number): Amount | undefined {
  if (unit !== 'hour') return { unit, count, bare: false, to }
  if (count === null || count < 24 || count % 24 !== 0) return undefined
  return { unit: 'day', count: count / 24, bare: false, to }
}

function wholeAt(line: Line, at: number): NumberAt | undefined {
  const number = numberAt(line, at)
  if (!number || number.ordinal || number.value < 1 || number.digits > 4) return undefined
  const mark = isMark(line, at - 1, '/') && line.items[at]?.glued === true
  return mark ? undefined : number
}

/** "The past three days", "the coming two weeks": from now back or forth. */
export function findWindow(line: Line, at: number): Phrase | undefined {
  return windowAfter(line, at) ?? windowUnitFirst(line, at) ?? windowBefore(line, at)
}

function windowAfter(line: Line, at: number): Phrase | undefined {
  const amount = amountAt(line, at)
  if (!amount || (amount.bare && !unitAt(line, at)?.number.startsWith('two'))) return undefined
  const shift = sense(line, amount.to, 'shift')
  if (!shift || shift.before || shift.same || shift.step === 0) return undefined
  if (sense(line, amount.to, 'ago')) return undefined
  return window(amount, shift.step, amount.to + 1)
}

/** The unit before its number, as Arabic has it. */
function windowUnitFirst(line: Line, at: number): Phrase | undefined {
  const unit = unitAt(line, at)
  if (!unit || unit.number !== 'many') return undefined
  const few = sense(line, at + 1, 'few')
  const number = few ? undefined : numberAt(line, at + 1)
  if (!few && !number) return undefined
  const place = few ? at + 2 : number!.to
  const shift = sense(line, place, 'shift')
  if (!shift || shift.before || shift.same || shift.step === 0) return undefined
  const amount = toAmount(unit.unit, number?.value ?? null, place)
  return amount && window(amount, shift.step, place + 1)
}

function windowBefore(line: Line, at: number): Phrase | undefined {
  const shift = sense(line, at, 'shift')
  if (!shift?.before || shift.same || shift.step === 0) return undefined
  const amount = amountAt(line, at + 1)
  return amount && !amount.bare ? window(amount, shift.step, amount.to) : undefined
}

function window({ unit, count }: Amount, sign: number, to: number): Phrase | undefined {
  if (count === null && unit === 'day') return undefined
  return { to, meaning: { is: 'window', unit, count, sign }, rule: `${unit}s up to or from now` }
}
