import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import type { Network } from '../fetch/network.ts'
import { NETWORK } from '../fetch/network.ts'
import type { WatchEvent } from '../library/poll-feed.ts'
import { recallFeed, rememberFeed } from '../library/feed-memory.ts'
import { feedListOf, pollFeeds } from './feed-list.ts'
import type { Inbox, Report } from './inbox.ts'

/** How feeds are polled while the desk is open. */
export interface FeedPollerOptions {
  readonly inbox: Inbox
  readonly knowledge?: string | undefined
  /** The network, and the clock by which feeds are due. */
  readonly network?: Network
  readonly isPrivateAllowed?: boolean
  /** Told of each mistake of the program. */
  readonly onDefect: (error: unknown) => void
}

/** The feeds of a library that are polled. */
export interface FeedPoller {
  /** Polls a feed of the list at once, also one that is left alone because it failed. */
  readonly pollNow: (feed: string) => Promise<void>
  /** Tells that feeds were polled until the function that it gives is called. */
  readonly listen: (hear: () => void) => () => void
  /** Stops what is being polled and waits for it. */
  readonly close: () => Promise<void>
}

/** Milliseconds after which it is looked again which feeds are due. */
const LOOK_MS = 30_000

/** Polls the feeds of a library whenever they are due, groups what came in into stories and tells of it in the inbox, until it is closed. */
export function feedPoller(library: Library, options: FeedPollerOptions): FeedPoller {
  const { network = NETWORK, onDefect } = options
  const stop = new AbortController()
  const { signal } = stop
  const listeners = new Set<() => void>()
  let nap = new AbortController()
  let isAsked = false
  const tell = () => listeners.forEach((hear) => hear())
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      isAsked = false
      try {
        await pollOnce(library, { ...options, tell, signal })
      } catch (error) {
        // A library that is busy is asked again the next time.
        if (!(error instanceof IsnadError) && !signal.aborted) onDefect(error)
      }
      nap = new AbortController()
      if (!isAsked)
        await network.clock.wait(LOOK_MS, AbortSignal.any([signal, nap.signal])).catch(() => {})
    }
  }
  const running = run()
  return {
    pollNow: async (feed) => {
      if (!(await feedListOf(library).all()).includes(feed)) return
      await rememberFeed(library, feed, { ...(await recallFeed(library, feed)), nextAt: 0 })
      isAsked = true
      nap.abort()
    },
    listen: (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    close: async () => {
      stop.abort()
      await running
    },
  }
}

type FeedsEvent = Extract<WatchEvent, { readonly kind: 'feeds' }>

interface Polling extends FeedPollerOptions {
  readonly tell: () => void
  readonly signal: AbortSignal
}

async function pollOnce(library: Library, polling: Polling): Promise<void> {
  const { inbox, knowledge, network = NETWORK, isPrivateAllowed = false, tell, signal } = polling
  const reports = new Map<string, Report>()
  const reportOf = (feed: string): Report => {
    const report = reports.get(feed) ?? inbox.report(feed)
    reports.set(feed, report)
    return report
  }
  try {
    const session = { signal, knowledge, network, isPrivateAllowed }
    for await (const event of pollFeeds(library, session)) {
      await report(event, reportOf)
      if (event.kind === 'feeds' && event.isSite) await replace(library, event)
      tell()
    }
  } finally {
    for (const { end } of reports.values()) end()
    tell()
  }
}

/** Pages are told of in the inbox; what is wrong with a feed itself its memory has. */
async function report(event: WatchEvent, reportOf: (feed: string) => Report): Promise<void> {
  const { kind, feed } = event
  if (kind === 'page') await reportOf(feed).add({ name: event.url, outcome: event.outcome })
  else if (kind === 'bad-page') await reportOf(feed).add({ name: event.url, error: event.error })
}

/** In place of a site the feed is watched that it names. */
async function replace(library: Library, { feed, feeds }: FeedsEvent): Promise<void> {
  const list = feedListOf(library)
  if (!(await list.all()).includes(feed)) return
  await list.remove(feed)
  for (const one of feeds) await list.add(one)
}
