import type { Entry, EntityNames, Given } from '../../library/entry.ts'
import type { Record } from '../../model/record.ts'
import type { Review } from '../../model/review.ts'
import { searchWords } from '../../text/search-words.ts'
import { sha256 } from '../sha256.ts'
import { canonicalAddress } from './canonical-address.ts'
import { viewRecord } from './view-record.ts'
import { outletOf, packOf, pageTerms } from './page-terms.ts'

/** What an entry is made of besides the record. */
export interface EntryOptions {
  readonly bytes: Uint8Array
  readonly given: Given
  /** What people decided about the page. */
  readonly reviews?: readonly Review[]
  /** The program's version. */
  readonly reader: string
  /** What was derived from the record already, where no reviews are put over it. */
  readonly parts?: EntryParts | undefined
}

/** What of an entry is derived from its record as people see it. */
export type EntryParts = Pick<Entry, 'addresses' | 'content' | 'terms' | 'entities'>

/** Makes a record ready to be kept in a library: what it is found by, and what it is recognised by. */
export function toEntry(record: Record, options: EntryOptions): Entry {
  const { bytes, given, reader, reviews = [], parts = entryParts(record, reviews) } = options
  const captured = Buffer.from(record.page.text).equals(bytes) ? null : bytes
  return { record, captured, given, reader, ...parts }
}

/** Derives from a record, with what people decided over it, what it is found and recognised by. */
export function entryParts(record: Record, reviews: readonly Review[] = []): EntryParts {
  const seen = viewRecord({ record, reviews })
  return {
    addresses: addressesOf(record),
    content: contentOf(record),
    terms: pageTerms(seen),
    entities: entitiesOf(seen),
  }
}

/** All forms in which a page is addressed: its URL, its short link, its number at its outlet. */
function addressesOf({ page, article }: Record): string[] {
  const outlet = article.outlet?.entity
  const links = [page.url, article.shortUrl].flatMap((link) =>
    link ? [canonicalAddress(link)] : [],
  )
  const code = outlet && article.code ? [`${outlet}#${article.code}`] : []
  return [...new Set([...links, ...code])]
}

/** A hash of what an article says and whom it credits; furniture and times left out. */
function contentOf({ article }: Record): string {
  const { headline, byline, credit, captions, text } = article
  const said = JSON.stringify([outletOf(article), headline, byline, credit, captions, text])
  return sha256(new TextEncoder().encode(said)).slice(0, 32)
}

/** Those whom the record names; who is only described is found by the words of the page. */
function entitiesOf(record: Record): EntityNames[] {
  const pack = packOf(record)
  const entities = new Map<string, EntityNames>()
  const named = record.mentions.filter(({ how }) => how === 'name' || how === 'surname')
  const hops = record.statements.flatMap(({ chain }) => chain)
  for (const { entity: id, name, native, kind } of [...named, ...hops]) {
    if (entities.has(id) || id.includes('@')) continue
    const words = searchWords(`${name} ${native ?? ''}`, pack).map(({ word }) => word)
    entities.set(id, { id, name, native, kind, words: [...new Set(words)].slice(0, MOST_WORDS) })
  }
  return [...entities.values()]
}

const MOST_WORDS = 12
