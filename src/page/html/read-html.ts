import type { Declared } from '../../model/declared.ts'
import type { LaidLine, LinePlace } from '../../model/layout.ts'
import { cssPaths } from './css-path.ts'
import { findDeclared } from './declared.ts'
import type { Place } from './main-content.ts'
import { findMainContent } from './main-content.ts'
import { parseHtml } from './parse-html.ts'
import type { Segment } from './segments.ts'
import { segmentsOf } from './segments.ts'
import type { Element } from './tree.ts'
import { textOf, within } from './tree.ts'

/** An HTML page as text: its lines in reading order, and what the structure says of each. */
export interface HtmlText {
  readonly text: string
  readonly lines: readonly LaidLine[]
  readonly declared: readonly Declared[]
}

/** Reads an HTML page: all its visible text, furniture included, a line for each block. */
export function readHtml(html: string): HtmlText {
  const root = parseHtml(html)
  const segments = segmentsOf(root)
  const places = placesOf(segments, root)
  const pathOf = cssPaths(countIds(root))
  const lines: LaidLine[] = []
  let text = ''
  segments.forEach((segment, at) => {
    const start = text.length
    text += segment.text
    lines.push({ span: [start, text.length], path: pathOf(segment.owner), place: places[at]! })
    text += '\n'
  })
  return { text, lines, declared: findDeclared(root) }
}

function countIds(root: Element): Map<string, number> {
  const ids = new Map<string, number>()
  for (const { attributes } of within(root)) {
    const id = attributes.get('id')
    if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1)
  }
  return ids
}

const HEADING = /^h[1-6]$/

/** What the structure says of each line: the headline, what stands between it and the text, the text, what is beside it. */
function placesOf(segments: readonly Segment[], root: Element): LinePlace[] {
  const found = findMainContent(segments, root)
  const first = found.findIndex((place) => place.inside && place.part === 'text')
  const headline = findHeadline(segments, { titles: titlesOf(root), before: first })
  return segments.map((segment, at) => {
    if (at === headline) return 'headline'
    const inHead = headline !== undefined && at >= headline - ABOVE && at < first
    return lineOf(found[at]!, segment, inHead)
  })
}

/** Lines above the headline that may be a kicker or a dateline. */
const ABOVE = 2
/** How much of a line that gives the time stands in elements of time. */
const TIMED = 0.5

function lineOf(place: Place, { owner, text, timed }: Segment, inHead: boolean): LinePlace {
  if ((place.inside || inHead) && timed > text.length * TIMED) return { furniture: 'date' }
  if (place.inside) {
    if (place.part !== 'text') return place.part
    return HEADING.test(owner.tag) ? 'subheading' : 'text'
  }
  return inHead && place.kind === 'outside' ? 'head' : { furniture: place.kind }
}

/** What the page calls itself, without spaces and marks. */
function titlesOf(root: Element): string[] {
  const titles: string[] = []
  for (const { tag, attributes, children } of within(root)) {
    const property = attributes.get('property') ?? attributes.get('name')
    if (tag === 'title') titles.push(textOf({ tag, attributes, children, parent: null }))
    if (tag === 'meta' && (property === 'og:title' || property === 'twitter:title'))
      titles.push(attributes.get('content') ?? '')
    if (tag === 'body') break
  }
  return titles.map(lettersOf).filter((title) => title.length >= SHORTEST_TITLE)
}

const SHORTEST_TITLE = 8
const LONGEST_TITLE = 400

function lettersOf(text: string): string {
  return text
    .slice(0, LONGEST_TITLE)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The heading that the page's title repeats, else the only first heading; the last one before the text. */
function findHeadline(
  segments: readonly Segment[],
  { titles, before }: { titles: readonly string[]; before: number },
): number | undefined {
  const headings = segments.flatMap(({ owner }, at) => (HEADING.test(owner.tag) ? [at] : []))
  const isTitle = (at: number) => {
    const letters = lettersOf(segments[at]!.text)
    return (
      letters.length >= SHORTEST_TITLE &&
      titles.some((title) => title.includes(letters) || letters.includes(title))
    )
  }
  const near = headings.filter((at) => before < 0 || at <= before + ABOVE)
  const named = near.filter(isTitle)
  const biggest = (list: readonly number[]) =>
    [...list].sort(
      (a, b) => segments[a]!.owner.tag.localeCompare(segments[b]!.owner.tag) || b - a,
    )[0]
  if (named.length > 0) return biggest(named)
  const firsts = near.filter((at) => segments[at]!.owner.tag === 'h1')
  if (firsts.length === 1) return firsts[0]
  return segments.findIndex((_, at) => at < before && isTitle(at)) >= 0
    ? segments.findLastIndex((_, at) => at < before && isTitle(at))
    : undefined
}
