import type { Line } from './line.ts'
import { isJoin, isMark, numberAt, sense, skipJoins, unitAt } from './line.ts'
import type { Meaning, Phrase } from './meaning.ts'
import { tailAt } from './parse-year.ts'
import type { SenseOf } from './senses.ts'

const REACH = 6

/** A name of this many words is a day and no topic. */
const SURE_WORDS = 3

/** A day that has a name: a feast, or a nation's day where the nation is named beside it. */
export function findNamedDay(line: Line, at: number): Phrase | undefined {
  const worded = unitAt(line, at, 'day')?.number === 'one'
  const place = worded ? at + 1 : at
  const named = sense(line, place, 'named')
  if (!named || !standsBeside(line, place + 1, named.beside)) return undefined
  const { calendar, month, day } = named
  const tail = tailAt(line, place + 1, calendar)
  const item = line.items[place]!
  const long = item.to - item.from >= SURE_WORDS
  const sure = worded || long || tail.to > place + 1 || named.beside.length > 0
  if (!sure && !isTold(line, at)) return undefined
  const meaning: Meaning = { is: 'named', calendar, month, day, year: tail.year, step: tail.step }
  return { to: tail.to, meaning, rule: 'named day' }
}

/** Whether a feast is told as a time: after a preposition, the word for day or a part of day; else it is a topic. */
function isTold(line: Line, at: number): boolean {
  if (isJoin(line, at - 1, 'in', 'from', 'to')) return true
  return unitAt(line, at - 1, 'day')?.number === 'many' || sense(line, at - 1, 'part') !== undefined
}

/** Whether one of the next words begins so; true where none is asked for. */
function standsBeside(line: Line, at: number, beginnings: readonly string[]): boolean {
  if (beginnings.length === 0) return true
  const { tokens, items } = line
  const first = items[at]?.from
  const end = items.at(-1)!.to
  if (first === undefined) return false
  for (let token = first; token < Math.min(end, first + REACH); token++) {
    if (beginnings.some((beginning) => tokens[token]!.key.startsWith(beginning))) return true
  }
  return false
}

/**
 * An anniversary: of an event whose day everyone knows, or one that today is the occasion of. Others fall on
 * days that the text does not tell, and are not found.
 */
export function findJubilee(line: Line, at: number): Phrase | undefined {
  const leading = numberAt(line, at)
  const place = leading?.ordinal ? leading.to : at
  if (!sense(line, place, 'jubilee')) return undefined
  const trailing = leading?.ordinal ? undefined : numberAt(line, place + 1)
  const number = leading?.ordinal ? leading : trailing
  const next = trailing?.to ?? place + 1
  const known = knownEvent(line, next)
  if (known) {
    const { month, day, year } = known.event
    const meaning: Meaning = {
      is: 'named',
      calendar: 'gregory',
      month,
      day,
      year: number ? { is: 'number', value: year + number.value, digits: 4, era: 'gregory' } : null,
      step: null,
    }
    return { to: known.to, meaning, rule: 'anniversary of a known day' }
  }
  if (!number || !isOccasionOfToday(line, at)) return undefined
  const meaning: Meaning = { is: 'today', offset: 0, weekday: null }
  return { to: next, meaning, rule: "anniversary that is today's occasion" }
}

function knownEvent(line: Line, at: number): { event: SenseOf<'event'>; to: number } | undefined {
  for (let place = skipJoins(line, at, 'of'); place < at + 3; place++) {
    const events = line.items[place]?.senses.filter((found) => found.is === 'event') ?? []
    const bound = events.find(
      (event) => event.beside.length > 0 && standsBeside(line, place + 1, event.beside),
    )
    const event = bound ?? events.find(({ beside }) => beside.length === 0)
    if (event) return { event, to: place + 1 }
    if (isMark(line, place, '.', ',')) return undefined
  }
  return undefined
}

/** "On the occasion of" right before it, and today named in the same sentence before that. */
function isOccasionOfToday(line: Line, at: number): boolean {
  const occasion = [at - 1, at - 2].find((place) => sense(line, place, 'occasion'))
  if (occasion === undefined) return false
  for (let place = occasion - 1; place >= 0 && place > occasion - 40; place--) {
    if (isMark(line, place, '.', '!', '?')) return false
    if (sense(line, place, 'day')?.offset === 0) return true
  }
  return false
}
