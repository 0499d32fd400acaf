import { Hono } from 'hono'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Gift } from '../app/desk/inbox.ts'
import { sampleGifts } from '../app/desk/sample-gifts.ts'
import { isWebAddress } from '../app/inputs.ts'
import { IsnadError } from '../model/error.ts'
import { html } from './html.tsx'
import type { Incoming } from './inbox-events.tsx'
import { inboxEvents } from './inbox-events.tsx'
import { InboxScreen } from './inbox-screen.tsx'
import { viewOf } from './view.ts'

const MOST_BYTES = 64_000_000
const MOST_FILES = 1_000

/** The inbox: its screen, what is given to it, and word of its progress. */
export function inboxRoutes(incoming: Incoming): Hono {
  const { inbox, feeds, poller } = incoming
  const app = new Hono()
  app.use('/inbox/*', bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }))
  app.get('/inbox', async (context) => {
    const [deliveries, watched] = [inbox.deliveries(), await feeds.watched()]
    return html(<InboxScreen view={viewOf(context)} deliveries={deliveries} feeds={watched} />)
  })
  app.post('/inbox', async ({ req: request }) => {
    const gifts = await giftsOf(await request.parseBody({ all: true }))
    if (gifts.length > 0) inbox.give(gifts)
    return backToInbox()
  })
  app.get('/inbox/events', (context) => inboxEvents(context, incoming))
  /** Does what a form asks for, with its fields. */
  const act = (path: string, work: (field: (name: string) => string) => unknown) =>
    app.post(`/inbox/${path}`, async ({ req: request }) => {
      const form = await request.parseBody()
      await work((name) => textOf(form[name]))
      return backToInbox(path.startsWith('feeds') ? '#feeds' : '')
    })
  act('samples', async () => inbox.give(await sampleGifts()))
  act('retry', (field) => inbox.retry(field('delivery'), field('name') || undefined))
  act('cancel', (field) => inbox.cancel(field('delivery')))
  act('feeds', async (field) => poller.pollNow(await feeds.add(field('feed'))))
  act('feeds/remove', (field) => feeds.remove(field('feed')))
  act('feeds/poll', (field) => poller.pollNow(field('feed')))
  return app
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

function backToInbox(part = ''): Response {
  return new Response(null, { status: 303, headers: { location: `/inbox${part}` } })
}

function tooLarge(): never {
  throw new IsnadError('costly-page', `give ${MOST_BYTES / 1_000_000} MB at most at one time`)
}
