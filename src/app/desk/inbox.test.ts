import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memoryLibrary } from '../../library/memory/memory-library.ts'
import type { Delivery, Gift, Inbox } from './inbox.ts'
import { inboxOf } from './inbox.ts'

const TEXT =
  'Talks end in Moscow\n\nThe minister said that the talks had ended without an agreement on Monday.'
const bytes = (text: string) => new TextEncoder().encode(text)

/** A delivery when all of it is read. */
function done(inbox: Inbox, id: string): Promise<Delivery> {
  return new Promise((resolve) => {
    const end = inbox.listen((delivery) => {
      if (delivery.id !== id || /waiting|reading/.test(delivery.state)) return
      end()
      resolve(delivery)
    })
  })
}

async function giveAll(inbox: Inbox, gifts: readonly Gift[]): Promise<Delivery> {
  return done(inbox, inbox.give(gifts))
}

test('a text and a file are read into the library, and the same text again is known', async () => {
  const library = memoryLibrary()
  const inbox = inboxOf(library, { now: () => 0 })
  const gifts: Gift[] = [
    { kind: 'text', text: TEXT, url: null },
    { kind: 'file', name: 'one.txt', bytes: bytes(`${TEXT} Others said nothing.`) },
  ]
  const first = await giveAll(inbox, gifts)
  assert.deepEqual(
    first.arrivals.map(({ state }) => state),
    ['new', 'new'],
  )
  assert.equal(first.at, '1970-01-01T00:00:00.000Z')
  assert.equal((await library.stats()).pages, 2)
  const again = await giveAll(inbox, gifts.slice(0, 1))
  assert.equal(again.arrivals[0]!.state, 'known')
  assert.deepEqual(
    inbox.deliveries().map(({ id }) => id),
    [again.id, first.id],
  )
  await inbox.close()
})

test('what cannot be read is told with its reason and read again when asked', async () => {
  const inbox = inboxOf(memoryLibrary())
  const { id, arrivals } = await giveAll(inbox, [
    { kind: 'file', name: 'empty.txt', bytes: bytes('  ') },
    { kind: 'text', text: TEXT, url: null },
  ])
  const failed = arrivals.find(({ name }) => name === 'empty.txt')!
  assert.equal(failed.state, 'failed')
  assert.equal(failed.failed?.code, 'empty-page')
  const second = await done(inbox, inbox.retry(id)!)
  assert.equal(second.gifts, 1)
  assert.equal(inbox.retry('unknown'), null)
  assert.equal(inbox.retry(id, 'another.txt'), null)
  await inbox.close()
})

test('one failed page is read again alone, out of an archive too', async () => {
  const inbox = inboxOf(memoryLibrary())
  const lines = [{ text: TEXT }, { text: '' }].map((one) => JSON.stringify(one)).join('\n')
  const { id, arrivals } = await giveAll(inbox, [
    { kind: 'file', name: 'pages.jsonl', bytes: bytes(lines) },
    { kind: 'file', name: 'empty.txt', bytes: bytes('  ') },
  ])
  const names = arrivals.filter(({ state }) => state === 'failed').map(({ name }) => name)
  assert.deepEqual(names.sort(), ['empty.txt', 'pages.jsonl:2'])
  const again = await done(inbox, inbox.retry(id, 'pages.jsonl:2')!)
  assert.deepEqual(
    again.arrivals.map(({ name, state }) => [name, state]),
    [
      ['pages.jsonl:1', 'known'],
      ['pages.jsonl:2', 'failed'],
    ],
  )
  await inbox.close()
})

test('what is cancelled stops, keeps what was read, and lets the next one be read', async () => {
  const library = memoryLibrary()
  const inbox = inboxOf(library)
  const first = inbox.give([{ kind: 'text', text: TEXT, url: null }])
  const second = inbox.give([{ kind: 'text', text: `${TEXT} Later.`, url: null }])
  inbox.cancel(first)
  const [stopped, read] = await Promise.all([done(inbox, first), done(inbox, second)])
  assert.equal(stopped.state, 'cancelled')
  assert.deepEqual(stopped.arrivals, [])
  assert.equal(read.state, 'done')
  assert.equal((await library.stats()).pages, 1)
  await inbox.close()
})

test('a page that was read is told with its language, outlet and statements', async () => {
  const inbox = inboxOf(memoryLibrary())
  const { arrivals } = await giveAll(inbox, [{ kind: 'text', text: TEXT, url: null }])
  const { language, headline, statements } = arrivals[0]!.page!
  assert.deepEqual([language, headline, statements], ['en', 'Talks end in Moscow', 0])
  await inbox.close()
})
