import type { Declared } from '../../model/declared.ts'
import type { LaidLine, LinePlace } from '../../model/layout.ts'
import { besideElements } from './beside.ts'
import { boxEnds } from './boxes.ts'
import { cssPaths } from './css-path.ts'
import { findDeclared } from './declared.ts'
import { ABOVE, findHeadline, HEADING } from './headline.ts'
import type { Place } from './main-content.ts'
import { findMainContent } from './main-content.ts'
import { proseOf } from './outline.ts'
import { parseHtml } from './parse-html.ts'
import type { Segment } from './segments.ts'
import { segmentsOf } from './segments.ts'
import { siteInTitle } from './site-in-title.ts'
import { placesBySite, siteRules } from './site-rules.ts'
import type { Element } from './tree.ts'
import { textOf, within } from './tree.ts'

/** An HTML page as text: its lines in reading order, and what the structure says of each. */
export interface HtmlText {
  readonly text: string
  readonly lines: readonly LaidLine[]
  readonly declared: readonly Declared[]
}

/**
 * Reads an HTML page: all its visible text, furniture included, a line for each block. Of a few sites a table tells
 * what general rules misread; they are known by the `address` or by the one that the page gives.
 */
export function readHtml(html: string, address: string | null = null): HtmlText {
  const root = parseHtml(html)
  const segments = segmentsOf(root)
  const rules = siteRules(address ?? ownAddress(root))
  const places = placesBySite(placesOf(segments, root), segments, rules)
  const pathOf = cssPaths(countIds(root))
  const boxes = boxEnds(segments)
  const lines: LaidLine[] = []
  let text = ''
  segments.forEach((segment, at) => {
    const start = text.length
    text += segment.text
    const place = places[at]!
    lines.push({
      span: [start, text.length],
      path: pathOf(segment.owner),
      place,
      boxes: boxes[at]!,
    })
    text += '\n'
  })
  const declared = findDeclared(root, besideElements(segments, places))
  const headline = segments[places.indexOf('headline')]?.text ?? ''
  const site = siteInTitle(titleOf(root), headline)
  if (site !== undefined) declared.push({ field: 'site', value: site, by: 'window title' })
  return { text, lines, declared }
}

function titleOf(root: Element): string {
  for (const element of within(root)) {
    if (element.tag === 'title') return textOf(element, LONGEST_TITLE)
    if (element.tag === 'body') break
  }
  return ''
}

const LONGEST_TITLE = 1_000

/** The address that the head of a page gives as its own. */
function ownAddress(root: Element): string | undefined {
  for (const { tag, attributes } of within(root)) {
    if (tag === 'body') break
    if (tag === 'link' && attributes.get('rel') === 'canonical') return attributes.get('href')
    if (tag === 'meta' && attributes.get('property') === 'og:url') return attributes.get('content')
  }
  return undefined
}

function countIds(root: Element): Map<string, number> {
  const ids = new Map<string, number>()
  for (const { attributes } of within(root)) {
    const id = attributes.get('id')
    if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1)
  }
  return ids
}

/** What the structure says of each line: the headline, what stands between it and the text, the text, what is beside it. */
function placesOf(segments: readonly Segment[], root: Element): LinePlace[] {
  const found = findMainContent(segments, root)
  const isText = ({ inside, ...place }: Place) => inside && 'part' in place && place.part === 'text'
  const first = found.findIndex(isText)
  const prose = found.findIndex((place, at) => isText(place) && proseOf(segments[at]!) > 0)
  const headline = findHeadline(segments, { root, before: Math.max(first, prose) })
  const start = headline === undefined || headline < first ? first : Math.max(first, prose)
  return segments.map((segment, at) => {
    if (at === headline) return 'headline'
    const inHead = headline !== undefined && at >= headline - ABOVE && at < start
    return lineOf(found[at]!, segment, inHead)
  })
}

/** How much of a line that gives the time stands in elements of time. */
const TIMED = 0.5

function lineOf(place: Place, segment: Segment, inHead: boolean): LinePlace {
  const { owner, text, timed } = segment
  if ((place.inside || inHead) && timed > text.length * TIMED) return { furniture: 'date' }
  if (place.inside) {
    if (place.part !== 'text') return place.part
    if (isCaption(segment)) return 'caption'
    return HEADING.test(owner.tag) || isBold(segment) ? 'subheading' : 'text'
  }
  return inHead && place.kind === 'outside' ? 'head' : { furniture: place.kind }
}

const ALL_BOLD = 0.9
const LONGEST_HEADING = 100
/** Marks that end a sentence or part its pieces: no heading has them. */
const SENTENCE = /[.…,،؛;:»"”)]\s*$|[.؛;]\s/u

/** A short paragraph in bold that is no sentence. */
function isBold({ text, bold }: Segment): boolean {
  return (
    bold > text.length * ALL_BOLD && text.length <= LONGEST_HEADING && !SENTENCE.test(text.trim())
  )
}

/** A bold or centred line right under a picture. */
function isCaption(segment: Segment): boolean {
  if (!segment.pictured || HEADING.test(segment.owner.tag)) return false
  return isBold(segment) && isCentred(segment.owner)
}

function isCentred({ tag, attributes }: Element): boolean {
  return (
    tag === 'center' ||
    attributes.get('align') === 'center' ||
    /text-align\s*:\s*center/i.test(attributes.get('style') ?? '')
  )
}
