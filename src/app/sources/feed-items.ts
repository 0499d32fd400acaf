import { parseFeed } from 'feedsmith'
import { IsnadError } from '../../model/error.ts'
import { decode } from '../../page/decode.ts'
import type { Item } from './item.ts'
import { bareItem } from './item.ts'

/** An entry of a feed, whatever its format calls the parts. */
interface Entry {
  readonly title: string | null
  readonly link: string | null
  readonly content: string | null
  readonly published: string | null
}

/** An entry with less text than this only announces its page. */
const ANNOUNCEMENT = 400

/** The pages whose text stands in a feed (RSS, Atom, RDF or JSON Feed); an entry that only links is told as unread. */
export function* feedItems(name: string, bytes: Uint8Array): Iterable<Item> {
  for (const [at, entry] of entriesOf(name, bytes).entries()) {
    const place = `${name}#${at + 1}`
    const { content, link, title, published } = entry
    if (content === null || content.length < ANNOUNCEMENT) {
      const what = link ?? title ?? 'an entry without an address'
      const message = `the feed only announces ${what}: fetch the page itself with isnad fetch`
      yield { name: place, error: new IsnadError('empty-page', message) }
      continue
    }
    const html = `<!doctype html><title>${escaped(title)}</title><article><h1>${escaped(title)}</h1>${content}</article>`
    yield { ...bareItem(place, new TextEncoder().encode(html)), url: link, published }
  }
}

/** An address that a feed or a sitemap lists, and when its page was published or changed, as it is written there. */
export interface FeedLink {
  readonly href: string
  readonly published: string | null
}

/** The addresses that a feed links to. Throws `IsnadError`. */
export function feedLinks(name: string, bytes: Uint8Array): FeedLink[] {
  return entriesOf(name, bytes).flatMap(({ link, published }) =>
    link === null ? [] : { href: link, published },
  )
}

function escaped(text: string | null): string {
  return (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function entriesOf(name: string, bytes: Uint8Array): Entry[] {
  try {
    const { feed } = parseFeed(decode(bytes).text) as { feed: { [name: string]: unknown } }
    const list = (feed['items'] ?? feed['entries'] ?? []) as readonly { [name: string]: unknown }[]
    return list.map(toEntry)
  } catch (cause) {
    if (cause instanceof IsnadError) throw cause
    throw new IsnadError('unreadable-file', `${name}: a feed that cannot be parsed`, { cause })
  }
}

function toEntry(item: { readonly [name: string]: unknown }): Entry {
  const first = (...paths: readonly string[]) => {
    for (const path of paths) {
      const found = path.split('.').reduce<unknown>((value, key) => inside(value, key), item)
      if (typeof found === 'string' && found.trim() !== '') return found.trim()
    }
    return null
  }
  return {
    title: first('title', 'title.value'),
    link: first('link', 'url', 'links.0.href', 'external_url', 'guid.value', 'id'),
    content: first(
      'content.encoded',
      'content.value',
      'content_html',
      'content_text',
      'content',
      'description',
      'summary.value',
      'summary',
    ),
    published: first('pubDate', 'published', 'date_published', 'dc.date', 'updated'),
  }
}

function inside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as { readonly [name: string]: unknown })[key]
    : undefined
}
