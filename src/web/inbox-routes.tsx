import { Hono } from 'hono'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { streamSSE } from 'hono/streaming'
import { renderToString } from 'preact-render-to-string'
import type { FeedList } from '../app/desk/feed-list.ts'
import type { Gift, Inbox } from '../app/desk/inbox.ts'
import { sampleGifts } from '../app/desk/sample-gifts.ts'
import { isWebAddress } from '../app/inputs.ts'
import { IsnadError } from '../model/error.ts'
import { html } from './html.tsx'
import { Deliveries, InboxScreen } from './inbox-screen.tsx'
import { viewOf } from './view.ts'

const MOST_BYTES = 64_000_000
const MOST_FILES = 1_000
const BEAT_MS = 20_000

/** The inbox: its screen, what is given to it, and word of its progress. */
export function inboxRoutes(inbox: Inbox, feeds: FeedList): Hono {
  const app = new Hono()
  app.use('/inbox/*', bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }))
  app.get('/inbox', async (context) => {
    const view = viewOf(context)
    const deliveries = inbox.deliveries()
    return html(<InboxScreen view={view} deliveries={deliveries} feeds={await feeds.all()} />)
  })
  app.post('/inbox', async ({ req: request }) => {
    const gifts = await giftsOf(await request.parseBody({ all: true }))
    if (gifts.length > 0) inbox.give(gifts)
    return backToInbox()
  })
  app.post('/inbox/samples', async () => {
    inbox.give(await sampleGifts())
    return backToInbox()
  })
  app.post('/inbox/retry', async ({ req: request }) => {
    inbox.retry(textOf((await request.parseBody())['delivery']))
    return backToInbox()
  })
  app.post('/inbox/feeds', async ({ req: request }) => {
    await feeds.add(textOf((await request.parseBody())['feed']))
    return backToInbox()
  })
  app.post('/inbox/feeds/remove', async ({ req: request }) => {
    await feeds.remove(textOf((await request.parseBody())['feed']))
    return backToInbox()
  })
  app.get('/inbox/events', (context) => progress(context, inbox))
  return app
}

/** Sends the list of deliveries, as the screen shows it, whenever something changes in it. */
function progress(context: Context, inbox: Inbox): Response {
  const view = viewOf(context)
  return streamSSE(context, async (stream) => {
    let hasChanged = true
    let wake = () => {}
    const end = inbox.listen(() => {
      hasChanged = true
      wake()
    })
    stream.onAbort(() => wake())
    try {
      while (!stream.aborted) {
        if (hasChanged) {
          hasChanged = false
          const list = <Deliveries deliveries={inbox.deliveries()} view={view} />
          await stream.writeSSE({ event: 'deliveries', data: renderToString(list) })
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
      end()
    }
  })
}

type Form = Awaited<ReturnType<Context['req']['parseBody']>>

/** What a form holds: files, and a text that is a page, or addresses if it is nothing else. */
async function giftsOf(form: Form): Promise<Gift[]> {
  const files = [form['files'] ?? []].flat().filter((one) => typeof one !== 'string')
  if (files.length > MOST_FILES)
    throw new IsnadError('bad-argument', `give ${MOST_FILES} files at most at one time`)
  const gifts: Gift[] = []
  for (const file of files) {
    if (file.size === 0 && file.name === '') continue
    gifts.push({ kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  const text = textOf(form['text'])
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const given = lines.filter(Boolean)
  if (given.length > 0 && given.every(isWebAddress))
    return [...gifts, ...given.map((url): Gift => ({ kind: 'address', url }))]
  return given.length > 0 ? [...gifts, { kind: 'text', text, url: null }] : gifts
}

function textOf(value: unknown): string {
  const [first] = [value].flat()
  return typeof first === 'string' ? first : ''
}

function backToInbox(): Response {
  return new Response(null, { status: 303, headers: { location: '/inbox' } })
}

function tooLarge(): never {
  throw new IsnadError('costly-page', `give ${MOST_BYTES / 1_000_000} MB at most at one time`)
}
