import type { Line } from './line.ts'
import { isJoin, isMark, isPlainWord, sense } from './line.ts'
import type { Meaning, Phrase } from './meaning.ts'
import { findDayMonth, findMonth, findNumeric } from './parse-date.ts'
import { findDatedDay, findPart, findToday, findWeekday } from './parse-day.ts'
import { findList, findRange } from './parse-list.ts'
import { findJubilee, findNamedDay } from './parse-named.ts'
import { findEdge, findFraction, findSeason } from './parse-part.ts'
import { findAgo, findPeriod, findWindow } from './parse-relative.ts'
import { findCentury, findDecade, findYear } from './parse-year.ts'

/** A date and the item it begins at. */
export interface FoundPhrase extends Phrase {
  readonly at: number
}

type Finder = (line: Line, at: number) => Phrase | undefined

/** Every shape of date; of several at one word the longest holds, of equally long ones the first. */
const FINDERS: readonly Finder[] = [
  findList,
  findEdge,
  findFraction,
  findToday,
  findPart,
  findWeekday,
  findNumeric,
  findDatedDay,
  findDayMonth,
  findNamedDay,
  findJubilee,
  findSeason,
  findMonth,
  findDecade,
  findCentury,
  findAgo,
  findWindow,
  findPeriod,
  findYear,
]

/** The dates of a line, from left to right. */
export function parseLine(line: Line): FoundPhrase[] {
  const found: FoundPhrase[] = []
  for (let at = 0; at < line.items.length;) {
    const phrase = phraseAt(line, at)
    if (!phrase) at++
    else {
      if (!isPartOfName(line, at, phrase)) found.push({ ...phrase, at })
      at = phrase.to
    }
  }
  return found
}

function phraseAt(line: Line, at: number): Phrase | undefined {
  if (isPlain(line, at)) return undefined
  const single = doubled(line, at)
  const range = findRange(line, at, { single, find: doubled })
  return range && (!single || range.to > single.to) ? range : single
}

/** Whether nothing can begin here: a mark, a word that no list holds, or a small word before one. */
function isPlain(line: Line, at: number): boolean {
  const { senses } = line.items[at]!
  if (senses.length === 0) return line.tokens[line.items[at]!.from]!.kind !== 'number'
  return isPlainWord(line, at + 1) && senses.every(({ is }) => is === 'join')
}

function longest(line: Line, at: number): Phrase | undefined {
  let best: Phrase | undefined
  for (const find of FINDERS) {
    const phrase = find(line, at)
    if (phrase && (!best || phrase.to > best.to)) best = phrase
  }
  return best
}

/** A date, and the same day in another calendar after "corresponding to" or a mark. */
function doubled(line: Line, at: number): Phrase | undefined {
  const first = longest(line, at)
  if (!first) return undefined
  const calendar = dayCalendar(first.meaning)
  const joined = isJoin(line, first.to, 'equals')
  if (!calendar || (!joined && !isMark(line, first.to, '/', '-'))) return first
  const next = first.to + 1
  const second = findWeekday(line, next) ?? findDatedDay(line, next) ?? eraYear(line, next)
  const other = second && dayCalendar(second.meaning)
  if (!second || !other || (other === calendar && !joined)) return first
  const meaning: Meaning = { is: 'both', first: first.meaning, second: second.meaning }
  return { to: second.to, meaning, rule: `${first.rule}, in two calendars` }
}

function eraYear(line: Line, at: number): Phrase | undefined {
  const found = findYear(line, at)
  return found && dayCalendar(found.meaning) ? found : undefined
}

function dayCalendar(meaning: Meaning): string | undefined {
  if (meaning.is === 'weekday') return 'weekday'
  if (meaning.is === 'date' && meaning.day !== null) return meaning.calendar
  const year = meaning.is === 'year' && meaning.year.is === 'number' ? meaning.year : undefined
  return year?.era ? `year ${year.era}` : undefined
}

/** A square, a battalion or a revolution that is called by a date; the year of a war or a contest. */
function isPartOfName(line: Line, at: number, { meaning }: Phrase): boolean {
  const place = isJoin(line, at - 1, 'article') ? at - 2 : at - 1
  const head = sense(line, place, 'head')
  if (!head) return false
  if (head.head === 'name')
    return meaning.is === 'date' || meaning.is === 'named' || meaning.is === 'set'
  return meaning.is === 'date' || (meaning.is === 'year' && sense(line, at, 'unit') === undefined)
}
