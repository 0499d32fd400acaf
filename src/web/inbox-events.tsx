import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { renderToString } from 'preact-render-to-string'
import type { FeedList } from '../app/desk/feed-list.ts'
import type { FeedPoller } from '../app/desk/feed-poller.ts'
import type { Inbox } from '../app/desk/inbox.ts'
import { Deliveries, progressOf } from './inbox-deliveries.tsx'
import { Feeds } from './inbox-feeds.tsx'
import { viewOf } from './view.ts'

/** What comes in: what people give, and the feeds that are watched. */
export interface Incoming {
  readonly inbox: Inbox
  readonly feeds: FeedList
  readonly poller: FeedPoller
}

const BEAT_MS = 20_000

/** Sends the parts of the inbox's screen, by the ids of their elements, whenever something changes in them. */
export function inboxEvents(context: Context, { inbox, feeds, poller }: Incoming): Response {
  const view = viewOf(context)
  return streamSSE(context, async (stream) => {
    let hasChanged = true
    let wake = () => {}
    const hear = () => {
      hasChanged = true
      wake()
    }
    const ends = [inbox.listen(hear), poller.listen(hear)]
    stream.onAbort(() => wake())
    try {
      while (!stream.aborted) {
        if (hasChanged) {
          hasChanged = false
          const deliveries = inbox.deliveries()
          const send = (event: string, data: string) => stream.writeSSE({ event, data })
          await send('progress', progressOf(deliveries, view.words))
          await send('deliveries', renderToString(<Deliveries {...{ deliveries, view }} />))
          const watched = await feeds.watched()
          await send('feed-list', renderToString(<Feeds feeds={watched} view={view} />))
        } else await stream.write(': still here\n\n')
        if (hasChanged) continue
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, BEAT_MS)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
    } finally {
      for (const end of ends) end()
    }
  })
}
