import { IsnadError } from '../model/error.ts'
import type { Record } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { KeptFacts } from './kept-facts.ts'
import { keptShape } from './kept-facts.ts'
import { recordShape } from './record-shape.ts'

/**
 * Reads a line of `jsonl` back; fields that it does not know are kept. Throws `IsnadError` that says what is
 * wrong and on which line, counted from 1.
 */
export function parseRecordLine(line: string, number: number): Record {
  return checkedRecord(parseJsonLine(line, number), number)
}

/** A page of a library as a line of `jsonl` carries it. */
export interface KeptLine {
  /** As it was read. */
  readonly record: Record
  /** What a library knew beside it; null where the line comes from elsewhere. */
  readonly kept: KeptFacts | null
}

/** Reads a line of `jsonl` with what a library wrote beside the record. Throws as `parseRecordLine` does. */
export function parseKeptLine(line: string, number: number): KeptLine {
  const { kept, ...viewed } = parseRecordLine(line, number) as Record & { kept?: KeptFacts }
  if (kept === undefined) return { record: viewed, kept: null }
  const wrong = keptShape(kept, 'kept')
  if (wrong !== undefined) throw badRecord(number, wrong)
  const { read } = kept
  return { record: read ? checkedRecord({ ...viewed, ...read }, number) : viewed, kept }
}

function checkedRecord(value: unknown, number: number): Record {
  const wrong = recordShape(value, '') ?? spansWrong(value as Record)
  if (wrong === undefined) return value as Record
  throw badRecord(number, wrong)
}

function badRecord(number: number, wrong: string): IsnadError {
  return new IsnadError('bad-record', `line ${number}: ${wrong}; it is no record of this version`)
}

function parseJsonLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new IsnadError('bad-record', `line ${number}: no JSON; write one record a line`, {
      cause,
    })
  }
}

/** Whether a span leaves the page's text. */
function spansWrong(record: Record): string | undefined {
  const { text, length } = record.page
  if (length !== text.length) return `page.length is ${length}, but page.text has ${text.length}`
  const far = spansOf(record).find((span) => span[1] > text.length)
  return far && `the span [${far.join(', ')}] goes beyond the end of page.text`
}

function spansOf({ article, mentions, dates, statements, events }: Record): Span[] {
  const moments = [article.outlet, article.published, article.updated]
  const tellers = statements.flatMap(({ speaker, addressee, chain }) => [
    speaker,
    addressee,
    ...chain,
  ])
  const contents = statements.flatMap(({ cue, content }) => [
    cue.span,
    content.span,
    ...content.pieces,
  ])
  const marked = [...article.blocks, ...mentions, ...dates, ...events, ...moments, ...tellers]
  return [...contents, ...marked.flatMap((one) => (one?.span ? [one.span] : []))]
}
