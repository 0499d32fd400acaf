import { parseWebAddress } from '../fetch/web-address.ts'

/** What a page says before its text: a feed is named here. */
const HEAD = 400_000
const LINK = /<link\s[^<>]{0,4000}>/gi
const ATTRIBUTE = /([a-z-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/** The address of the feed that a page of a site names as another form of itself; null where it names none. */
export function siteFeed(html: Uint8Array, base: string): string | null {
  const head = new TextDecoder().decode(html.subarray(0, HEAD))
  for (const [link] of head.matchAll(LINK)) {
    const found = Array.from(link.matchAll(ATTRIBUTE), ([, name, double, single, bare]) => [
      name!.toLowerCase(),
      double ?? single ?? bare ?? '',
    ])
    const { rel = '', type = '', href = '' } = Object.fromEntries(found) as Record<string, string>
    const isFeed = /\balternate\b/i.test(rel) && /^application\/(?:rss|atom)\+xml\b/i.test(type)
    const url = isFeed ? parseWebAddress(href.replaceAll('&amp;', '&'), base) : null
    if (url) return url.href
  }
  return null
}
