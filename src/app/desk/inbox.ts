import { randomUUID } from 'node:crypto'
import type { Library } from '../../library/library.ts'
import type { ErrorCode } from '../../model/error.ts'
import { IsnadError } from '../../model/error.ts'
import type { Outlet } from '../../model/record.ts'
import { fetchPlainly } from '../fetch/fetch-plainly.ts'
import type { Added } from '../library/add-pages.ts'
import { addPages } from '../library/add-pages.ts'
import type { Item } from '../sources/item.ts'
import { bareItem } from '../sources/item.ts'
import { openBytes } from '../sources/open-source.ts'
import type { Budget } from '../sources/streams.ts'

/** Something that a person gives to be read. */
export type Gift =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string; readonly url: string | null }
  | { readonly kind: 'address'; readonly url: string }

/** What became of one page that came in. */
export interface Arrival {
  readonly name: string
  readonly state: 'new' | 'known' | 'same' | 'version' | 'address' | 'failed'
  /** What the library has of it; null where it could not be read. */
  readonly page: ArrivedPage | null
  /** Why it could not be read; null where it was. */
  readonly failed: Failed | null
}

/** A page that was read, as lists show it. */
export interface ArrivedPage {
  readonly id: string
  readonly headline: string | null
  readonly language: string
  readonly outlet: Outlet | null
  readonly statements: number
}

/** What went wrong: its kind, and the English message with the details. */
export interface Failed {
  readonly code: ErrorCode
  readonly message: string
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
  /** `cancelled` where a person stopped it; what was read until then is kept. */
  readonly state: 'waiting' | 'reading' | 'done' | 'cancelled'
  /** Why the rest was not read, where something went wrong with all of it. */
  readonly failed: Failed | null
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
  /** Reads again what of a delivery could not be read, or one thing of it by its name; null where there is nothing, or it is too long ago. */
  readonly retry: (id: string, name?: string) => string | null
  /** Stops the reading of a delivery; what is read stays. */
  readonly cancel: (id: string) => void
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
/** Pages of one delivery, and bytes that come out of its archives. */
const MOST_PAGES = 10_000
const MOST_UNPACKED = 1_000_000_000

/** What is kept of a delivery besides what is told of it. */
interface Task {
  readonly stop: AbortController
  /** What each failed page came from, by the name it is listed under. */
  readonly sources: Map<string, Gift>
}

/** An inbox over a library. */
export function inboxOf(library: Library, options: InboxOptions = {}): Inbox {
  const { knowledge, now = Date.now, afterEach = async () => {} } = options
  const stop = new AbortController()
  const listeners = new Set<(delivery: Delivery) => void>()
  const deliveries = new Map<string, Delivery>()
  const tasks = new Map<string, Task>()
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

  const read = async (id: string, gifts: readonly Gift[], task: Task): Promise<void> => {
    const signal = AbortSignal.any([stop.signal, task.stop.signal])
    try {
      if (!signal.aborted) change(id, { state: 'reading' })
      const adding = { threads: 1, knowledge, signal }
      for await (const added of addPages(library, itemsOf(gifts, task, signal), adding))
        await arrive(id, added)
      if ((deliveries.get(id)?.arrivals ?? []).some(({ page }) => page !== null))
        await afterEach(stop.signal)
      change(id, { state: task.stop.signal.aborted ? 'cancelled' : 'done' })
    } catch (error) {
      const isKnown = error instanceof IsnadError
      change(id, { state: 'done', failed: isKnown ? failedOf(error) : DEFECT })
      if (!isKnown && !signal.aborted) throw error
    }
  }

  const begin = (gifts: readonly Gift[], feed: string | null): [id: string, task: Task] => {
    const id = randomUUID()
    const at = new Date(now()).toISOString()
    const task = { stop: new AbortController(), sources: new Map<string, Gift>() }
    const state = feed === null ? 'waiting' : 'reading'
    deliveries.set(id, { id, at, feed, gifts: gifts.length, arrivals: [], state, failed: null })
    tasks.set(id, task)
    for (const old of [...deliveries.keys()].slice(0, -MOST_DELIVERIES)) {
      deliveries.delete(old)
      tasks.delete(old)
    }
    return [id, task]
  }

  const give = (gifts: readonly Gift[]): string => {
    const [id, task] = begin(gifts, null)
    last = last.then(() => read(id, gifts, task)).catch(() => {})
    change(id, {})
    return id
  }

  return {
    give,
    retry: (id, name) => {
      const failed = deliveries.get(id)?.arrivals.filter(({ state }) => state === 'failed') ?? []
      const asked = failed.filter((one) => name === undefined || one.name === name)
      const sources = asked.flatMap((one) => tasks.get(id)?.sources.get(one.name) ?? [])
      return sources.length > 0 ? give([...new Set(sources)]) : null
    },
    cancel: (id) => tasks.get(id)?.stop.abort(),
    report: (feed) => {
      const [id, { sources }] = begin([], feed)
      return {
        add: (added) => {
          sources.set(added.name, { kind: 'address', url: added.name })
          return arrive(id, added)
        },
        end: () => change(id, { state: 'done' }),
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

const DEFECT: Failed = { code: 'defect', message: 'a mistake in Isnad; its log tells more' }

/** An error as lists tell it. */
export function failedOf({ code, message }: IsnadError): Failed {
  return { code, message }
}

/** What a gift is called in lists: of a text its first words. */
function nameOf(gift: Gift): string {
  if (gift.kind === 'file') return gift.name
  if (gift.kind === 'address') return gift.url
  return gift.url ?? gift.text.trim().slice(0, 60)
}

/** The pages of gifts; which gift each came from is noted by its name. */
async function* itemsOf(
  gifts: readonly Gift[],
  { sources }: Task,
  signal: AbortSignal,
): AsyncIterable<Item> {
  const budget = { left: MOST_UNPACKED }
  let pages = 0
  for (const gift of gifts)
    for await (const item of ownItems(gift, budget)) {
      if (++pages > MOST_PAGES) throw tooMany()
      sources.set(item.name, gift)
      yield item
    }
  const addresses = gifts.flatMap((gift) => (gift.kind === 'address' ? [gift.url] : []))
  if (addresses.length === 0) return
  for await (const item of fetchPlainly(addresses, signal)) {
    sources.set(item.name, { kind: 'address', url: item.name })
    yield item
  }
}

/** What is at hand of a gift. */
async function* ownItems(gift: Gift, budget: Budget): AsyncIterable<Item> {
  if (gift.kind === 'file') yield* openBytes(gift.name, gift.bytes, budget)
  else if (gift.kind === 'text') {
    const bytes = new TextEncoder().encode(gift.text)
    yield { ...bareItem(nameOf(gift), bytes), url: gift.url }
  }
}

function tooMany(): IsnadError {
  const message = `a delivery holds ${MOST_PAGES} pages at most: isnad add takes any number`
  return new IsnadError('costly-page', message)
}

async function arrivalOf(library: Library, added: Added): Promise<Arrival> {
  const { name } = added
  if ('error' in added) return { name, state: 'failed', page: null, failed: failedOf(added.error) }
  const { key, kind } = added.outcome
  const record = (await library.page(key))?.record
  const page = record
    ? {
        id: record.page.id,
        headline: record.article.headline,
        language: record.page.language,
        outlet: record.article.outlet,
        statements: record.statements.length,
      }
    : null
  return { name, state: kind, page, failed: null }
}
