import { toIsoDay } from '../../calendar/iso-day.ts'
import type { Calendar } from '../../model/dates.ts'
import type { Span } from '../../model/span.ts'
import type { DateWords } from '../../model/words/dates.ts'
import { tokenise } from '../../text/tokens.ts'
import type { ClockAt } from './clock.ts'
import { clockAfter, clockBefore } from './clock.ts'
import { findLooseDates } from './find-loose.ts'
import { lexiconOf } from './lexicon.ts'
import type { Line } from './line.ts'
import { toLine } from './line.ts'
import type { Meaning } from './meaning.ts'
import type { FoundPhrase } from './parse.ts'
import { parseLine } from './parse.ts'
import { calendarOf, settle } from './settle.ts'
import type { Ground } from './settle-year.ts'

/** A moment that a stretch of text prints. */
export interface PrintedMoment {
  /** ISO 8601 with the precision that is printed: a day, or a minute or second with its UTC offset where it is known. */
  readonly value: string
  /** The Gregorian day. */
  readonly edtf: string
  readonly calendar: Calendar
  readonly surface: string
  readonly span: Span
}

/** What helps to read a printed moment. */
export interface MomentOptions {
  readonly words: DateWords
  /** Minutes that the page's place is ahead of UTC on an ISO day; asked where the text names no zone. */
  readonly offsetOf?: (isoDay: string) => number | undefined
}

/** How much text is read for a moment. */
const REACH = 2000

/**
 * The first full date in a stretch of text, such as a line of metadata, with the time of day beside it:
 * `Wednesday / 19 June 2024 / 08:04` is `2024-06-19T08:04+03:30` where the offset of Iran is passed in.
 */
export function findMoment(
  text: string,
  [start, end]: Span,
  { words, offsetOf }: MomentOptions,
): PrintedMoment | undefined {
  const tokens = tokenise(text, start, Math.min(end, start + REACH))
  const line = toLine(lexiconOf(words), tokens, [0, tokens.length])
  const ground: Ground = {
    words,
    anchor: undefined,
    calendar: words.calendar,
    tense: null,
    lastYear: undefined,
  }
  for (const phrase of [...parseLine(line), ...findLooseDates(line)]) {
    if (!isDated(phrase.meaning)) continue
    const settled = settle(phrase.meaning, ground)
    if (!settled || settled.first !== settled.last) continue
    const day = toIsoDay(settled.first)
    const clock = clockAfter(line, phrase.to) ?? clockBefore(line, phrase.at)
    const span = spanOf(line, phrase, clock)
    return {
      value: clock ? `${day}T${clock.time}${offsetText(clock, offsetOf?.(day))}` : day,
      edtf: day,
      calendar: calendarOf(phrase.meaning, ground),
      surface: text.slice(...span),
      span,
    }
  }
  return undefined
}

/** Whether a meaning names a day by its date, and not by "yesterday" or a feast. */
function isDated(meaning: Meaning): boolean {
  if (meaning.is === 'both') return isDated(meaning.first) || isDated(meaning.second)
  return meaning.is === 'date' && meaning.day !== null
}

function spanOf(line: Line, phrase: FoundPhrase, clock: ClockAt | undefined): Span {
  const from = Math.min(phrase.at, clock?.at ?? phrase.at)
  const to = Math.max(phrase.to, clock?.to ?? phrase.to)
  const first = line.items[from]!
  return [line.tokens[first.from]!.start + first.skip, line.tokens[line.items[to - 1]!.to - 1]!.end]
}

function offsetText({ zone }: ClockAt, minutes: number | undefined): string {
  if (zone !== null) return zone === '+00:00' ? 'Z' : zone
  if (minutes === undefined) return ''
  const size = Math.abs(minutes)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
