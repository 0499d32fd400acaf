import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { memoryLibrary } from '../../library/memory/memory-library.ts'
import type { Network } from '../fetch/network.ts'
import { NETWORK } from '../fetch/network.ts'
import type { WatchedFeed } from './feed-list.ts'
import { feedListOf } from './feed-list.ts'
import { feedPoller } from './feed-poller.ts'
import type { Delivery } from './inbox.ts'
import { inboxOf } from './inbox.ts'

const PAGE = new URL('../../../samples/ar/rt-beijing-meeting.txt', import.meta.url)
const START = Date.parse('2026-01-01T00:00:00Z')
const LOOK = 30_000

/** When the feed was asked for, by the clock that is passed in. */
let polls: number[] = []
let now = START
let isBroken = false
let base = ''
const server = createServer((request, response) => {
  if (request.url === '/feed') {
    polls.push(now - START)
    const item = `<item><title>x</title><link>${base}/page</link></item>`
    response
      .writeHead(isBroken ? 500 : 200, { 'content-type': 'application/rss+xml' })
      .end(`<rss version="2.0"><channel><title>x</title>${item}</channel></rss>`)
  } else if (request.url === '/site')
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<link rel="alternate" type="application/rss+xml" href="/feed"><p>News</p>')
  else if (request.url === '/page')
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(readFileSync(PAGE))
  else response.writeHead(404).end()
})
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
})

/** Polls until the clock, which jumps over all waiting, comes to so many minutes. */
async function pollFor(
  minutes: number,
  path = '/feed',
): Promise<{
  deliveries: readonly Delivery[]
  watched: readonly WatchedFeed[]
  stories: number
}> {
  const library = memoryLibrary()
  const inbox = inboxOf(library)
  await feedListOf(library).add(base + path)
  ;[polls, now] = [[], START]
  const defects: unknown[] = []
  let isOver = () => {}
  const over = new Promise<void>((resolve) => (isOver = resolve))
  const network: Network = {
    ...NETWORK,
    clock: {
      now: () => now,
      wait: async (milliseconds, signal) => {
        now += milliseconds
        if (milliseconds < LOOK || now - START <= minutes * 60_000) return
        isOver()
        await new Promise((resolve) => signal.addEventListener('abort', resolve))
      },
    },
  }
  const onDefect = (error: unknown) => defects.push(error)
  const poller = feedPoller(library, { inbox, network, isPrivateAllowed: true, onDefect })
  await over
  await poller.close()
  await inbox.close()
  assert.deepEqual(defects, [])
  const watched = await feedListOf(library).watched()
  return { deliveries: inbox.deliveries(), watched, stories: (await library.ungrouped(0)).total }
}

test('a feed is polled every 15 minutes, and what is new shows in the inbox, grouped', async () => {
  const { deliveries, watched, stories } = await pollFor(31)
  assert.deepEqual(
    polls.map((at) => Math.floor(at / 60_000)),
    [0, 15, 30],
  )
  assert.equal(deliveries.length, 1)
  const [{ feed, state, arrivals }] = deliveries as [Delivery]
  assert.equal(feed, `${base}/feed`)
  assert.equal(state, 'done')
  assert.deepEqual(
    arrivals.map((one) => [one.name, one.state]),
    [[`${base}/page`, 'new']],
  )
  assert.equal(stories, 0, 'nothing waits to be grouped')
  assert.equal(watched[0]?.pages, 1)
  assert.equal(watched[0]?.failed, null)
})

test('a feed that fails is told at the feed and brings no delivery', async () => {
  isBroken = true
  const { deliveries, watched } = await pollFor(1)
  isBroken = false
  assert.deepEqual(deliveries, [])
  const [{ failed, polledAt, nextAt }] = watched as [WatchedFeed]
  assert.equal(failed?.code, 'refused-page')
  assert.ok(polledAt !== null && polledAt >= START)
  assert.ok(nextAt > START + 15 * 60_000)
})

test('in place of a site the feed is watched that its page names', async () => {
  const { deliveries, watched } = await pollFor(1, '/site')
  assert.deepEqual(
    watched.map(({ feed, pages }) => [feed, pages]),
    [[`${base}/feed`, 1]],
  )
  assert.equal(deliveries.length, 1)
})

test('nothing is asked for once it is closed', async () => {
  await pollFor(1)
  const { length } = polls
  await new Promise((resolve) => setTimeout(resolve, 50))
  assert.equal(polls.length, length)
})
