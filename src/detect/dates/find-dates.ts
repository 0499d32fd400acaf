import { parseIsoDay } from '../../calendar/iso-day.ts'
import { fromDayNumber } from '../../calendar/calendar.ts'
import type { DateMention } from '../../model/dates.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { Reading } from '../../text/reading.ts'
import type { Range } from '../../text/sentences.ts'
import type { Leaning } from './judge.ts'
import { calendarHere, leaningOf, tenseAt } from './judge.ts'
import type { Lexicon } from './lexicon.ts'
import { lexiconOf } from './lexicon.ts'
import type { Line } from './line.ts'
import { isJoin, isMark, toLine } from './line.ts'
import type { FoundPhrase } from './parse.ts'
import { parseLine } from './parse.ts'
import { calendarOf, disagrees, settle } from './settle.ts'
import type { Ground, Settled, YearOf } from './settle-year.ts'

/** What settles the dates of an article besides its text. */
export interface DateContext {
  /** ISO day of publication, or null where it is not known. */
  readonly anchor: string | null
}

interface Work {
  readonly reading: Reading
  readonly lexicon: Lexicon
  readonly anchor: number | undefined
  readonly page: Leaning
  lastYear: YearOf | undefined
  /** The day or month found last, and the token after it. */
  last: { settled: Settled; to: number } | undefined
  /** The sentence read last, and what its words speak for. */
  near: { sentence: Range; leaning: Leaning } | undefined
}

/**
 * Every calendar or relative date of an article, in reading order, with its value in EDTF where text and
 * publication date settle one ("three years ago" on a page of 2022 is `2019`).
 */
export function findDates(
  reading: Reading,
  pack: Pick<LanguagePack, 'dates'>,
  context: DateContext,
): DateMention[] {
  const lexicon = lexiconOf(pack.dates)
  const { tokens } = reading
  const work: Work = {
    reading,
    lexicon,
    anchor: context.anchor === null ? undefined : parseIsoDay(context.anchor),
    page: leaningOf(lexicon, tokens, { from: 0, to: tokens.length }),
    lastYear: undefined,
    last: undefined,
    near: undefined,
  }
  const mentions: DateMention[] = []
  for (const paragraph of reading.paragraphs) {
    let sentence = 0
    for (const range of unbroken(reading, paragraph)) {
      const line = toLine(lexicon, tokens, range)
      for (const phrase of parseLine(line)) {
        const { from } = line.items[phrase.at]!
        while (paragraph.sentences[sentence]!.to <= from) sentence++
        mentions.push(toMention(work, line, { phrase, sentence: paragraph.sentences[sentence]! }))
      }
    }
  }
  return mentions
}

/** The runs of a paragraph's tokens between line breaks. */
function* unbroken({ tokens }: Reading, { from, to }: Range): Generator<readonly [number, number]> {
  let start = from
  for (let at = from + 1; at <= to; at++) {
    if (at < to && tokens[at]!.gap !== 'line') continue
    yield [start, at]
    start = at
  }
}

function toMention(
  work: Work,
  line: Line,
  { phrase, sentence }: { phrase: FoundPhrase; sentence: Range },
): DateMention {
  const { text, tokens } = work.reading
  const first = line.items[phrase.at]!
  const to = line.items[phrase.to - 1]!.to
  const ground = groundOf(work, line, { phrase, sentence, range: { from: first.from, to } })
  const settled = settle(phrase.meaning, ground)
  if (settled) remember(work, settled, to)
  const span = [tokens[first.from]!.start + first.skip, tokens[to - 1]!.end] as const
  return {
    surface: text.slice(...span),
    span,
    edtf: settled?.edtf ?? null,
    calendar: settled?.calendar ?? calendarOf(phrase.meaning, ground),
    rule: disagrees(phrase.meaning, ground)
      ? `${phrase.rule} that disagree: the first`
      : phrase.rule,
  }
}

function groundOf(
  work: Work,
  line: Line,
  { phrase, sentence, range }: { phrase: FoundPhrase; sentence: Range; range: Range },
): Ground {
  const { lexicon, reading, page } = work
  if (work.near?.sentence !== sentence) {
    work.near = { sentence, leaning: leaningOf(lexicon, reading.tokens, sentence) }
  }
  const inBrackets = isMark(line, phrase.at - 1, '(') && work.last?.to === range.from - 1
  return {
    words: lexicon.words,
    anchor: inBrackets ? work.last!.settled.first : work.anchor,
    calendar: calendarHere(lexicon, page, work.near.leaning),
    tense: inBrackets
      ? null
      : isJoin(line, phrase.at - 1, 'to')
        ? 'future'
        : tenseAt(lexicon, reading.tokens, { date: range, sentence }),
    lastYear: work.lastYear,
  }
}

function remember(work: Work, settled: Settled, to: number): void {
  const day = fromDayNumber(settled.calendar, settled.first)
  if (day && settled.last - settled.first < 400)
    work.lastYear = { calendar: settled.calendar, year: day.year }
  work.last = settled.last - settled.first < 40 ? { settled, to } : undefined
}
