import type { PageEntity } from '../../model/phrase.ts'
import { covering } from '../../text/ranges.ts'
import type { ChainCompany, Said } from './said.ts'

/** Paragraphs in which the page tells by itself, from which a first opener is one source among several. */
const LATE = 2

/** Whether the page's first opener came so late that it no longer holds once another speaks. */
export function isPassing(
  at: number,
  speaker: PageEntity,
  { said, start, reading }: Pick<ChainCompany, 'reading'> & PassingCompany,
): boolean {
  const { paragraphs } = reading
  const opened = said.find(({ draft }) => draft.content.to > at)
  if (opened?.speaker.id === speaker.id) return false
  const own = covering(paragraphs, at)
  const before = said
    .map(({ draft }) => covering(paragraphs, draft.cue[0]!.from))
    .filter(
      (paragraph) => paragraph && paragraph.from >= start && paragraph.from < (own?.from ?? 0),
    )
    .filter((paragraph) => paragraph!.block.role === 'body' || paragraph!.block.role === 'lead')
  return new Set(before).size >= LATE
}

interface PassingCompany {
  /** Every statement of the page, in reading order. */
  readonly said: readonly Said[]
  /** Where the report begins that the opener stands in. */
  readonly start: number
}
