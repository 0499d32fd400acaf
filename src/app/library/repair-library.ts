import type { Entry, KeptPage } from '../../library/entry.ts'
import type { Fault, Library } from '../../library/library.ts'
import { wrongSpan } from '../../library/wrong-span.ts'
import { IsnadError } from '../../model/error.ts'
import { readBytes } from '../read.ts'
import { entryAgain } from './entry-again.ts'
import { toEntry } from './to-entry.ts'

/** Something that was wrong in a library, and what became of it. */
export interface Checked {
  readonly fault: Fault
  /** `mended`; `kept` where nothing was to be done; why not otherwise. */
  readonly outcome: 'kept' | 'mended' | IsnadError
}

const AT_ONCE = 50

/**
 * Verifies a library. With `reader`, the version of this program, what is derived from kept pages is made again where it is damaged:
 * a lost record by reading the page, an index from the records. Throws `IsnadError`.
 */
export async function* checkLibrary(
  library: Library,
  reader: string | null,
): AsyncIterable<Checked> {
  const faults: Fault[] = []
  for await (const fault of library.check()) {
    if (reader !== null && fault.isRepairable) faults.push(fault)
    else yield { fault, outcome: 'kept' }
  }
  if (reader === null || faults.length === 0) return
  const pages = new Map<number, Fault[]>()
  const whole: Fault[] = []
  for (const fault of faults) {
    const key = fault.page
    const isKept = key !== null && (await library.source(key)) !== null
    if (isKept) pages.set(key, [...(pages.get(key) ?? []), fault])
    else whole.push(fault)
  }
  for (const [key, ofPage] of pages) {
    const outcome = await mended(() => mendPage(library, key, reader))
    for (const fault of ofPage) yield { fault, outcome }
  }
  if (whole.length === 0) return
  const outcome = await mended(() => mendIndexes(library, reader))
  for (const fault of whole) yield { fault, outcome }
}

async function mended(work: () => Promise<void>): Promise<'mended' | IsnadError> {
  try {
    await work()
    return 'mended'
  } catch (error) {
    if (error instanceof IsnadError) return error
    throw error
  }
}

async function mendPage(library: Library, key: number, reader: string): Promise<void> {
  await library.replace([await entryOf(library, key, reader)])
}

/** All indexes anew; keys may change while pages are put back, so that they are all taken first. */
async function mendIndexes(library: Library, reader: string): Promise<void> {
  const keys: number[] = []
  for (let after: number | null = null; ; after = keys.at(-1)!) {
    const more: readonly number[] = await library.keys({ after, limit: 10_000, all: true })
    keys.push(...more)
    if (more.length < 10_000) break
  }
  await library.clearIndexes()
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const entries: Entry[] = []
    for (const key of keys.slice(from, from + AT_ONCE))
      entries.push(await entryOf(library, key, reader))
    await library.replace(entries)
  }
}

/** A page ready to be kept again: with the record that it has, or a new one where that is damaged. */
async function entryOf(library: Library, key: number, reader: string): Promise<Entry> {
  const source = await library.source(key)
  if (!source) throw damaged(key, 'its bytes are gone')
  const page = await pageOf(library, key)
  const record = page?.record
  const isSound = record?.page.id === source.id && wrongSpan(record, record.page.text) === null
  if (page && isSound) return entryAgain(page, page.reviews)
  const { id, bytes, given, capturedAt, reviews } = source
  if (given.textId) throw damaged(key, 'only its text was imported')
  const anew = readBytes(bytes, { ...given, capturedAt })
  if (anew.page.id !== id) throw damaged(key, 'its bytes are not its own')
  return toEntry(anew, { bytes, given, reader, reviews })
}

function damaged(key: number, why: string): IsnadError {
  const message = `page ${key} cannot be read again: ${why}; take the library from a backup`
  return new IsnadError('bad-library', message)
}

/** A page, or null where its record is damaged. */
async function pageOf(library: Library, key: number): Promise<KeptPage | null> {
  try {
    return await library.page(key)
  } catch (error) {
    if (error instanceof IsnadError && error.code === 'bad-library') return null
    throw error
  }
}
