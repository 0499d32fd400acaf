import { Hono } from 'hono'
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
const MOST_GIFTS = 1_000
/** Parts of a form: what is given, and a few fields. */
const MOST_PARTS = MOST_GIFTS + 10

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
    const gifts = await giftsOf(await formOf(request.raw))
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

/** The form in a request. Throws `IsnadError` where it has more parts than are taken, before they are told apart. */
async function formOf(request: Request): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  const bytes = Buffer.from(await request.arrayBuffer())
  const [, boundary] = /boundary="?([^";]+)/.exec(type) ?? []
  if (boundary !== undefined && hasMore(bytes, `--${boundary}`, MOST_PARTS)) throw tooMany()
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch (cause) {
    throw new IsnadError('bad-argument', 'this is no form: send its fields and files', { cause })
  }
}

/** Whether something stands in bytes more often than so many times. */
function hasMore(bytes: Buffer, what: string, most: number): boolean {
  let at = -1
  for (let count = 0; count <= most; count++) {
    at = bytes.indexOf(what, at + 1)
    if (at < 0) return false
  }
  return true
}

function tooMany(): IsnadError {
  return new IsnadError('costly-page', `give ${MOST_GIFTS} files or addresses at most at one time`)
}

/** What a form holds: files, and a text that is a page, or addresses if it is nothing else. */
async function giftsOf(form: FormData): Promise<Gift[]> {
  const files = form.getAll('files').filter((one) => typeof one !== 'string')
  const gifts: Gift[] = []
  for (const file of files) {
    if (file.size === 0 && file.name === '') continue
    gifts.push({ kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  const text = textOf(form.get('text'))
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const given = lines.filter(Boolean)
  const isAddresses = given.length > 0 && given.every(isWebAddress)
  if (files.length + (isAddresses ? given.length : 0) > MOST_GIFTS) throw tooMany()
  if (isAddresses) return [...gifts, ...given.map((url): Gift => ({ kind: 'address', url }))]
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
