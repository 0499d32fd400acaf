import type { Outcome } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import { toItem } from '../fetch/fetch-pages.ts'
import type { Way } from '../fetch/follow.ts'
import { follow } from '../fetch/follow.ts'
import { listedLinks } from '../fetch/listed-links.ts'
import type { Answer } from '../fetch/request.ts'
import { headerOf } from '../fetch/request.ts'
import { parseWebAddress } from '../fetch/web-address.ts'
import type { FeedLink } from '../sources/feed-items.ts'
import type { Captured } from '../sources/item.ts'
import { siteFeed } from '../sources/site-feed.ts'
import { addPages } from './add-pages.ts'
import type { AddOptions } from './add-pages.ts'
import { canonicalAddress } from './canonical-address.ts'
import { linkHash, recallFeed, rememberFeed } from './feed-memory.ts'
import type { FeedMemory } from './feed-memory.ts'

/** Something that happens while feeds are watched. */
export type WatchEvent = { readonly at: string; readonly feed: string } & (
  | { readonly kind: 'unchanged' }
  /** It has so many links, of which so many are not known. */
  | { readonly kind: 'polled'; readonly links: number; readonly fresh: number }
  /** It is a list of feeds, or a page of a site that names its feed. */
  | { readonly kind: 'feeds'; readonly feeds: readonly string[]; readonly isSite: boolean }
  | { readonly kind: 'page'; readonly url: string; readonly outcome: Outcome }
  | { readonly kind: 'bad-page'; readonly url: string; readonly error: IsnadError }
  | { readonly kind: 'failed'; readonly error: IsnadError; readonly nextAt: string }
)

/** How a feed is polled. */
export interface PollOptions {
  readonly way: Omit<Way, 'earlier' | 'isDone'>
  /** The usual time between two polls, in milliseconds. */
  readonly every: number
  /** Pages that are fetched at most in one poll. */
  readonly limit: number
  readonly add: AddOptions
}

const UNCHANGED = 304
const MOST_TRIES = 3
const LONGEST_PAUSE = 24 * 3_600_000

/**
 * Asks for a feed, unless it is as it was, and adds the pages that it links to and the library does not have. A feed that cannot be
 * had is left alone for longer each time; a page that cannot be read is tried three times. Throws `IsnadError` of the library.
 */
export async function* pollFeed(
  library: Library,
  feed: string,
  options: PollOptions,
): AsyncIterable<WatchEvent> {
  const { clock } = options.way.session.network
  const toTime = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`
  const about = () => ({ at: toTime(clock.now()), feed })
  const polledAt = clock.now()
  const memory = { ...(await recallFeed(library, feed)), polledAt, failed: null }
  try {
    const answer = await ask(feed, memory, options)
    const rested: FeedMemory = { ...memory, failures: 0, nextAt: clock.now() + options.every }
    const list = answer && listOf(answer, options)
    if (list?.areLists) {
      await rememberFeed(library, feed, rested)
      const feeds = list.links.map(({ href }) => href)
      yield { ...about(), kind: 'feeds', feeds, isSite: list.isSite }
    } else if (answer && list) {
      const links = withAddresses(list.links, answer.url.href)
      yield* addLinks({ library, feed, links, memory: rested, about, answer }, options)
    } else {
      await rememberFeed(library, feed, rested)
      yield { ...about(), kind: 'unchanged' }
    }
  } catch (error) {
    if (!(error instanceof IsnadError) || isOurs(error)) throw error
    const failures = memory.failures + 1
    const nextAt = clock.now() + Math.min(options.every * 2 ** failures, LONGEST_PAUSE)
    const { code, message } = error
    const failed = { code, message }
    await rememberFeed(library, feed, { ...memory, failures, failed, nextAt })
    yield { ...about(), kind: 'failed', error, nextAt: toTime(nextAt) }
  }
}

/** Whether an error is of the library or the knowledge here, not of a server. */
function isOurs({ code }: IsnadError): boolean {
  return code === 'bad-library' || code === 'busy-library' || code === 'bad-knowledge'
}

/** The feed as it is now; nothing where it is as it was. */
async function ask(
  feed: string,
  { etag, lastModified }: FeedMemory,
  { way }: PollOptions,
): Promise<Answer | null> {
  const url = parseWebAddress(feed)
  if (!url) throw new IsnadError('bad-argument', 'no web address; write https://host/path')
  const isKnown = etag !== null || lastModified !== null
  const earlier = () => (isKnown ? { etag, lastModified } : undefined)
  const answer = await follow(url, { ...way, earlier, isDone: () => false })
  return answer.status === UNCHANGED ? null : answer
}

function listOf({ url, body }: Answer, { way }: PollOptions) {
  const list = listedLinks(url.href, body, way.session.limits.bytes)
  if (list) return { ...list, isSite: false }
  const feed = siteFeed(body, url.href)
  if (feed !== null)
    return { links: [{ href: feed, published: null }], areLists: true, isSite: true }
  const message =
    'neither a feed nor a list of feeds: look for its feed, or add it with isnad fetch'
  throw new IsnadError('unreadable-file', message)
}

function withAddresses(links: readonly FeedLink[], base: string): FeedLink[] {
  const known = new Map<string, FeedLink>()
  for (const { href, published } of links) {
    const url = parseWebAddress(href, base)
    if (url && !known.has(url.href)) known.set(url.href, { href: url.href, published })
  }
  return [...known.values()]
}

interface Work {
  readonly library: Library
  readonly feed: string
  readonly links: readonly FeedLink[]
  readonly memory: FeedMemory
  readonly about: () => { readonly at: string; readonly feed: string }
  readonly answer: Answer
}

/** Adds what a feed links to; what of it is done is remembered also where the work is stopped. */
async function* addLinks(
  { library, feed, links, memory, about, answer }: Work,
  options: PollOptions,
): AsyncIterable<WatchEvent> {
  const before = new Set(memory.done)
  const done = new Set<string>()
  const tries: Record<string, number> = {}
  const fresh: FeedLink[] = []
  for (const link of links) {
    const hash = linkHash(link.href)
    const isKnown = before.has(hash) || (await library.find(canonicalAddress(link.href))).length > 0
    if (isKnown) done.add(hash)
    else fresh.push(link)
  }
  yield { ...about(), kind: 'polled', links: links.length, fresh: fresh.length }
  let pages = memory.pages
  try {
    for (const link of fresh.slice(0, options.limit)) {
      const hash = linkHash(link.href)
      const added = await addLink(library, link, options)
      tries[hash] = (memory.tries[hash] ?? 0) + 1
      if (!('error' in added) || tries[hash] >= MOST_TRIES) done.add(hash)
      if ('error' in added) yield { ...about(), kind: 'bad-page', url: link.href, ...added }
      else {
        pages++
        yield { ...about(), kind: 'page', url: link.href, ...added }
      }
    }
  } finally {
    const isDone = links.every(({ href }) => done.has(linkHash(href)))
    const validator = (name: string) => (isDone ? (headerOf(answer.headers, name) ?? null) : null)
    await rememberFeed(library, feed, {
      ...memory,
      pages,
      etag: validator('etag'),
      lastModified: validator('last-modified'),
      done: [...done],
      tries: Object.fromEntries(Object.entries(tries).filter(([hash]) => !done.has(hash))),
    })
  }
}

async function addLink(
  library: Library,
  { href, published }: FeedLink,
  { way, add }: PollOptions,
): Promise<{ readonly outcome: Outcome } | { readonly error: IsnadError }> {
  const all = { ...way, earlier: () => undefined, isDone: () => false }
  try {
    const page = await toItem(await follow(new URL(href), all), undefined)
    for await (const added of addPages(library, one({ ...page, published }), add)) return added
    throw new IsnadError('unreadable-file', 'the reading was interrupted; read it again')
  } catch (error) {
    if (error instanceof IsnadError && !isOurs(error)) return { error }
    throw error
  }
}

async function* one(item: Captured): AsyncIterable<Captured> {
  yield item
}
