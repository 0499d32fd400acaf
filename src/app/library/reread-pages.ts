import { availableParallelism } from 'node:os'
import type { Entry, KeptPage } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import type { IsnadError } from '../../model/error.ts'
import { loadKnowledge } from '../knowledge-file.ts'
import { inOrder } from '../reading/in-order.ts'
import { PAGE_LIMITS } from '../reading/read-many.ts'
import type { Outcome } from '../reading/read-one.ts'
import { readOne } from '../reading/read-one.ts'
import { readerPool } from '../reading/reader-pool.ts'
import type { Change } from './compare-records.ts'
import { compareRecords } from './compare-records.ts'
import { bytesOf, optionsOf, withRecord } from './entry-again.ts'
import { foundPages } from './found-pages.ts'
import { viewRecord } from './view-record.ts'

/** What became of a page that was to be read anew. */
export type Reread = {
  readonly page: string
  /** What a person calls it by. */
  readonly title: string
  /** The version that read it before. */
  readonly reader: string
} & (
  | {
      readonly kind: 'read'
      readonly changes: readonly Change[]
      /** Decisions whose annotation is no longer read; they are kept. */
      readonly lostReviews: readonly string[]
    }
  /** `text-only`: its bytes did not come with an import. */
  | { readonly kind: 'text-only' }
  | { readonly kind: 'failed'; readonly error: IsnadError }
)

/** How pages are read anew. */
export interface RereadOptions {
  /** The version that reads. */
  readonly reader: string
  /** Also the pages that this version has read. */
  readonly all?: boolean
  /** Changes nothing. */
  readonly dryRun?: boolean
  readonly threads?: number
  readonly knowledge?: string | undefined
  readonly signal?: AbortSignal
}

const BATCH = 50
/** So many pages are read before threads are started. */
const FEW = 16
const AHEAD = { count: 64, weight: 8_000_000 }

/**
 * Reads kept pages that a query finds anew and puts the new readings in the place of the old ones; reviews stay. Pages that this
 * version has read are left out, so that the same command goes on with a run that was stopped. Throws `IsnadError`.
 */
export async function* rereadPages(
  library: Library,
  query: string,
  options: RereadOptions,
): AsyncIterable<Reread> {
  const { reader, dryRun = false, signal } = options
  let entries: Entry[] = []
  let done: Reread[] = []
  const flush = async (): Promise<Reread[]> => {
    if (!dryRun && entries.length > 0) await library.replace(entries)
    const told = done
    entries = []
    done = []
    return told
  }
  for await (const { page, outcome } of readings(library, query, options)) {
    if (signal?.aborted) break
    if (outcome && 'record' in outcome) entries.push(withRecord(page, outcome.record, reader))
    done.push(toReread(page, outcome))
    if (done.length >= BATCH) yield* await flush()
  }
  yield* await flush()
}

interface ReadAnew {
  readonly page: KeptPage
  /** Null where there are no bytes to read. */
  readonly outcome: Outcome | null
}

async function* readings(
  library: Library,
  query: string,
  { reader, all = false, threads = availableParallelism(), knowledge, signal }: RereadOptions,
): AsyncIterable<ReadAnew> {
  await loadKnowledge(knowledge)
  const pages = (async function* () {
    for await (const { page } of foundPages(library, query))
      if (all || page.reader !== reader) yield page
  })()
  const pool = readerPool({ threads, knowledge, ...PAGE_LIMITS })
  const close = () => void pool.close()
  signal?.addEventListener('abort', close)
  let count = 0
  const read = async (page: KeptPage): Promise<Outcome> => {
    count++
    const bytes = bytesOf(page)
    return threads === 1 || count <= FEW
      ? readOne(bytes, optionsOf(page))
      : pool.read(bytes, optionsOf(page))
  }
  try {
    yield* inOrder(pages, {
      start: async (page): Promise<ReadAnew> => ({
        page,
        outcome: page.given.textId ? null : await read(page),
      }),
      weigh: (page) => bytesOf(page).length,
      ahead: AHEAD,
    })
  } finally {
    signal?.removeEventListener('abort', close)
    await pool.close()
  }
}

function toReread(page: KeptPage, outcome: Outcome | null): Reread {
  const { record, reviews, reader } = page
  const { id, url, path } = record.page
  const about = { page: id, title: record.article.headline ?? url ?? path ?? id, reader }
  if (!outcome) return { ...about, kind: 'text-only' }
  if ('error' in outcome) return { ...about, kind: 'failed', error: outcome.error }
  const lostBefore = lostReviews({ record, reviews })
  return {
    ...about,
    kind: 'read',
    changes: compareRecords(record, outcome.record),
    lostReviews: lostReviews({ record: outcome.record, reviews }).filter(
      (lost) => !lostBefore.includes(lost),
    ),
  }
}

function lostReviews(page: Pick<KeptPage, 'record' | 'reviews'>): string[] {
  return viewRecord(page).notes.flatMap(({ code, message }) =>
    code === 'review-without-place' ? [message] : [],
  )
}
