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
  /** The day that a span of the text tells by counting back from the page's capture. */
  momentAgo?(span: Span): Moment | undefined
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

/** Furniture that may hold the date of other things: none of it is the page's own. */
const OTHERS: ReadonlySet<string> = new Set(
  'related comment-form comments comment-rules captcha rights footer teaser crawl-date'.split(' '),
)
/** Lines above the headline and below it in which any full date is the page's. */
const ABOVE = 3
const BESIDE = 25
const SIGNED = 45
/** What a bare date in the masthead or below the text is worth less. */
const FAR_OFF = 20
/** The worth of a last change where the day of publication is not told. */
const CHANGED = 30

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
  const changes: Candidate[] = []
  const isFar = farOff(blocks, headline)
  let updated: Moment | null = null
  for (const { label, span, block } of data) {
    const base = WEIGHTS[label]
    if (base === undefined && label !== 'updated') continue
    if (label === '' && (block > limit || clocks.has(block))) continue
    const moment = span[1] > span[0] ? timed(blocks, { block, span }, tools) : undefined
    if (base === undefined) {
      updated ??= moment ?? null
      if (moment)
        changes.push({ moment, weight: CHANGED - Math.min(Math.abs(block - headline), FARTHEST) })
      const before = dateBefore(blocks[block], span, tools)
      if (before) candidates.push({ moment: before, weight: weigh(before, WEIGHTS['']!, 0) })
    } else if (moment) {
      const far = label === '' && isFar(block)
      const worth = far ? base - FAR_OFF : base
      candidates.push({ moment, weight: weigh(moment, worth, Math.abs(block - headline)) })
    }
  }
  const read = new Set(data.map(({ block }) => block))
  const text = blocks.findIndex(({ role }) => role === 'body' || role === 'lead')
  blocks.forEach(({ role, kind, span }, at) => {
    const near = at >= headline - ABOVE && at < text && !OTHERS.has(kind ?? '')
    if (role !== 'dateline' && (!near || read.has(at) || clocks.has(at))) return
    const moment = tools.momentIn(span)
    if (moment) candidates.push({ moment, weight: worthOf(role) - Math.abs(at - headline) })
  })
  if (candidates.length === 0) candidates.push(...belowText(blocks, tools))
  const [best] = candidates.toSorted((a, b) => b.weight - a.weight)
  const [change] = changes.toSorted((a, b) => b.weight - a.weight)
  const known = best && !(change && change.weight > best.weight) ? best.moment : undefined
  const printed = known && withRule(known, 'printed date')
  const ago = printed ? undefined : countedBack(blocks, { from: headline - ABOVE, to: text }, tools)
  const published =
    printed ?? toldToday(today, tools) ?? inferred(code, tools) ?? ago ?? asChanged(updated)
  return { published, updated: published === updated ? null : updated }
}

/** Lines below the text that may tell of it. */
const BELOW = 3

/** A full date in the first lines below the text of an HTML page. */
function belowText(blocks: readonly Block[], tools: MomentTools): Candidate[] {
  const last = blocks.findLastIndex(({ role }) => role === 'body' || role === 'lead')
  if (last < 0) return []
  return blocks.slice(last + 1, last + 1 + BELOW).flatMap(({ role, kind, path, span }) => {
    if (path === undefined || role !== 'furniture' || OTHERS.has(kind ?? '')) return []
    const moment = tools.momentIn(span)
    return moment ? [{ moment, weight: 0 }] : []
  })
}

const MENUS: ReadonlySet<string> = new Set(['menu', 'form', 'links'])

/** What a full date in a line that is no data line is worth: most in a byline. */
function worthOf(role: Block['role']): number {
  return role === 'byline' ? SIGNED : role === 'dateline' ? 0 : BESIDE
}

/** Makes a function that says whether a menu stands between a block and the headline below it, or text between it and the headline above. */
function farOff(blocks: readonly Block[], headline: number): (block: number) => boolean {
  const menu = blocks.findLastIndex(({ kind }, at) => at < headline && MENUS.has(kind ?? ''))
  const body = blocks.findIndex(({ role }, at) => at > headline && role === 'body')
  return (block) => block < menu || (body >= 0 && block > body)
}

/** A moment with the time of day that a line beside it prints alone. */
function timed(
  blocks: readonly Block[],
  { block, span }: { block: number; span: Span },
  tools: MomentTools,
): Moment | undefined {
  const moment = tools.momentIn(span)
  if (!moment || moment.value.includes('T')) return moment
  const [next, before] = [blocks[block + 1], blocks[block - 1]]
  const isClock = (other: Block | undefined) =>
    other?.kind === 'date' && !tools.momentIn(other.span)
  const spans: Span[] = []
  if (isClock(next)) spans.push([span[0], next!.span[1]])
  if (isClock(before)) spans.push([before!.span[0], span[1]])
  return (
    spans
      .map((wide) => tools.momentIn(wide))
      .find((wide) => wide?.edtf === moment.edtf && wide.value.includes('T')) ?? moment
  )
}

/** A line by the headline that counts back from the capture of the page. */
function countedBack(
  blocks: readonly Block[],
  { from, to }: { from: number; to: number },
  tools: MomentTools,
): Moment | undefined {
  for (const { kind, span } of blocks.slice(Math.max(0, from), Math.max(0, to))) {
    const moment = kind === 'date' || kind === 'meta' ? tools.momentAgo?.(span) : undefined
    if (moment) return moment
  }
  return undefined
}

/** The last change where nothing else is told of the page's day. */
function asChanged(updated: Moment | null): Moment | null {
  return updated && { ...updated, rule: 'last change' }
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

function inferred(code: string | null, tools: MomentTools): Moment | undefined {
  const moment = tools.dateInUrl() ?? (code === null ? undefined : tools.dateInCode(code))
  return moment && { ...moment, surface: null, span: null, inferred: true }
}

/** The block after which dates belong to other stories. */
function articleEnd(blocks: readonly Block[]): number {
  const last = blocks.findLastIndex(({ role }) => role === 'body' || role === 'lead')
  const related = blocks.findIndex(({ kind }, index) => index > last && OTHERS.has(kind ?? ''))
  return related < 0 ? blocks.length : related
}
