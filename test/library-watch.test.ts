import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import type { Network } from '../src/app/fetch/network.ts'
import { NETWORK } from '../src/app/fetch/network.ts'
import type { Session } from '../src/app/fetch/session.ts'
import { LIMITS } from '../src/app/fetch/session.ts'
import type { WatchEvent } from '../src/app/library/poll-feed.ts'
import type { WatchOptions } from '../src/app/library/watch-feeds.ts'
import { watchFeeds } from '../src/app/library/watch-feeds.ts'
import type { Library } from '../src/library/library.ts'
import { testBoth } from './library/both-stores.ts'
import { memoryLibrary } from '../src/library/memory/memory-library.ts'
import { ROOT } from './source-files.ts'

const PAGES: Readonly<Record<string, string>> = {
  '/1': 'samples/fa/tasnim-lavrov-wonsan.txt',
  '/2': 'samples/ar/rt-beijing-meeting.txt',
}
const MINUTE = 60_000

/** What the server was asked for, conditions behind the path. */
let asked: string[] = []
let links: string[] = []
let isBroken = false
let version = 1
const server = createServer((request, response) => {
  const url = request.url!
  const condition = request.headers['if-none-match']
  asked.push(condition === undefined ? url : `${url} ${condition}`)
  if (url === '/feed' && isBroken) response.writeHead(500).end()
  else if (url === '/feed' && condition === `"${version}"`) response.writeHead(304).end()
  else if (url === '/feed') {
    const items = links.map(
      (link) =>
        `<item><title>x</title><link>${link}</link><pubDate>Wed, 19 Jun 2024 08:00:00 GMT</pubDate></item>`,
    )
    const feed = `<rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`
    response
      .writeHead(200, { 'Content-Type': 'application/rss+xml', ETag: `"${version}"` })
      .end(feed)
  } else if (url === '/feeds.opml')
    response
      .writeHead(200, { 'Content-Type': 'text/xml' })
      .end(`<opml version="2.0"><body><outline type="rss" xmlUrl="${base}/feed"/></body></opml>`)
  else if (url === '/robots.txt') response.writeHead(200).end('User-agent: *\nDisallow: /private')
  else if (PAGES[url] === undefined) response.writeHead(404).end()
  else
    response
      .writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' })
      .end(readFileSync(join(ROOT, PAGES[url])))
})
let base = ''
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked = []
  isBroken = false
  version = 1
  links = [`${base}/1`]
})

/** Watches with a clock that jumps over all waiting; what happens before each poll but the first is told by `turns`. */
async function watch(
  library: Library,
  turns: readonly (() => void)[],
  { feed = '/feed', ...more }: Partial<WatchOptions> & { readonly feed?: string } = {},
): Promise<WatchEvent[]> {
  const controller = new AbortController()
  let now = Date.parse('2026-01-01T00:00:00Z')
  const left = [...turns]
  const network: Network = {
    ...NETWORK,
    clock: {
      now: () => now,
      wait: async (milliseconds) => {
        now += milliseconds
        if (milliseconds < MINUTE) return
        const turn = left.shift()
        if (turn) turn()
        else controller.abort()
        controller.signal.throwIfAborted()
      },
    },
  }
  const session: Session = {
    network,
    limits: LIMITS,
    isPrivateAllowed: true,
    agent: 'test',
    delay: 1,
    signal: controller.signal,
  }
  const events: WatchEvent[] = []
  const options = { session, every: 15 * MINUTE, limit: 10, add: { threads: 1 }, ...more }
  for await (const event of watchFeeds(library, [base + feed], options)) events.push(event)
  return events
}

const told = (events: readonly WatchEvent[]) =>
  events.map((event) => {
    if (event.kind === 'page') return `${event.outcome.kind} ${new URL(event.url).pathname}`
    if (event.kind === 'bad-page') return `${event.error.code} ${new URL(event.url).pathname}`
    return event.kind === 'polled' ? `${event.links} links, ${event.fresh} new` : event.kind
  })

testBoth('a feed is asked whether it changed, and what is new is added', async (_, make) => {
  const library = await make()
  const change = () => {
    links = [`${base}/2`, `${base}/1`]
    version = 2
  }
  const events = await watch(library, [() => {}, change, () => {}])
  assert.deepEqual(told(events), [
    '1 links, 1 new',
    'new /1',
    'unchanged',
    '2 links, 1 new',
    'new /2',
    'unchanged',
  ])
  assert.deepEqual(asked, [
    '/robots.txt',
    '/feed',
    '/1',
    '/feed "1"',
    '/feed "1"',
    '/2',
    '/feed "2"',
  ])
  assert.equal((await library.stats()).pages, 2)
  asked = []
  assert.deepEqual(told(await watch(library, [], { once: true })), ['unchanged'])
  assert.deepEqual(asked, ['/robots.txt', '/feed "2"'])
})

test('a feed that fails is left alone for longer each time', async () => {
  const library = memoryLibrary()
  isBroken = true
  const mend = () => void (isBroken = false)
  // The clock is looked at each hour, so that two hours take two turns.
  const events = await watch(library, [() => {}, () => {}, mend, () => {}])
  assert.deepEqual(told(events), ['failed', 'failed', 'failed', '1 links, 1 new', 'new /1'])
  const waits = events.flatMap((event) =>
    event.kind === 'failed' ? [(Date.parse(event.nextAt) - Date.parse(event.at)) / MINUTE] : [],
  )
  assert.deepEqual(waits, [30, 60, 120])
  isBroken = true
  await watch(library, [], { once: true })
  asked = []
  assert.deepEqual(await watch(library, [], { once: true }), [])
})

test('a page that cannot be read is tried three times, a forbidden one not asked for', async () => {
  links = [`${base}/gone`, `${base}/private/1`, `${base}/1`]
  const library = memoryLibrary()
  const turns = Array.from({ length: 4 }, () => () => {})
  const events = told(await watch(library, turns))
  assert.equal(events.filter((event) => event === 'refused-page /gone').length, 3)
  assert.equal(events.filter((event) => event === 'new /1').length, 1)
  assert.equal(events.at(-1), 'unchanged')
  assert.equal(asked.filter((path) => path === '/gone').length, 3)
  assert.ok(!asked.includes('/private/1'))
})

test('a list of feeds is followed, and a limit leaves the rest to the next poll', async () => {
  links = [`${base}/1`, `${base}/2`]
  const library = memoryLibrary()
  const events = await watch(library, [() => {}], { feed: '/feeds.opml', limit: 1 })
  assert.deepEqual(told(events), [
    'feeds',
    '2 links, 2 new',
    'new /1',
    'feeds',
    '2 links, 1 new',
    'new /2',
  ])
})

test('what is no feed is told, and a stop leaves nothing half done', async () => {
  const library = memoryLibrary()
  const [event] = await watch(library, [], { feed: '/1' })
  assert.ok(event?.kind === 'failed')
  assert.match(event.error.message, /neither a feed nor a list of feeds/)
  assert.equal((await library.stats()).pages, 0)
})
