import { Hono } from 'hono'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Delivery, Inbox } from '../../app/desk/inbox.ts'
import { IsnadError } from '../../model/error.ts'
import { arrivalToJson, deliveryToJson, giftsIn, progressToJson } from './delivery-schemas.ts'
import { json, jsonOf } from './json.ts'

/** Milliseconds after which a word is sent though nothing happened, so that a lost client is noticed. */
const BEAT_MS = 20_000
/** Clients that follow deliveries at once. */
const MOST_FOLLOWERS = 50
/** The id of the last event. */
const LAST = 'done'

/** Takes pages into the library and tells what becomes of them. */
export function deliveries(inbox: Inbox, base: string): Hono {
  const app = new Hono()
  let followers = 0
  app.post(`${base}/deliveries`, async ({ req: request }) => {
    const id = inbox.give(giftsIn(await jsonOf(request.raw)))
    const headers = { location: `${base}/deliveries/${id}` }
    return Response.json(deliveryToJson(deliveryOf(inbox, id)), { status: 202, headers })
  })
  app.get(`${base}/deliveries/:delivery`, ({ req: request }) =>
    json(request.raw, deliveryToJson(deliveryOf(inbox, request.param('delivery')))),
  )
  app.get(`${base}/deliveries/:delivery/events`, (context) => {
    const { id } = deliveryOf(inbox, context.req.param('delivery'))
    const seen = context.req.header('last-event-id')
    if (seen === LAST) return new Response(null, { status: 204 })
    if (followers >= MOST_FOLLOWERS)
      throw new IsnadError('busy-library', `${followers} clients follow already: ask again later`)
    followers++
    const from = /^\d{1,9}$/.test(seen ?? '') ? Number(seen) : 0
    return follow(context, { inbox, id, from, end: () => followers-- })
  })
  return app
}

function deliveryOf(inbox: Inbox, id: string): Delivery {
  const found = inbox.deliveries().find((one) => one.id === id)
  if (found) return found
  throw new IsnadError('missing-page', 'there is no such delivery, or it is too long ago')
}

interface Following {
  readonly inbox: Inbox
  readonly id: string
  /** How many arrivals the client was told of already. */
  readonly from: number
  readonly end: () => void
}

/** Tells of each page as it arrives, of the counts, and at last of the whole; then ends. */
function follow(context: Context, { inbox, id, from, end }: Following): Response {
  return streamSSE(context, async (stream) => {
    let wake = () => {}
    let delivery = deliveryOf(inbox, id)
    const deaf = inbox.listen((changed) => {
      if (changed.id === id) delivery = changed
      wake()
    })
    stream.onAbort(() => wake())
    try {
      for (let told = from, before: Delivery | null = null; !stream.aborted;) {
        if (delivery !== before) {
          before = delivery
          for (const arrived of before.arrivals.slice(told)) {
            const data = JSON.stringify(arrivalToJson(arrived))
            await stream.writeSSE({ event: 'arrival', id: String(++told), data })
          }
          const data = JSON.stringify(progressToJson(before))
          await stream.writeSSE({ event: 'progress', data })
        } else await stream.write(': still here\n\n')
        if (before?.state === 'done' || before?.state === 'cancelled') {
          const data = JSON.stringify(deliveryToJson(before))
          await stream.writeSSE({ event: 'done', id: LAST, data })
          return
        }
        if (delivery !== before) continue
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, BEAT_MS)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
    } finally {
      deaf()
      end()
    }
  })
}
