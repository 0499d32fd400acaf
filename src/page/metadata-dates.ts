import type { Block } from '../model/block.ts'
import type { Moment } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { Datum } from './metadata-fields.ts'

/** How the moments of a page are read; given by whoever knows calendars. */
export interface MomentTools {
  /** The moment that a span of the page's text says. */
  momentIn(span: Span): Moment | undefined
  /** The day that the page's address holds. */
  dateInUrl(): Moment | undefined
  /** The day that the page's code holds. */
  dateInCode(code: string): Moment | undefined
}

/** What helps to date a page beside its data lines. */
export interface DateClues {
  readonly code: string | null
  /** The dates that the first paragraphs call today. */
  readonly today: readonly Span[]
  readonly tools: MomentTools
}

/** When a page was published and when it was changed. */
export interface PageMoments {
  readonly published: Moment | null
  readonly updated: Moment | null
}

interface Candidate {
  readonly moment: Moment
  readonly weight: number
}

const WEIGHTS: Readonly<Record<string, number>> = { published: 100, date: 60, '': 40 }
const TIME = 10
const FARTHEST = 35

/**
 * The publication and the last change of a page. A labelled date goes before a bare one, one with a time
 * before one without, one near the headline before one far from it; a date that only the address or the
 * code holds comes last. The crawler's date and today's date are never taken.
 */
export function findMoments(
  blocks: readonly Block[],
  data: readonly Datum[],
  { code, today, tools }: DateClues,
): PageMoments {
  const headline = Math.max(
    0,
    blocks.findIndex(({ role }) => role === 'headline'),
  )
  const limit = articleEnd(blocks)
  const clocks = siteClocks(blocks, data, headline)
  const candidates: Candidate[] = []
  let updated: Moment | null = null
  for (const { label, span, block } of data) {
    const base = WEIGHTS[label]
    if (base === undefined && label !== 'updated') continue
    if (label === '' && (block > limit || clocks.has(block))) continue
    const moment = span[1] > span[0] ? tools.momentIn(span) : undefined
    if (base === undefined) {
      updated ??= moment ?? null
      const before = dateBefore(blocks[block], span, tools)
      if (before) candidates.push({ moment: before, weight: weigh(before, WEIGHTS['']!, 0) })
    } else if (moment)
      candidates.push({ moment, weight: weigh(moment, base, Math.abs(block - headline)) })
  }
  for (const { role, span } of blocks) {
    const moment = role === 'dateline' ? tools.momentIn(span) : undefined
    if (moment) candidates.push({ moment, weight: 0 })
  }
  const best = candidates.toSorted((a, b) => b.weight - a.weight)[0]?.moment
  const printed = best && withRule(best, 'printed date')
  return { published: printed ?? toldToday(today, tools) ?? inferred(code, tools), updated }
}

/** Bare dates above the headline, where one stands below it too: those tell the day of the visit. */
function siteClocks(
  blocks: readonly Block[],
  data: readonly Datum[],
  headline: number,
): ReadonlySet<number> {
  const text = blocks.findIndex(({ role }) => role === 'body' || role === 'lead')
  const bare = data.filter(({ label }) => label === '' || label === 'date')
  const below = bare.some(
    ({ block, span }) => block > headline && block < text && isDate(blocks[block], span),
  )
  const above = bare.filter(({ label, block }) => label === '' && block < headline)
  return new Set(below ? above.map(({ block }) => block) : [])
}

function isDate(block: Block | undefined, [from, to]: Span): boolean {
  return block?.kind === 'date' && to > from
}

/** The date that a line prints before the label of its last change. */
function dateBefore(
  block: Block | undefined,
  [start]: Span,
  tools: MomentTools,
): Moment | undefined {
  return block && start > block.span[0] ? tools.momentIn([block.span[0], start]) : undefined
}

function toldToday(today: readonly Span[], tools: MomentTools): Moment | undefined {
  for (const span of today) {
    const moment = tools.momentIn(span)
    if (moment) return { ...moment, rule: 'today in the first paragraphs' }
  }
  return undefined
}

function weigh(moment: Moment, base: number, distance: number): number {
  return base + (moment.value.includes('T') ? TIME : 0) - Math.min(distance, FARTHEST)
}

function withRule(moment: Moment, rule: string): Moment {
  return moment.rule === '' ? { ...moment, rule } : moment
}

function inferred(code: string | null, tools: MomentTools): Moment | null {
  const moment = tools.dateInUrl() ?? (code === null ? undefined : tools.dateInCode(code))
  return moment ? { ...moment, surface: null, span: null, inferred: true } : null
}

/** The block after which dates belong to other stories. */
function articleEnd(blocks: readonly Block[]): number {
  const last = blocks.findLastIndex(({ role }) => role === 'body' || role === 'lead')
  const related = blocks.findIndex(({ kind }, index) => index > last && kind === 'related')
  return related < 0 ? blocks.length : related
}
