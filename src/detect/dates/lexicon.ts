import type { Calendar } from '../../model/dates.ts'
import type { DateWords } from '../../model/words/dates.ts'
import { foldWord } from '../../text/fold.ts'
import { headed, lines, rows } from '../../text/lines.ts'
import type { Entry, Matcher } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'
import type { Edge, Join, Sense, Unit, UnitNumber } from './senses.ts'

/** What a word tells of the time of its clause. */
export type TenseWord = 'future' | 'past' | 'particle' | 'none'

/** A word by which a page shows whose calendar it counts in, and how much it weighs. */
export interface Cue {
  readonly calendar: Calendar
  readonly weight: number
}

/** The date words of a language, ready to match. */
export interface Lexicon {
  readonly words: DateWords
  readonly senses: Matcher<Sense>
  readonly tenses: Matcher<TenseWord>
  readonly futurePrefixes: readonly string[]
  readonly verbPrefixes: readonly string[]
  readonly cues: Matcher<Cue>
}

/** How many ordinary cues a strong one is worth. */
const STRONG = 4

const compiled = new WeakMap<DateWords, Lexicon>()

/** Compiles the date words of a language, once. */
export function lexiconOf(words: DateWords): Lexicon {
  const known = compiled.get(words)
  if (known) return known
  const proclitics = rows(words.proclitics).map(([prefix, hidden]) => ({
    prefix: foldWord(prefix!),
    hidden: foldWord(hidden ?? ''),
  }))
  const tenses = under<TenseWord>(words.tenses)
  const prefixes = (heading: string) =>
    headed(words.tenses)
      .filter((row) => row.heading === heading)
      .map(({ entry }) => foldWord(entry))
  const lexicon: Lexicon = {
    words,
    senses: buildMatcher(entriesOf(words), proclitics),
    tenses: buildMatcher(
      tenses.filter(({ value }) => !value.endsWith('prefix')),
      proclitics,
    ),
    futurePrefixes: prefixes('future-prefix'),
    verbPrefixes: prefixes('prefix'),
    cues: buildMatcher(headed(words.cues).map(toCue), proclitics),
  }
  compiled.set(words, lexicon)
  return lexicon
}

function toCue({ heading, entry }: { heading: string; entry: string }): Entry<Cue> {
  const [calendar, strong] = heading.split(' ')
  return { phrase: entry, value: { calendar: calendar as Calendar, weight: strong ? STRONG : 1 } }
}

function under<T extends string>(list: string): Entry<T>[] {
  return headed(list).map(({ heading, entry }) => ({ phrase: entry, value: heading as T }))
}

function* entriesOf(words: DateWords): Generator<Entry<Sense>> {
  yield* calendarEntries(words)
  yield* relativeEntries(words)
  yield* numberEntries(words)
  yield* nameEntries(words)
  for (const { heading, entry } of headed(words.joins)) {
    yield { phrase: entry, value: { is: 'join', join: heading as Join } }
  }
  for (const { heading, entry } of headed(words.clock)) {
    yield { phrase: entry, value: { is: 'clock', clock: heading as 'at' } }
  }
  for (const [offset, phrase] of rows(words.zones)) {
    yield { phrase: phrase!, value: { is: 'zone', offset: offset! } }
  }
}

function* calendarEntries(words: DateWords): Generator<Entry<Sense>> {
  for (const { heading, entry } of headed(words.months)) {
    const [number, phrase, flag] = cells(entry)
    const month = { is: 'month', calendar: heading as Calendar, month: Number(number) } as const
    yield { phrase: phrase!, value: { ...month, weak: flag !== undefined, flag: flag ?? '' } }
    if (words.monthSuffix) {
      yield {
        phrase: `${phrase}${words.monthSuffix}`,
        value: { ...month, weak: false, flag: '' },
      }
    }
  }
  for (const [weekday, phrase, flag] of rows(words.weekdays)) {
    const weak = flag === 'weak'
    const beside = flag && !weak ? foldWord(flag) : null
    yield { phrase: phrase!, value: { is: 'weekday', weekday: Number(weekday), weak, beside } }
  }
  for (const [season, phrase] of rows(words.seasons)) {
    yield { phrase: phrase!, value: { is: 'season', season: Number(season) } }
  }
  for (const [start, phrase] of rows(words.decades)) {
    yield { phrase: phrase!, value: { is: 'decade', start: Number(start) } }
  }
  for (const { heading, entry } of headed(words.eras)) {
    yield { phrase: entry, value: { is: 'era', era: heading as Calendar } }
  }
}

function* relativeEntries(words: DateWords): Generator<Entry<Sense>> {
  for (const [offset, phrase] of rows(words.days)) {
    yield { phrase: phrase!, value: { is: 'day', offset: Number(offset) } }
  }
  for (const [step, phrase] of rows(words.years)) {
    yield { phrase: phrase!, value: { is: 'relative-year', step: Number(step) } }
  }
  for (const phrase of lines(words.parts)) yield { phrase, value: { is: 'part' } }
  for (const { heading, entry } of headed(words.units)) {
    const [number, phrase] = cells(entry)
    yield {
      phrase: phrase!,
      value: { is: 'unit', unit: heading as Unit, number: number as UnitNumber },
    }
  }
  for (const phrase of lines(words.spansOfMonths)) yield { phrase, value: { is: 'months-span' } }
  for (const [step, phrase, place] of rows(words.shifts)) {
    const same = step === 'same'
    const recent = step === 'recent'
    yield {
      phrase: phrase!,
      value: {
        is: 'shift',
        step: recent ? -1 : same ? 0 : Number(step),
        same,
        recent,
        before: place === 'before',
      },
    }
  }
  for (const [sign, phrase, place] of rows(words.ago)) {
    yield {
      phrase: phrase!,
      value: { is: 'ago', sign: Number(sign), before: place === 'before' },
    }
  }
  for (const { heading, entry } of headed(words.edges)) {
    yield { phrase: entry, value: { is: 'edge', edge: heading as Edge } }
  }
}

function* numberEntries(words: DateWords): Generator<Entry<Sense>> {
  const cardinals = numbered(words.numbers)
  const ordinals = numbered(words.ordinals)
  yield* compounds(words, { tens: cardinals, units: cardinals, ordinal: false })
  const last = words.tensFirst ? cardinals : ordinals
  const suffix = words.ordinalSuffix
  for (const { phrase, value } of [
    ...numberSenses(ordinals, true),
    ...compounds(words, { tens: last, units: ordinals, ordinal: true }),
  ]) {
    yield { phrase, value }
    if (suffix) yield { phrase: `${phrase}${suffix}`, value }
  }
  yield* numberSenses(cardinals, false)
  for (const phrase of lines(words.few)) yield { phrase, value: { is: 'few' } }
}

interface Numeral {
  readonly value: number
  readonly phrase: string
}

function numbered(list: string): Numeral[] {
  return rows(list).map(([value, phrase]) => ({ value: Number(value), phrase: phrase! }))
}

function* numberSenses(list: readonly Numeral[], ordinal: boolean): Generator<Entry<Sense>> {
  for (const { value, phrase } of list) yield { phrase, value: { is: 'number', value, ordinal } }
}

/** Twenty-one to ninety-nine, of the tens of one list and the units of the other. */
function* compounds(
  { numberJoin, tensFirst }: DateWords,
  {
    tens,
    units,
    ordinal,
  }: { tens: readonly Numeral[]; units: readonly Numeral[]; ordinal: boolean },
): Generator<Entry<Sense>> {
  for (const ten of tens) {
    if (ten.value < 20 || ten.value > 90) continue
    for (const unit of units) {
      if (unit.value > 9 || unit.value < 1) continue
      const [first, second] = tensFirst ? [ten, unit] : [unit, ten]
      yield {
        phrase: `${first.phrase}${numberJoin}${second.phrase}`,
        value: { is: 'number', value: ten.value + unit.value, ordinal },
      }
    }
  }
}

function* nameEntries(words: DateWords): Generator<Entry<Sense>> {
  for (const phrase of lines(words.counted)) yield { phrase, value: { is: 'counted' } }
  for (const phrase of lines(words.yearly ?? '')) yield { phrase, value: { is: 'yearly' } }
  for (const phrase of lines(words.notDates)) yield { phrase, value: { is: 'none' } }
  for (const { heading, entry } of headed(words.heads)) {
    yield { phrase: entry, value: { is: 'head', head: heading as 'name' } }
  }
  for (const [calendar, month, day, phrase, beside] of rows(words.namedDays)) {
    yield {
      phrase: phrase!,
      value: {
        is: 'named',
        calendar: calendar as Calendar,
        month: Number(month),
        day: Number(day),
        beside: beginnings(beside),
      },
    }
  }
  for (const { heading, entry } of headed(words.jubilees)) {
    yield { phrase: entry, value: { is: heading === 'word' ? 'jubilee' : 'occasion' } }
  }
  for (const [iso, phrase, beside] of rows(words.events)) {
    const [year, month, day] = iso!.split('-').map(Number) as [number, number, number]
    yield { phrase: phrase!, value: { is: 'event', year, month, day, beside: beginnings(beside) } }
  }
}

function beginnings(cell: string | undefined): string[] {
  return cell ? cell.split(/\s+/).map(foldWord) : []
}

function cells(entry: string): string[] {
  return entry.split('|').map((cell) => cell.trim())
}
