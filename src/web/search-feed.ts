import { createHash } from 'node:crypto'
import type { SearchHit } from '../app/library/search-pages.ts'
import { nameIn } from '../app/name-in.ts'
import { documentTitle } from './turning.ts'
import { pageAddress } from './telling.tsx'
import type { Words } from './words/words.ts'

/** What a feed tells of. */
export interface SearchFeed {
  /** Where the desk is, without a slash at the end. */
  readonly base: string
  readonly query: string
  readonly hits: readonly SearchHit[]
  readonly words: Words
}

/** The results of a search as an Atom feed (RFC 4287): an entry for each statement, with ids that stay wherever the desk is served. */
export function searchFeed({ base, query, hits, words }: SearchFeed): string {
  const entries = hits.map((hit) => entryOf(hit, base, words))
  const address = `?${new URLSearchParams({ q: query })}`
  const title = query === '' ? words.search.label : `${words.search.label}: ${query}`
  const updated = hits.map(momentOf).sort().at(-1) ?? UNKNOWN
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.code}">`,
    `<id>${idOf(['search', query])}</id>`,
    `<title>${escaped(documentTitle(title))}</title>`,
    `<updated>${updated}</updated>`,
    '<generator>Isnad</generator>',
    `<link rel="self" type="application/atom+xml" href="${escaped(`${base}/search.atom${address}`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(`${base}/search${address}`)}"/>`,
    ...entries,
    '</feed>\n',
  ].join('\n')
}

const UNKNOWN = '1970-01-01T00:00:00Z'

function entryOf(hit: SearchHit, base: string, words: Words): string {
  const { record, statement } = hit
  const { page, article } = record
  const text = statement?.content.text ?? article.headline ?? words.unknown.title
  const who = statement?.speaker ?? article.outlet
  const author = who ? nameIn(who.entity, words.code, who.name).name : words.unknown.outlet
  const address = base + pageAddress(page.id, statement?.id ?? null)
  const moment = momentOf(hit)
  return [
    '<entry>',
    `<id>${idOf([page.id, statement ? statement.content.span.join('-') : ''])}</id>`,
    `<title xml:lang="${escaped(page.language)}">${escaped(text)}</title>`,
    `<updated>${moment}</updated>`,
    `<author><name>${escaped(author)}</name></author>`,
    ...(statement ? [`<category term="${escaped(statement.stance)}"/>`] : []),
    `<link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
    `<summary xml:lang="${escaped(page.language)}">${escaped(article.headline ?? text)}</summary>`,
    '</entry>',
  ].join('\n')
}

/** When a page was published, else captured, as RFC 3339 has it; a day or month alone begins at midnight. */
function momentOf({ record: { page, article } }: SearchHit): string {
  for (const given of [article.published?.value, page.capturedAt]) {
    const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T\d\d:\d\d.*)?)?)?$/.exec(given ?? '')
    if (!found) continue
    const [, year, month = '01', day = '01', time] = found
    const zoned = time && /(?:Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time ?? 'T00:00:00'}Z`
    const date = new Date(`${year}-${month}-${day}${zoned}`)
    if (!Number.isNaN(date.valueOf())) return `${date.toISOString().slice(0, 19)}Z`
  }
  return UNKNOWN
}

/** An id made of what it names: the same in every feed of every desk. */
function idOf(parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  // RFC 9562, version 8: whatever makes the bits.
  const uuid = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
  return `urn:uuid:${uuid}`
}

const ENTITIES: Readonly<{ [character: string]: string }> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text in XML: what is markup escaped, what XML 1.0 has no place for left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}
