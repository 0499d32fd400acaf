import type { Span } from '../../model/span.ts'
import type { DateWords } from '../../model/words/dates.ts'
import { tokenise } from '../../text/tokens.ts'
import { lexiconOf } from './lexicon.ts'
import type { Line } from './line.ts'
import { numberAt, sense, toLine, unitAt } from './line.ts'

/** What a moment counted back from the capture of a page is read with. */
export interface AgoOptions {
  readonly words: DateWords
  /** When the page was captured, ISO 8601. */
  readonly capturedAt: string
  /** Minutes that the page's place is ahead of UTC. */
  readonly ahead: number
}

const HOURS: ReadonlyMap<string, number> = new Map([
  ['hour', 1],
  ['day', 24],
  ['week', 168],
])
const HOUR = 3_600_000
const LONGEST = 120

/**
 * The ISO day that a line tells by counting back from the capture of its page: "2 hours ago", "yesterday 13:30".
 * Units below an hour count as none.
 */
export function dayAgo(
  text: string,
  [start, end]: Span,
  { words, capturedAt, ahead }: AgoOptions,
): string | undefined {
  const captured = Date.parse(capturedAt)
  if (Number.isNaN(captured) || end - start > LONGEST) return undefined
  const tokens = tokenise(text, start, end)
  const line = toLine(lexiconOf(words), tokens, [0, tokens.length])
  const hours = hoursAgo(line)
  if (hours === undefined) return undefined
  return new Date(captured + ahead * 60_000 - hours * HOUR).toISOString().slice(0, 10)
}

function hoursAgo(line: Line): number | undefined {
  for (let at = 0; at < line.items.length; at++) {
    const ago = sense(line, at, 'ago')
    if (ago && ago.sign < 0) {
      const hours = ago.before
        ? amount(line, at + 1)
        : (amount(line, at - 2) ?? amount(line, at - 1))
      if (hours !== undefined) return hours
    }
    const day = sense(line, at, 'day')
    if (day && day.offset <= 0) return -day.offset * 24
  }
  return undefined
}

/** A number and a unit, or a unit that tells its number, at an item. */
function amount(line: Line, at: number): number | undefined {
  const number = numberAt(line, at)
  const unit = unitAt(line, number?.to ?? at)
  if (!unit) return number ? 0 : undefined
  const hours = HOURS.get(unit.unit)
  if (hours === undefined) return undefined
  return hours * (number?.value ?? (unit.number === 'two' ? 2 : 1))
}
