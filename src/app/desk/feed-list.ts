import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import type { Network } from '../fetch/network.ts'
import { NETWORK } from '../fetch/network.ts'
import { plainSession, USUAL_LIMIT } from '../fetch/fetch-plainly.ts'
import { parseWebAddress } from '../fetch/web-address.ts'
import type { FeedMemory } from '../library/feed-memory.ts'
import { recallFeed } from '../library/feed-memory.ts'
import type { WatchEvent } from '../library/poll-feed.ts'
import { watchFeeds } from '../library/watch-feeds.ts'

/** A feed that is watched, and how it went. */
export type WatchedFeed = { readonly feed: string } & Pick<
  FeedMemory,
  'polledAt' | 'nextAt' | 'failed' | 'pages'
>

/** The feeds that a library is to be kept up with. */
export interface FeedList {
  readonly all: () => Promise<readonly string[]>
  /** All with how their polling went. */
  readonly watched: () => Promise<readonly WatchedFeed[]>
  /** Gives the address as it is kept. Throws `IsnadError` where it is no web address. */
  readonly add: (feed: string) => Promise<string>
  readonly remove: (feed: string) => Promise<void>
}

const NAME = 'desk:feeds'
const MOST_FEEDS = 1_000
const EVERY_MS = 15 * 60_000

/** The list of feeds that a library remembers. */
export function feedListOf(library: Library): FeedList {
  const all = async (): Promise<string[]> =>
    JSON.parse((await library.recall(NAME)) ?? '[]') as string[]
  const keep = (feeds: readonly string[]) => library.remember(NAME, JSON.stringify(feeds))
  return {
    all,
    watched: async () =>
      Promise.all(
        (await all()).map(async (feed) => ({ feed, ...(await recallFeed(library, feed)) })),
      ),
    add: async (given) => {
      const feed = parseWebAddress(given.trim())?.href
      if (feed === undefined)
        throw new IsnadError(
          'bad-argument',
          `"${given}" is no web address; write https://host/path`,
        )
      const feeds = await all()
      if (feeds.length >= MOST_FEEDS)
        throw new IsnadError('bad-argument', `the list holds ${MOST_FEEDS} feeds: remove some`)
      if (!feeds.includes(feed)) await keep([...feeds, feed])
      return feed
    },
    remove: async (feed) => keep((await all()).filter((one) => one !== feed)),
  }
}

/** How feeds are polled once. */
export interface PollFeedsOptions {
  readonly signal: AbortSignal
  readonly knowledge?: string | undefined
  readonly network?: Network
  /** Whether addresses of this machine and its neighbours may be asked. */
  readonly isPrivateAllowed?: boolean
}

/** Polls the feeds of a library that are due, each once, adds what is new in them and groups it into stories. Throws `IsnadError` of the library. */
export async function* pollFeeds(
  library: Library,
  options: PollFeedsOptions,
): AsyncIterable<WatchEvent> {
  const { signal, knowledge, network = NETWORK, isPrivateAllowed = false } = options
  const due: string[] = []
  for (const feed of await feedListOf(library).all())
    if ((await recallFeed(library, feed)).nextAt <= network.clock.now()) due.push(feed)
  if (due.length === 0) return
  const session = { ...plainSession(signal, network), isPrivateAllowed }
  const add = { threads: 1, knowledge, signal }
  const polled = { session, every: EVERY_MS, limit: USUAL_LIMIT, add, once: true }
  yield* watchFeeds(library, due, polled)
}
