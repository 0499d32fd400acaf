import type { Block } from '../model/block.ts'
import type { Page } from '../model/page.ts'
import type { LanguagePack } from '../model/pack.ts'
import type { Moment, Note, Outlet } from '../model/record.ts'
import { tokenise } from '../text/tokens.ts'
import type { FurnitureMatchers } from './furniture-words.ts'
import { furnitureOf } from './furniture-words.ts'
import type { MomentTools } from './metadata-dates.ts'
import { findMoments } from './metadata-dates.ts'
import type { Datum, Found, Stated } from './metadata-fields.ts'
import { afterLabel, findData } from './metadata-fields.ts'
import { findByline } from './metadata-byline.ts'
import { findKeywords } from './metadata-keywords.ts'
import { findToday } from './metadata-today.ts'
import type { OutletName, OutletTools } from './outlet-clues.ts'
import { findOutlet } from './metadata-outlet.ts'

export type { Found } from './metadata-fields.ts'
export type { OutletName } from './outlet-clues.ts'
export { hostOf } from './metadata-outlet.ts'

/** What readMetadata needs of others: calendars, knowledge, and what the page calls itself. */
export interface MetadataTools extends MomentTools, OutletTools {
  readonly pack: LanguagePack
  /** The page's own outlet as its opener names it; found by the chains. */
  readonly selfNamed?: OutletName | null
}

/** A page's data beside its text; each value with its span and rule. */
export interface Metadata {
  readonly outlet: Outlet | null
  /** The headline that the page tells machines. */
  readonly headline?: string | null
  readonly section: Stated | null
  /** The page's news code, digits in ASCII. */
  readonly code: Found<string> | null
  readonly byline: Stated | null
  readonly shortUrl: Found<string> | null
  readonly credit: Found<string> | null
  readonly keywords: readonly string[]
  readonly captions: readonly string[]
  readonly published: Moment | null
  readonly updated: Moment | null
  /** Where what the page says of itself does not agree. */
  readonly notes?: readonly Note[]
}

/** Reads a page's data from its blocks: outlet, dates, code, section, byline, keywords, captions, credit. */
export function readMetadata(page: Page, blocks: readonly Block[], tools: MetadataTools): Metadata {
  const { text, url } = page
  const words = furnitureOf(tools.pack)
  const data = findData(text, blocks, words)
  const code = findCode(text, data)
  const shortUrl = findShortUrl(text, blocks, data)
  const credit = findCredit(text, blocks, words)
  const selfNamed = tools.selfNamed ?? null
  const isPlain = page.lines === undefined
  const clues = { text, blocks, isPlain, url, shortUrl, credit, selfNamed, words }
  return {
    outlet: findOutlet(clues, tools),
    section: findSection(text, blocks, data),
    code,
    byline: findByline(text, blocks, words),
    shortUrl,
    credit,
    keywords: findKeywords(text, blocks, words),
    captions: findCaptions(text, blocks),
    ...findMoments(blocks, data, {
      code: code?.value ?? null,
      today: findToday(text, blocks, words),
      tools,
    }),
  }
}

function isFull({ span }: Datum): boolean {
  return span[1] > span[0]
}

function findCode(text: string, data: readonly Datum[]): Found<string> | null {
  for (const datum of data) {
    if (datum.label !== 'code' || !isFull(datum)) continue
    const number = tokenise(text, ...datum.span).find(({ kind }) => kind === 'number')
    if (number) return { value: number.key, span: [number.start, number.end], rule: 'code label' }
  }
  return null
}

const SECTION_LENGTH = 60

function findSection(
  text: string,
  blocks: readonly Block[],
  data: readonly Datum[],
): Found<string> | null {
  const labelled = data.find((datum) => datum.label === 'section' && isFull(datum))
  if (labelled && labelled.span[1] - labelled.span[0] <= SECTION_LENGTH) {
    return { value: text.slice(...labelled.span), span: labelled.span, rule: 'section label' }
  }
  const headline = blocks.findIndex(({ role }) => role === 'headline')
  if (headline < 0) return null
  const near = blocks.slice(Math.max(0, headline - 3), headline + 5)
  const names = near.filter(({ kind }) => kind === 'section')
  const [only] = names
  if (!only || names.length > 2 || only.span[1] - only.span[0] > SECTION_LENGTH) return null
  return { value: text.slice(...only.span), span: only.span, rule: 'section name by the headline' }
}

const SHORT_ADDRESS = 48
const ADDRESS = /[a-z0-9][a-z0-9.:/_?=&#%-]*\.[a-z]{2,}[a-z0-9.:/_?=&#%~-]*/iu

function findShortUrl(
  text: string,
  blocks: readonly Block[],
  data: readonly Datum[],
): Found<string> | null {
  for (const datum of data) {
    if (datum.label !== 'link' || !isFull(datum)) continue
    const found = addressIn(text, datum.span)
    if (found) return { ...found, rule: 'link label' }
  }
  for (const { kind, span } of blocks) {
    if (kind !== 'link' || span[1] - span[0] > SHORT_ADDRESS) continue
    const found = addressIn(text, span)
    if (found) return { ...found, rule: 'short address' }
  }
  return null
}

function addressIn(
  text: string,
  [from, to]: readonly [number, number],
): Omit<Found<string>, 'rule'> | null {
  const match = ADDRESS.exec(text.slice(from, Math.min(to, from + 300)))
  if (!match) return null
  const start = from + match.index
  return { value: match[0], span: [start, start + match[0].length] }
}

function findCredit(
  text: string,
  blocks: readonly Block[],
  words: FurnitureMatchers,
): Found<string> | null {
  for (const { role, span } of blocks) {
    const inner = role === 'credit' ? afterLabel(text, span, words.credits) : undefined
    const value =
      inner &&
      text
        .slice(...inner)
        .replace(/^\(|\)$/gu, '')
        .trim()
    if (inner && value) return { value, span: inner, rule: 'credit line' }
  }
  return null
}

function findCaptions(text: string, blocks: readonly Block[]): string[] {
  const captions = blocks.filter(({ role }) => role === 'caption')
  return [...new Set(captions.map(({ span }) => text.slice(...span)))]
}
