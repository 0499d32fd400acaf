import type { LaidLine } from '../model/layout.ts'
import type { Row } from './blocks-row.ts'
import { assign, assignLabel } from './blocks-row.ts'
import type { LaidRow } from './furniture-boxes.ts'
import { assignBoxes } from './furniture-boxes.ts'

const LONG_BYLINE = 12
const LONG_NAME = 5
const LONG_SUBHEADING = 20

/**
 * Gives rows their elements, and the roles that the structure of an HTML page settles; a line's own words decide which furniture it is.
 * The rows that stay open are told apart by their words, as those of a text dump.
 */
export function assignByLayout(rows: readonly Row[], lines: readonly LaidLine[]): void {
  const headline = lines.findIndex(({ place }) => place === 'headline')
  const text = lines.findIndex(({ place }, at) => at > headline && place === 'text')
  const laid = layRows(rows, lines)
  assignBoxes(laid, lines)
  for (const { row, at } of laid) {
    const { path, place } = lines[at]!
    row.path = path
    const leads = place === 'subheading' && headline >= 0 && headline < at && at < text
    if (leads && !row.label && row.line.words >= LEAD) assign(row, 'lead')
    else assignPlace(row, lines[at]!)
  }
}

/** Finds the line of the page that each row is a part of. */
function layRows(rows: readonly Row[], lines: readonly LaidLine[]): LaidRow[] {
  let at = 0
  return rows.map((row) => {
    const [start] = row.line.span
    while (at + 1 < lines.length && lines[at + 1]!.span[0] <= start) at++
    return { row, at }
  })
}

/** Words of a heading between headline and text that is the lead, at least. */
const LEAD = 7

function assignPlace(row: Row, { place, path }: LaidLine): void {
  if (place === 'text') row.home = path.slice(0, Math.max(0, path.lastIndexOf(' > ')))
  if (place === 'text' || place === 'head') return
  if (place === 'headline' || place === 'caption') assign(row, place)
  else if (place === 'subheading') {
    if (!row.label && row.line.words <= LONG_SUBHEADING) assign(row, 'subheading')
  } else if (place === 'byline') {
    if (row.label) assignLabel(row)
    else if (row.line.words <= LONG_BYLINE && !isSentence(row)) assign(row, 'byline')
    else assign(row, 'furniture', 'author')
  } else if (place.furniture === 'keywords' && !row.label) assign(row, 'keywords')
  else assign(row, 'furniture', kindIn(row, place.furniture))
}

/** Words on an author, as a card has them. */
function isSentence({ line }: Row): boolean {
  return line.end === 'stop' && line.words > LONG_NAME
}

/** Furniture in which a date is that of another thing. */
const OTHERS: ReadonlySet<string> = new Set(['related', 'comments', 'footer', 'advert', 'notice'])
const DATES: ReadonlySet<string> = new Set(['date', 'meta'])

function kindIn(row: Row, furniture: string): string {
  const own = kindOf(row)
  return own === undefined || (OTHERS.has(furniture) && DATES.has(own)) ? furniture : own
}

/** Which furniture a line's own words say it is. */
function kindOf({ label }: Row): string | undefined {
  return label?.role === 'furniture' ? label.kind : undefined
}
