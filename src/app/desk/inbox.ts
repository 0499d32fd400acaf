import { randomUUID } from 'node:crypto'
import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import { fetchPlainly } from '../fetch/fetch-plainly.ts'
import type { Added } from '../library/add-pages.ts'
import { addPages } from '../library/add-pages.ts'
import type { Item } from '../sources/item.ts'
import { bareItem } from '../sources/item.ts'
import { openBytes } from '../sources/open-source.ts'

/** Something that a person gives to be read. */
export type Gift =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string; readonly url: string | null }
  | { readonly kind: 'address'; readonly url: string }

/** What became of one page that came in. */
export interface Arrival {
  readonly name: string
  readonly state: 'new' | 'known' | 'same' | 'version' | 'address' | 'failed'
  /** The id of the page in the library; null where it could not be read. */
  readonly page: string | null
  readonly headline: string | null
  /** Why it could not be read and what to do; null where it was. */
  readonly reason: string | null
}

/** What was given at one time. */
export interface Delivery {
  readonly id: string
  /** When, ISO 8601 in UTC. */
  readonly at: string
  /** The feed that it came from; null where a person gave it. */
  readonly feed: string | null
  /** How many were given; 0 of a feed. */
  readonly gifts: number
  readonly arrivals: readonly Arrival[]
  readonly isDone: boolean
  /** Why the rest was not read, where something went wrong with all of it. */
  readonly failure: string | null
}

/** Tells the inbox what comes from a feed. */
export interface Report {
  readonly add: (added: Added) => Promise<void>
  /** Nothing more comes. */
  readonly end: () => void
}

/** What comes into a library through the desk, one delivery after the other. */
export interface Inbox {
  /** Takes gifts and gives the id of their delivery; they are read one delivery after the other. */
  readonly give: (gifts: readonly Gift[]) => string
  /** Reads again what of a delivery could not be read; null where there is nothing, or it is too long ago. */
  readonly retry: (id: string) => string | null
  /** Begins a delivery of pages that a feed brought. */
  readonly report: (feed: string) => Report
  /** Since the desk was opened, the newest first. */
  readonly deliveries: () => readonly Delivery[]
  /** Tells of each change until the function that it gives is called. */
  readonly listen: (hear: (delivery: Delivery) => void) => () => void
  /** Stops what is being read and waits for it. */
  readonly close: () => Promise<void>
}

/** How an inbox works. */
export interface InboxOptions {
  readonly knowledge?: string | undefined
  /** Gives the time, in milliseconds since 1970. */
  readonly now?: () => number
  /** Is done after each delivery, such as grouping what is new into stories. */
  readonly afterEach?: (signal: AbortSignal) => Promise<void>
}

const MOST_DELIVERIES = 50

/** An inbox over a library. */
export function inboxOf(library: Library, options: InboxOptions = {}): Inbox {
  const { knowledge, now = Date.now, afterEach = async () => {} } = options
  const stop = new AbortController()
  const listeners = new Set<(delivery: Delivery) => void>()
  const deliveries = new Map<string, Delivery>()
  const given = new Map<string, readonly Gift[]>()
  let last: Promise<void> = Promise.resolve()

  const change = (id: string, changed: Partial<Delivery>): void => {
    const known = deliveries.get(id)
    if (!known) return
    const delivery = { ...known, ...changed }
    deliveries.set(id, delivery)
    for (const hear of listeners) hear(delivery)
  }

  const arrive = async (id: string, added: Added): Promise<void> => {
    const arrival = await arrivalOf(library, added)
    const arrivals = deliveries.get(id)?.arrivals ?? []
    change(id, { arrivals: [...arrivals, arrival] })
  }

  const read = async (id: string, gifts: readonly Gift[]): Promise<void> => {
    const { signal } = stop
    try {
      const adding = { threads: 1, knowledge, signal }
      for await (const added of addPages(library, itemsOf(gifts, signal), adding)) {
        await arrive(id, added)
      }
      await afterEach(signal)
      change(id, { isDone: true })
    } catch (error) {
      const known = error instanceof IsnadError
      const failure = known ? error.message : 'a mistake in Isnad stopped it; its log tells more'
      change(id, { isDone: true, failure })
      if (!known && !signal.aborted) throw error
    }
  }

  const begin = (gifts: readonly Gift[], feed: string | null): string => {
    const id = randomUUID()
    const at = new Date(now()).toISOString()
    const nothing = { arrivals: [], isDone: false, failure: null }
    deliveries.set(id, { id, at, feed, gifts: gifts.length, ...nothing })
    given.set(id, gifts)
    for (const old of [...deliveries.keys()].slice(0, -MOST_DELIVERIES)) {
      deliveries.delete(old)
      given.delete(old)
    }
    return id
  }

  const give = (gifts: readonly Gift[]): string => {
    const id = begin(gifts, null)
    last = last.then(() => read(id, gifts)).catch(() => {})
    change(id, {})
    return id
  }

  return {
    give,
    retry: (id) => {
      const failed = new Set(
        deliveries
          .get(id)
          ?.arrivals.filter(isFailed)
          .map(({ name }) => name),
      )
      const again = (given.get(id) ?? []).filter((gift) => failed.has(nameOf(gift)))
      return again.length > 0 ? give(again) : null
    },
    report: (feed) => {
      const id = begin([], feed)
      return {
        add: (added) => arrive(id, added),
        end: () => change(id, { isDone: true }),
      }
    },
    deliveries: () => [...deliveries.values()].reverse(),
    listen: (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    close: async () => {
      stop.abort()
      await last
    },
  }
}

function isFailed({ state }: Arrival): boolean {
  return state === 'failed'
}

/** What a gift is called in lists: of a text its first words. */
function nameOf(gift: Gift): string {
  if (gift.kind === 'file') return gift.name
  if (gift.kind === 'address') return gift.url
  return gift.url ?? gift.text.trim().slice(0, 60)
}

async function* itemsOf(gifts: readonly Gift[], signal: AbortSignal): AsyncIterable<Item> {
  for (const gift of gifts) {
    if (gift.kind === 'file') yield* openBytes(gift.name, gift.bytes)
    else if (gift.kind === 'text') {
      const bytes = new TextEncoder().encode(gift.text)
      yield { ...bareItem(nameOf(gift), bytes), url: gift.url }
    }
  }
  const addresses = gifts.flatMap((gift) => (gift.kind === 'address' ? [gift.url] : []))
  if (addresses.length > 0) yield* fetchPlainly(addresses, signal)
}

async function arrivalOf(library: Library, added: Added): Promise<Arrival> {
  const { name } = added
  if ('error' in added)
    return { name, state: 'failed', page: null, headline: null, reason: added.error.message }
  const kept = await library.page(added.outcome.key)
  return {
    name,
    state: added.outcome.kind,
    page: kept?.record.page.id ?? null,
    headline: kept?.record.article.headline ?? null,
    reason: null,
  }
}
