import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { memoryLibrary } from '../../library/memory/memory-library.ts'
import type { Network } from '../fetch/network.ts'
import { NETWORK } from '../fetch/network.ts'
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
  } else if (request.url === '/page')
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
): Promise<{ deliveries: readonly Delivery[]; stories: number }> {
  const library = memoryLibrary()
  const inbox = inboxOf(library)
  await feedListOf(library).add(`${base}/feed`)
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
  return { deliveries: inbox.deliveries(), stories: (await library.ungrouped(0)).total }
}

test('a feed is polled every 15 minutes, and what is new shows in the inbox, grouped', async () => {
  const { deliveries, stories } = await pollFor(31)
  assert.deepEqual(
    polls.map((at) => Math.floor(at / 60_000)),
    [0, 15, 30],
  )
  assert.equal(deliveries.length, 1)
  const [{ feed, isDone, arrivals }] = deliveries as [Delivery]
  assert.equal(feed, `${base}/feed`)
  assert.equal(isDone, true)
  assert.deepEqual(
    arrivals.map(({ name, state }) => [name, state]),
    [[`${base}/page`, 'new']],
  )
  assert.equal(stories, 0, 'nothing waits to be grouped')
})

test('a feed that fails is told with its reason and does not stop the polling', async () => {
  isBroken = true
  const { deliveries } = await pollFor(1)
  isBroken = false
  assert.equal(deliveries[0]?.arrivals[0]?.state, 'failed')
  assert.equal(deliveries[0]?.arrivals[0]?.name, `${base}/feed`)
})

test('nothing is asked for once it is closed', async () => {
  await pollFor(1)
  const { length } = polls
  await new Promise((resolve) => setTimeout(resolve, 50))
  assert.equal(polls.length, length)
})
