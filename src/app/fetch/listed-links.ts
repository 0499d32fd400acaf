import { gunzipSync } from 'node:zlib'
import { IsnadError } from '../../model/error.ts'
import { feedLinks } from '../sources/feed-items.ts'
import { findKind } from '../sources/find-kind.ts'

/** The links of a feed or a sitemap, packed or not; nothing where the bytes are something else. Throws `IsnadError`. */
export function listedLinks(name: string, bytes: Uint8Array, most: number): string[] | undefined {
  const kind = findKind(bytes)
  if (kind === 'gzip') {
    const inner = unpack(bytes, most)
    return findKind(inner) === 'gzip' ? undefined : listedLinks(name, inner, most)
  }
  if (kind === 'feed' || kind === 'json-feed') return feedLinks(name, bytes)
  return kind === 'sitemap' ? sitemapLinks(new TextDecoder().decode(bytes)) : undefined
}

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

function sitemapLinks(text: string): string[] {
  const links: string[] = []
  for (let at = text.indexOf(OPEN), end = 0; at >= 0; at = text.indexOf(OPEN, end)) {
    end = text.indexOf(CLOSE, at)
    if (end < 0) break
    const raw = text.slice(at + OPEN.length, end).trim()
    const plain = /^<!\[CDATA\[(.*)\]\]>$/.exec(raw)?.[1]?.trim()
    links.push(plain ?? ENTITIES.reduce((link, pair) => link.replaceAll(...pair), raw))
  }
  return links
}
