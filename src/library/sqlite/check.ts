import { createHash } from 'node:crypto'
import type { Fault } from '../library.ts'
import { wrongSpan } from '../wrong-span.ts'
import type { Database } from './database.ts'
import type { Marks } from './marks.ts'
import { eachNumber } from './marks.ts'
import { unpack, unpackGiven, unpackRecord, unpackText } from './pack.ts'
import { firstStatement } from './search.ts'
import { hashBytes } from './lookups.ts'

/** Looks for what is wrong in a library: the file, each kept page against its hash, and the indexes against the pages. */
export function* checkLibrary(database: Database, marks: Marks): Generator<Fault> {
  for (const step of [checkFile, checkPages, checkRest]) {
    try {
      yield* step(database, marks)
    } catch (error) {
      const message = `the file cannot be read to its end: ${(error as Error).message}`
      yield { page: null, code: 'damaged-file', message, isRepairable: false }
    }
  }
}

/** The file as SQLite sees it; only what is wrong in an index alone can be mended. */
function* checkFile({ sql }: Database): Generator<Fault> {
  for (const row of sql('PRAGMA integrity_check(20)').all()) {
    const message = String(Object.values(row)[0])
    const isRepairable = /\b(?:page|statement)_words\b/.test(message)
    if (message !== 'ok') yield { page: null, code: 'damaged-file', message, isRepairable }
  }
}

interface PageRow {
  readonly key: number
  readonly serial: number
  readonly current: number
  readonly indexed: number
  readonly marks: Uint8Array
}

function* checkPages(database: Database, marks: Marks): Generator<Fault> {
  const { sql } = database
  const next = sql(
    'SELECT key, serial, current, indexed, marks FROM page WHERE key > ? ORDER BY key LIMIT 1',
  )
  for (let row = next.get(-1); row; row = next.get(row['key'] as number)) {
    const page = { ...row } as unknown as PageRow
    yield* checkBody(database, page)
    yield* checkTerms(database, page)
    let isKnown = true
    eachNumber(page.marks, (number) => (isKnown &&= marks.textOf(number) !== ''))
    if (!isKnown) yield toFault(page, 'damaged-page', 'it is counted by what has no name')
  }
}

function* checkBody({ sql }: Database, page: PageRow): Generator<Fault> {
  const { serial } = page
  const body = sql(
    'SELECT text, bytes, given, record FROM body LEFT JOIN record USING (serial) WHERE serial = ?',
  ).get(serial)
  const bytes = attempt(() => unpack((body!['bytes'] ?? body!['text']) as Uint8Array))
  if (!bytes) {
    const message = 'its kept bytes are gone or cannot be unpacked'
    yield { ...toFault(page, 'damaged-page', message), isRepairable: false }
    return
  }
  const hash = createHash('sha256').update(bytes).digest()
  const own = sql('SELECT 1 FROM capture WHERE id = ? AND serial = ? AND is_kept = 1')
  const textId = attempt(() => unpackGiven(String(body!['given'])).textId) ?? null
  const isOwn = textId === null ? own.get(hash, serial) : hashBytes(textId).equals(hash)
  if (!isOwn) {
    const message = 'its kept bytes are not the ones that were added'
    yield { ...toFault(page, 'wrong-hash', message), isRepairable: false }
  }
  const record = attempt(() =>
    unpackRecord(body!['record'] as Uint8Array, unpackText(body!['text'] as Uint8Array)),
  )
  if (record && !hashBytes(textId ?? record.page.id).equals(hash))
    yield toFault(page, 'damaged-page', 'its record is of other bytes')
  const wrong = record && wrongSpan(record, record.page.text)
  if (wrong) yield toFault(page, 'damaged-page', `its record points beside the words at ${wrong}`)
  if (!record) yield toFault(page, 'damaged-page', 'its record is gone or cannot be unpacked')
}

function* checkTerms({ sql }: Database, page: PageRow): Generator<Fault> {
  const { key, current, indexed } = page
  const range = [firstStatement(key), firstStatement(key + 1)] as const
  const count = (text: string, ...values: number[]) => Number(sql(text).get(...values)!['n'])
  const pages = count('SELECT count(*) AS n FROM page_words_docsize WHERE id = ?', key)
  const statements = [
    count('SELECT count(*) AS n FROM statement WHERE id >= ? AND id < ?', ...range),
    count('SELECT count(*) AS n FROM statement_words_docsize WHERE id >= ? AND id < ?', ...range),
  ]
  const due = current === 1 ? indexed : 0
  if (pages < current) yield toFault(page, 'missing-terms', 'no search finds it')
  else if (statements.some((there) => there < due))
    yield toFault(page, 'missing-terms', 'no search finds some of its statements')
  if (pages > current || statements.some((there) => there > due))
    yield toFault(page, 'stray-terms', 'searches find what is no longer there')
}

/** What no page stands behind: `text` gives the number of a page or null, and what it is. */
const STRAYS: readonly (readonly [code: Fault['code'], message: string, text: string])[] = [
  [
    'stray-terms',
    'searches find a page that is not kept',
    'SELECT id AS page FROM page_words_docsize WHERE id NOT IN (SELECT key FROM page)',
  ],
  [
    'stray-terms',
    'searches find a statement of a page that is not kept',
    `SELECT DISTINCT id / 1024 AS page FROM statement_words_docsize
     WHERE id / 1024 NOT IN (SELECT key FROM page)`,
  ],
  [
    'stray-terms',
    'a story holds a page that is not kept',
    'SELECT key AS page FROM print WHERE key NOT IN (SELECT key FROM page UNION SELECT key FROM ungrouped)',
  ],
  [
    'missing-terms',
    'no story holds it',
    `SELECT key AS page FROM page
     WHERE current = 1 AND key NOT IN (SELECT key FROM print UNION SELECT key FROM ungrouped)`,
  ],
  [
    'stray-terms',
    'a story does not hold as many pages as it is listed with',
    `SELECT NULL AS page FROM story
     WHERE pages <> (SELECT count(*) FROM print WHERE print.story = story.id)`,
  ],
  [
    'dangling-reference',
    'an address leads to no page',
    'SELECT NULL AS page FROM address WHERE document NOT IN (SELECT document FROM page)',
  ],
  [
    'dangling-reference',
    'a capture leads to no page',
    'SELECT NULL AS page FROM capture WHERE serial NOT IN (SELECT serial FROM page)',
  ],
  [
    'dangling-reference',
    'a text is kept of no page',
    'SELECT NULL AS page FROM body WHERE serial NOT IN (SELECT serial FROM page)',
  ],
  [
    'dangling-reference',
    'a review is of no page',
    'SELECT NULL AS page FROM review WHERE page NOT IN (SELECT id FROM capture)',
  ],
  [
    'dangling-reference',
    'a name leads to nobody',
    'SELECT NULL AS page FROM entity_word WHERE term NOT IN (SELECT term FROM entity)',
  ],
  [
    'dangling-reference',
    'of its versions none, or more than one, is the current one',
    'SELECT max(key) AS page FROM page GROUP BY document HAVING sum(current) <> 1',
  ],
]

function* checkRest({ sql }: Database): Generator<Fault> {
  for (const [code, message, text] of STRAYS)
    for (const { page } of sql(`${text} LIMIT 100`).all())
      yield {
        page: page === null ? null : Number(page),
        code,
        message,
        isRepairable: code !== 'dangling-reference',
      }
}

/** A fault that reading the page again mends. */
function toFault({ key }: PageRow, code: Fault['code'], message: string): Fault {
  return { page: key, code, message, isRepairable: true }
}

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
