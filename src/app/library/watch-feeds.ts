import type { Library } from '../../library/library.ts'
import { hostGate } from '../fetch/host-gate.ts'
import { robotsOf } from '../fetch/robots.ts'
import type { Session } from '../fetch/session.ts'
import { groupNew } from '../story/group-new.ts'
import { recallFeed } from './feed-memory.ts'
import type { PollOptions, WatchEvent } from './poll-feed.ts'
import { pollFeed } from './poll-feed.ts'

/** How feeds are watched. */
export interface WatchOptions extends Omit<PollOptions, 'way'> {
  readonly session: Session
  /** Polls each feed once that is not left alone because it failed. */
  readonly once?: boolean
}

/** What a host allows is asked for again after so long. */
const ROBOTS_MS = 24 * 3_600_000
/** Clocks that jump are looked at again after so long. */
const LONGEST_WAIT = 3_600_000
const MOST_FEEDS = 10_000

/**
 * Polls feeds again and again, one after another, and adds what is new, until the signal stops it; with `once` each of them once. How
 * far each was read is remembered in the library. Throws `IsnadError` of the library.
 */
export async function* watchFeeds(
  library: Library,
  feeds: readonly string[],
  options: WatchOptions,
): AsyncIterable<WatchEvent> {
  const { session, every, limit, add, once = false } = options
  const { signal, network } = session
  const { clock } = network
  const known = new Set(feeds)
  const gate = hostGate(clock, signal)
  let robots = robotsOf(session, gate)
  let askedAt = clock.now()
  const isDue = async (feed: string): Promise<boolean> => {
    const { nextAt, failures } = await recallFeed(library, feed)
    return nextAt <= clock.now() || (once && failures === 0)
  }
  try {
    for (;;) {
      if (clock.now() - askedAt > ROBOTS_MS) {
        robots = robotsOf(session, gate)
        askedAt = clock.now()
      }
      // A list of feeds adds to the set while it is gone through.
      for (const feed of known) {
        if (signal.aborted) return
        if (!(await isDue(feed))) continue
        const poll = { way: { session, gate, robots }, every, limit, add }
        for await (const event of pollFeed(library, feed, poll)) {
          yield event
          if (event.kind === 'feeds')
            for (const listed of event.feeds) if (known.size < MOST_FEEDS) known.add(listed)
        }
      }
      await groupNew(library, { signal })
      if (once) return
      await clock.wait(await pauseOf(library, known, clock.now()), signal)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/** How long it is until the next feed is due. */
async function pauseOf(library: Library, feeds: Iterable<string>, now: number): Promise<number> {
  let next = now + LONGEST_WAIT
  for (const feed of feeds) next = Math.min(next, (await recallFeed(library, feed)).nextAt)
  return Math.max(next - now, 1_000)
}
