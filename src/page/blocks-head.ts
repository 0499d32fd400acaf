import { contentStart, countGrammar } from './furniture.ts'
import { tellsDay } from './furniture-dates.ts'
import type { FurnitureMatchers } from './furniture-words.ts'
import type { Row } from './blocks-row.ts'
import { assign, assignLabel } from './blocks-row.ts'
import { isBylineShape, isSureByline, namesSource } from './blocks-byline.ts'
import { isMediaName } from './media-names.ts'
import { copies, endsKicker, findHeadline, isAdjacent, slugWords } from './blocks-headline.ts'

/** What the head of a page tells its body. */
export interface Head {
  /** Index of the first row of the body. */
  readonly body: number
  /** The headline's key, where one was found. */
  readonly headline: string | undefined
}

const LONG = 14

/** Gives the rows before the text their roles: headline, kicker, lead, captions, byline; menus are furniture. */
export function readHead(
  rows: readonly Row[],
  words: FurnitureMatchers,
  url: string | null = null,
): Head {
  const first = firstProse(rows)
  const laid = rows.findIndex(({ role }) => role === 'headline')
  const headline = laid >= 0 ? laid : findHeadline(rows, { first, words, slug: slugWords(url) })
  if (headline === undefined) return readHeadless(rows, first, words)
  const { key } = rows[headline]!.line
  assign(rows[headline]!, 'headline')
  readAbove(rows, headline, words)
  readBelow(rows, { from: headline + 1, to: first, words })
  if (first < rows.length) assign(rows[first]!, leadOrBody(rows, first, words))
  return { body: first + 1, headline: key }
}

/** The first row of running text, teasers between menus left out. */
function firstProse(rows: readonly Row[]): number {
  for (let i = 0; i < rows.length; i++) {
    if (!rows[i]!.prose) continue
    if (rows[i]!.line.words >= 25 || goesOn(rows, i)) return i
  }
  const any = rows.findIndex(({ prose }) => prose)
  return any < 0 ? rows.length : any
}

function goesOn(rows: readonly Row[], at: number): boolean {
  const next = rows.slice(at + 1, at + 8)
  return at + 1 >= rows.length || next.some(({ prose }) => prose)
}

function readAbove(rows: readonly Row[], headline: number, words: FurnitureMatchers): void {
  const { key } = rows[headline]!.line
  for (let i = headline - 1; i >= 0; i--) {
    const row = rows[i]!
    if (row.line.key === key || (row.line.words > 3 && copies(row, rows[headline]!))) {
      assign(row, 'furniture', 'repeat')
    } else if (row.label) assignAbove(row, headline - i)
    else if (headline - i <= NEAR && isSureByline(row, words)) assignByline(row, words)
    else if (isKicker(rows, i, headline)) assign(row, 'kicker')
    else if (row.prose) assign(row, 'furniture', 'teaser')
    else if (i < 2 && isMasthead(row, words)) assign(row, 'furniture', 'masthead')
    else assign(row, 'furniture', row.line.words <= 3 ? 'menu' : 'teaser')
  }
}

/** The outlet's name alone at the top of the page. */
function isMasthead({ line }: Row, words: FurnitureMatchers): boolean {
  return line.end === 'open' && isMediaName(line.tokens, { from: 0, to: line.tokens.length }, words)
}

const NEAR = 5

/** A byline or a caption far above the headline is an item of a menu. */
function assignAbove(row: Row, distance: number): void {
  if (distance > NEAR && row.label!.role !== 'furniture') assign(row, 'furniture', 'menu')
  else assignHeadLabel(row)
}

function assignByline(row: Row, words: FurnitureMatchers): void {
  assign(row, namesSource(row, words) ? 'dateline' : 'byline')
}

/** In the head an agency alone is a dateline, and what looks like keywords without a colon is a title. */
function assignHeadLabel(row: Row): void {
  if (row.label?.rule === 'agency alone') assign(row, 'dateline')
  else assignLabel(row)
}

function isKicker(rows: readonly Row[], at: number, headline: number): boolean {
  const { line } = rows[at]!
  if (line.words > 16 || line.end === 'stop' || !isAdjacent(rows, at, headline)) return false
  if (endsKicker(line.tokens.at(-1)!.key)) return true
  const above = rows[at - 1]
  return (
    line.words >= 3 && (!above || above.label !== undefined) && above?.label?.kind !== 'related'
  )
}

interface Below {
  readonly from: number
  readonly to: number
  readonly words: FurnitureMatchers
}

/** The rows between headline and text: byline, captions, a standfirst without a full stop. */
function readBelow(rows: readonly Row[], { from, to, words }: Below): void {
  const known = wordsOf(rows, [from - 1, ...textRows(rows, to)])
  const seen = new Set<string>([rows[from - 1]!.line.key])
  const opening = textRows(rows, to)
    .slice(0, 2)
    .map((index) => rows[index]!.line.key)
  const menu = new Set(rows.slice(0, from - 1).map(({ line }) => line.key))
  for (let i = from; i < to && i < rows.length; i++) {
    const row = rows[i]!
    const { line } = row
    if (seen.has(line.key) && line.words > 0) assign(row, 'furniture', 'repeat')
    else if (row.label) assignHeadLabel(row)
    else if (line.words > 8 && opening.some((key) => key.startsWith(line.key)))
      assign(row, 'furniture', 'repeat')
    else if (isBulleted(row) && (isBulleted(rows[i - 1]) || isBulleted(rows[i + 1]))) {
      assign(row, 'keywords')
    } else if (line.words <= 3 && menu.has(line.key))
      assign(row, 'furniture', isBylineShape(row, words) ? 'repeat' : 'section')
    else if (opens(row, words)) assign(row, 'body')
    else if (tellsDay(line, words)) assign(row, 'furniture', 'date')
    else if (isBylineShape(row, words)) assignByline(row, words)
    else if (line.words >= LONG || (line.words >= 8 && countGrammar(line, words) >= 3))
      assign(row, 'lead')
    else if (line.words <= 8 && (isKnown(row, known) || isWithinNext(rows, i)))
      assign(row, 'caption')
    else if (line.words <= 3) assignShort(row)
    else assign(row, standsAlone(rows, i) ? 'subheading' : 'caption')
    seen.add(line.key)
  }
}

/** A few words: a name, or an item of a menu where it is one word without a colon. */
function assignShort(row: Row): void {
  if (row.line.words > 1 || row.line.end === 'colon') assign(row, 'byline')
  else assign(row, 'furniture', 'menu')
}

const BULLETS: ReadonlySet<string> = new Set(['-', '*', '#'])

function isBulleted(row: Row | undefined): boolean {
  return row !== undefined && row.line.words <= 5 && BULLETS.has(row.line.tokens[0]!.key)
}

/** A picture's title, whose text goes on below it. */
function isWithinNext(rows: readonly Row[], at: number): boolean {
  return rows[at + 1]?.line.key.startsWith(rows[at]!.line.key) === true
}

/** A line printed once; a caption is often printed twice, for the picture and its text. */
function standsAlone(rows: readonly Row[], at: number): boolean {
  return rows[at + 1]?.line.key !== rows[at]!.line.key
}

function textRows(rows: readonly Row[], from: number): number[] {
  const found: number[] = []
  for (let i = from; i < rows.length && found.length < 12; i++) if (rows[i]!.prose) found.push(i)
  return found
}

function wordsOf(rows: readonly Row[], indexes: readonly number[]): Set<string> {
  const known = new Set<string>()
  for (const index of indexes) {
    for (const { kind, key } of rows[index]?.line.tokens ?? []) {
      if (kind === 'word') known.add(key)
    }
  }
  return known
}

function isKnown({ line }: Row, known: ReadonlySet<string>): boolean {
  const own = line.tokens.filter(({ kind }) => kind === 'word')
  return own.filter(({ key }) => known.has(key)).length * 3 >= own.length * 2
}

function opens({ line }: Row, words: FurnitureMatchers): boolean {
  const { tokens } = line
  return words.openers.at(tokens, contentStart(tokens), tokens.length) !== undefined
}

/** The standfirst; but a paragraph with an opener belongs to the text. */
function leadOrBody(rows: readonly Row[], at: number, words: FurnitureMatchers): 'lead' | 'body' {
  const led = rows.slice(0, at).some(({ role }) => role === 'lead')
  return led || opens(rows[at]!, words) ? 'body' : 'lead'
}

/** A page without a title line, or with its title after the lead. */
function readHeadless(rows: readonly Row[], first: number, words: FurnitureMatchers): Head {
  for (let i = 0; i < first && i < rows.length; i++) {
    const row = rows[i]!
    if (row.label) assignHeadLabel(row)
    else if (isBylineShape(row, words)) assignByline(row, words)
    else if (opens(row, words)) assign(row, 'body')
    else if (row.line.words >= 4) assign(row, 'headline')
    else assign(row, 'furniture', 'menu')
  }
  const lead = rows[first]
  if (!lead) return { body: rows.length, headline: undefined }
  if (isLongTitle(rows, first)) {
    assign(lead, 'headline')
    return { body: first + 1, headline: lead.line.key }
  }
  assign(lead, leadOrBody(rows, first, words))
  const next = rows[first + 1]
  const titled =
    next && lead.role === 'lead' && lead.line.end === 'stop' && isLateTitle(rows, first + 1)
  if (!titled) return { body: first + 1, headline: undefined }
  assign(next, 'headline')
  return { body: first + 2, headline: next.line.key }
}

/** A long title that reads like a paragraph but ends openly. */
function isLongTitle(rows: readonly Row[], at: number): boolean {
  const { line } = rows[at]!
  if (at > 3 || line.end === 'stop' || line.end === 'colon' || line.words > 32) return false
  return rows.slice(at + 1, at + 4).some((row) => row.prose)
}

function isLateTitle(rows: readonly Row[], at: number): boolean {
  const { line, label, prose } = rows[at]!
  if (label || prose || line.end !== 'open' || line.words < 4 || line.words > 24) return false
  return rows.slice(at + 1, at + 4).some((row) => row.prose)
}
