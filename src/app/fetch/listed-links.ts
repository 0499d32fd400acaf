import { gunzipSync } from 'node:zlib'
import { IsnadError } from '../../model/error.ts'
import type { FeedLink } from '../sources/feed-items.ts'
import { feedLinks } from '../sources/feed-items.ts'
import { findKind } from '../sources/find-kind.ts'

/** What a list links to. */
export interface ListedLinks {
  readonly links: readonly FeedLink[]
  /** Whether that are lists again: the sitemaps of an index, the feeds of an OPML file. */
  readonly areLists: boolean
}

/** The links of a feed, a sitemap or a list of feeds (OPML), packed or not; nothing where the bytes are something else. Throws `IsnadError`. */
export function listedLinks(
  name: string,
  bytes: Uint8Array,
  most: number,
): ListedLinks | undefined {
  const kind = findKind(bytes)
  if (kind === 'gzip') {
    const inner = unpack(bytes, most)
    return findKind(inner) === 'gzip' ? undefined : listedLinks(name, inner, most)
  }
  if (kind === 'feed' || kind === 'json-feed')
    return { links: feedLinks(name, bytes), areLists: false }
  if (kind !== 'sitemap') return undefined
  const text = new TextDecoder().decode(bytes)
  const head = text.slice(0, HEAD)
  if (/<opml[\s>]/i.test(head)) return { links: outlineLinks(text), areLists: true }
  return { links: sitemapLinks(text), areLists: /<sitemapindex[\s>]/i.test(head) }
}

const HEAD = 4_096

function unpack(bytes: Uint8Array, most: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: most })
  } catch (cause) {
    const message = 'what is packed there is damaged or holds too much'
    throw new IsnadError('unreadable-file', message, { cause })
  }
}

const OPEN = '<loc>'
const CLOSE = '</loc>'
const ENTITIES: readonly (readonly [entity: string, letter: string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]
/** Where a sitemap says when a page was published or changed. */
const DATES = /<(?:lastmod|news:publication_date)>\s*(?:<!\[CDATA\[)?\s*([\dT:.+Z-]{4,40})/g
/** What belongs to a link is looked for so far behind it. */
const ENTRY = 4_000

function sitemapLinks(text: string): FeedLink[] {
  const links: FeedLink[] = []
  for (let at = text.indexOf(OPEN), end = 0; at >= 0;) {
    end = text.indexOf(CLOSE, at)
    if (end < 0) break
    const raw = text.slice(at + OPEN.length, end).trim()
    const next = text.indexOf(OPEN, end)
    const entry = text.slice(end, Math.min(next < 0 ? text.length : next, end + ENTRY))
    links.push({ href: plainText(raw), published: lastDate(entry) })
    at = next
  }
  return links
}

/** The last day that an entry of a sitemap tells of its page. */
function lastDate(entry: string): string | null {
  const dates = Array.from(entry.matchAll(DATES), ([, date]) => date!)
  return dates.sort().at(-1) ?? null
}

function plainText(raw: string): string {
  const plain = /^<!\[CDATA\[(.*)\]\]>$/.exec(raw)?.[1]?.trim()
  return plain ?? ENTITIES.reduce((link, pair) => link.replaceAll(...pair), raw)
}

function outlineLinks(text: string): FeedLink[] {
  const found = text.matchAll(/\sxmlUrl\s*=\s*(?:"([^"<]{0,4096})"|'([^'<]{0,4096})')/gi)
  return Array.from(found, ([, double, single]) => ({
    href: plainText((double ?? single ?? '').trim()),
    published: null,
  }))
}
