import { createHash } from 'node:crypto'
import type { Fault } from '../library.ts'
import type { Database } from './database.ts'
import { unpack, unpackRecord, unpackText } from './pack.ts'
import { hashBytes } from './write.ts'

/** Looks for what is wrong in a library: the file, each kept page against its hash, and the indexes against the pages. */
export function* checkLibrary(database: Database): Generator<Fault> {
  const { sql } = database
  for (const row of sql('PRAGMA integrity_check(20)').all()) {
    const message = String(Object.values(row)[0])
    if (message !== 'ok')
      yield { page: null, code: 'damaged-file', message, isRepairable: message.includes('words') }
  }
  const next = sql('SELECT key, serial, current FROM page WHERE key > ? ORDER BY key LIMIT 1')
  for (let row = next.get(-1); row; row = next.get(row['key'] as number)) {
    yield* checkPage(database, { ...row } as unknown as PageRow)
  }
  yield* strayTerms(database)
}

interface PageRow {
  readonly key: number
  readonly serial: number
  readonly current: number
}

function* checkPage({ sql }: Database, { key, serial, current }: PageRow): Generator<Fault> {
  const fault = (code: Fault['code'], message: string, isRepairable = true): Fault => ({
    page: key,
    code,
    message,
    isRepairable,
  })
  const body = sql(
    'SELECT record, text, bytes FROM body JOIN record USING (serial) WHERE serial = ?',
  ).get(serial)
  if (!body) {
    yield fault('damaged-page', 'its text and record are gone', false)
    return
  }
  const bytes = attempt(() => unpack((body['bytes'] ?? body['text']) as Uint8Array))
  if (!bytes) {
    yield fault('damaged-page', 'its kept bytes cannot be unpacked', false)
    return
  }
  const hash = createHash('sha256').update(bytes).digest()
  const ids = sql('SELECT id FROM capture WHERE serial = ?').all(serial)
  if (!ids.some(({ id }) => hash.equals(id as Uint8Array)))
    yield fault('wrong-hash', 'its kept bytes are not the ones that were added', false)
  const record = attempt(() =>
    unpackRecord(body['record'] as Uint8Array, unpackText(body['text'] as Uint8Array)),
  )
  if (!record) yield fault('damaged-page', 'its record cannot be unpacked')
  else if (!hash.equals(hashBytes(record.page.id)))
    yield fault('damaged-page', 'its record is of other bytes')
  const indexed = sql('SELECT 1 FROM page_words WHERE rowid = ?').get(key) !== undefined
  if (current === 1 && !indexed) yield fault('missing-terms', 'no search finds it')
  if (current === 0 && indexed)
    yield fault('stray-terms', 'searches find it though it is no longer current')
}

/** Rows of the indexes that no page stands behind. */
function* strayTerms({ sql }: Database): Generator<Fault> {
  const stray = sql(
    'SELECT id FROM page_words_docsize WHERE NOT EXISTS (SELECT 1 FROM page WHERE key = id) LIMIT 100',
  ).all()
  for (const { id } of stray)
    yield {
      page: Number(id),
      code: 'stray-terms',
      message: 'searches find a page that is not kept',
      isRepairable: true,
    }
}

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
