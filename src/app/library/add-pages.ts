import { createHash } from 'node:crypto'
import type { Entry, Outcome } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import type { IsnadError } from '../../model/error.ts'
import type { Record } from '../../model/record.ts'
import type { EntityJoiner } from '../reading/join-entities.ts'
import type { Reading, ReadManyOptions } from '../reading/read-many.ts'
import { readMany } from '../reading/read-many.ts'
import type { Captured, Item } from '../sources/item.ts'
import { version } from '../version.ts'
import { canonicalAddress } from './canonical-address.ts'
import { toEntry } from './to-entry.ts'

/** What became of one thing that a source gave. */
export type Added =
  | { readonly name: string; readonly outcome: Outcome }
  | { readonly name: string; readonly error: IsnadError }

/** How pages are added. */
export type AddOptions = Omit<ReadManyOptions, 'joiner' | 'prepare'>

const BATCH = 50
const BATCH_MS = 1_000

/** A library's entities keep the ids that a page alone gives them, so that the order of adding changes nothing. */
const ALONE: EntityJoiner = { join: (record) => record, remember: () => {} }

/**
 * Reads the pages of items into a library and tells what became of each once it is safe on disk. Pages whose bytes are kept are not
 * read again, so that a run that was stopped goes on where it was. Throws `IsnadError` where the library cannot be written.
 */
export async function* addPages(
  library: Library,
  items: AsyncIterable<Item>,
  options: AddOptions = {},
): AsyncIterable<Added> {
  const known: Added[] = []
  const reader = version()
  let batch: { readonly name: string; readonly entry: Entry }[] = []
  let failed: Added[] = []
  let since = performance.now()
  const flush = async (): Promise<Added[]> => {
    const outcomes = batch.length === 0 ? [] : await library.add(batch.map(({ entry }) => entry))
    const added = outcomes.map((outcome, at): Added => ({ name: batch[at]!.name, outcome }))
    const all = [...known.splice(0), ...failed, ...added]
    batch = []
    failed = []
    since = performance.now()
    return all
  }
  const fresh = freshItems(library, items, (added) => known.push(added))
  for await (const reading of readMany(fresh, { ...options, joiner: ALONE, prepare: true })) {
    if ('error' in reading) failed.push({ name: reading.item.name, error: reading.error })
    else
      batch.push({
        name: reading.item.name,
        entry: entryOf(reading, { reader, known: options.options }),
      })
    if (batch.length >= BATCH || performance.now() - since > BATCH_MS) yield* await flush()
  }
  yield* await flush()
}

function entryOf(
  { item, record, parts }: Extract<Reading, { readonly record: Record }>,
  { reader, known }: { readonly reader: string; readonly known: AddOptions['options'] },
): Entry {
  const given = {
    url: known?.url ?? item.url,
    published: known?.published ?? null,
    language: known?.language ?? null,
    charset: item.charset,
    stated: item.published,
  }
  return toEntry(record, { bytes: item.bytes, given, reader, parts })
}

/** The items that the library does not hold; of the others it tells at once. */
async function* freshItems(
  library: Library,
  items: AsyncIterable<Item>,
  tell: (added: Added) => void,
): AsyncIterable<Item> {
  for await (const item of items) {
    const key = 'error' in item ? null : await keptAs(library, item)
    if (key === null) yield item
    else tell({ name: item.name, outcome: { kind: 'known', key } })
  }
}

/** The key of a page whose bytes are kept under this address. */
async function keptAs(library: Library, { bytes, url }: Captured): Promise<number | null> {
  const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  if ((await library.has([id])).size === 0) return null
  const [key] = await library.find(id)
  if (url === null || key === undefined) return key ?? null
  const [there] = await library.find(canonicalAddress(url))
  return there === undefined ? null : key
}
