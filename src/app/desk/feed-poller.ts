import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import type { Network } from '../fetch/network.ts'
import { NETWORK } from '../fetch/network.ts'
import type { WatchEvent } from '../library/poll-feed.ts'
import { pollFeeds } from './feed-list.ts'
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
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await pollOnce(library, options, signal)
      } catch (error) {
        // A library that is busy is asked again the next time.
        if (!(error instanceof IsnadError) && !signal.aborted) onDefect(error)
      }
      await network.clock.wait(LOOK_MS, signal).catch(() => {})
    }
  }
  const running = run()
  return {
    close: async () => {
      stop.abort()
      await running
    },
  }
}

async function pollOnce(
  library: Library,
  { inbox, knowledge, network = NETWORK, isPrivateAllowed = false }: FeedPollerOptions,
  signal: AbortSignal,
): Promise<void> {
  const reports = new Map<string, Report>()
  const reportOf = (feed: string): Report => {
    const report = reports.get(feed) ?? inbox.report(feed)
    reports.set(feed, report)
    return report
  }
  try {
    const session = { signal, knowledge, network, isPrivateAllowed }
    for await (const event of pollFeeds(library, session)) await tell(event, reportOf)
  } finally {
    for (const report of reports.values()) report.end()
  }
}

async function tell(event: WatchEvent, reportOf: (feed: string) => Report): Promise<void> {
  const { kind, feed } = event
  if (kind === 'page') await reportOf(feed).add({ name: event.url, outcome: event.outcome })
  else if (kind === 'bad-page') await reportOf(feed).add({ name: event.url, error: event.error })
  else if (kind === 'failed') await reportOf(feed).add({ name: feed, error: event.error })
}
