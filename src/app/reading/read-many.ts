import { availableParallelism } from 'node:os'
import type { IsnadError } from '../../model/error.ts'
import type { Record } from '../../model/record.ts'
import { loadKnowledge } from '../knowledge-file.ts'
import type { EntryParts } from '../library/to-entry.ts'
import type { ReadOptions } from '../read.ts'
import type { Captured, Item } from '../sources/item.ts'
import { recordPath } from '../sources/item.ts'
import { gather } from './gather.ts'
import type { LookAhead } from './in-order.ts'
import { inOrder } from './in-order.ts'
import type { EntityJoiner } from './join-entities.ts'
import { entityJoiner } from './join-entities.ts'
import type { Outcome } from './read-one.ts'
import { readerPool } from './reader-pool.ts'
import { until } from './until.ts'

/** What came of one thing that a source gave. */
export type Reading =
  | { readonly item: Captured; readonly record: Record; readonly parts?: EntryParts | undefined }
  | { readonly item: Item; readonly error: IsnadError }

/** How many pages are read. */
export interface ReadManyOptions {
  /** What is known about every page, before what its source says. */
  readonly options?: Pick<ReadOptions, 'url' | 'published' | 'language'>
  /** How many pages are read at once; as many as the machine has cores where it is not given. */
  readonly threads?: number
  /** The file of the user's knowledge; found as `findKnowledgeFile` says where it is not given. */
  readonly knowledge?: string | undefined
  /** Gives entities the ids that they have in all records; a joiner of this run's own where it is not given. */
  readonly joiner?: EntityJoiner
  /** Whether pages are made ready for a library where they are read; only with a joiner that changes nothing. */
  readonly prepare?: boolean
  /** Ends the readings at once: pages that are being read are left. */
  readonly signal?: AbortSignal
  /** How far threads may run ahead of the reading that is taken. */
  readonly ahead?: LookAhead
  /** A page that takes a thread longer is given up. */
  readonly pageMilliseconds?: number
  /** A page that takes a thread more memory is given up. */
  readonly pageMegabytes?: number
}

/** What reading one page may cost unless told otherwise. */
export const PAGE_LIMITS = { pageMilliseconds: 120_000, pageMegabytes: 2_000 } as const

const AHEAD: LookAhead = { count: 64, weight: 8_000_000 }

/**
 * Reads the pages of items and gives what came of each, in the order of the items, whatever the number of
 * threads: the readings are the same with one as with many. A page that fails, kills its thread or costs too
 * much is one reading with an error. Few pages, and those of a source that is slower than the reading, are read
 * in the caller's thread. Throws `IsnadError` where the knowledge or an option is wrong, and what the items throw.
 */
export async function* readMany(
  items: AsyncIterable<Item>,
  options: ReadManyOptions = {},
): AsyncIterable<Reading> {
  const { threads = availableParallelism(), joiner = entityJoiner(), signal } = options
  const source = until(items, signal)
  const results = mixed(source, threads, options)
  for await (const { item, outcome } of results) {
    if (signal?.aborted) return
    if ('record' in outcome) {
      const { record, parts } = outcome
      yield { item: item as Captured, record: joiner.join(record), parts }
    } else if (outcome.error.code === 'bad-argument') throw outcome.error
    else yield { item, error: outcome.error }
  }
}

interface Result {
  readonly item: Item
  readonly outcome: Outcome
}

async function* here(
  items: AsyncIterable<Item> | Iterable<Item>,
  options: ReadManyOptions,
): AsyncIterable<Result> {
  await loadKnowledge(options.knowledge)
  const { readOne } = await import('./read-one.ts')
  for await (const item of items) {
    const outcome =
      'error' in item ? item : readOne(item.bytes, optionsFor(item, options), options.prepare)
    yield { item, outcome }
  }
}

/** Here as long as the source gives few pages at a time, else on threads. */
async function* mixed(
  items: AsyncIterable<Item>,
  threads: number,
  options: ReadManyOptions,
): AsyncIterable<Result> {
  const source = gather(items)
  for (let few = await source.few(); few; few = await source.few()) yield* here(few, options)
  const { knowledge, signal } = options
  const { pageMilliseconds, pageMegabytes } = { ...PAGE_LIMITS, ...options }
  const pool = readerPool({ threads, knowledge, pageMilliseconds, pageMegabytes })
  const close = () => void pool.close()
  signal?.addEventListener('abort', close)
  const outcomeOf = async (item: Item): Promise<Outcome> =>
    'error' in item ? item : pool.read(item.bytes, optionsFor(item, options), options.prepare)
  try {
    yield* inOrder(source.rest(), {
      start: async (item): Promise<Result> => ({ item, outcome: await outcomeOf(item) }),
      weigh: (item) => ('error' in item ? 0 : item.bytes.length),
      ahead: options.ahead ?? AHEAD,
    })
  } finally {
    signal?.removeEventListener('abort', close)
    await pool.close()
  }
}

function optionsFor(item: Captured, { options = {} }: ReadManyOptions): ReadOptions {
  return {
    url: options.url ?? item.url,
    published: options.published ?? null,
    language: options.language ?? null,
    path: recordPath(item),
    capturedAt: item.capturedAt,
    charset: item.charset,
    stated: item.published,
  }
}
