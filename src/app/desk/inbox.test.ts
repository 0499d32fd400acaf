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
      if (delivery.id !== id || !delivery.isDone) return
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
  assert.match(failed.reason!, /text/)
  const second = await done(inbox, inbox.retry(id)!)
  assert.equal(second.gifts, 1)
  assert.equal(inbox.retry('unknown'), null)
  await inbox.close()
})
