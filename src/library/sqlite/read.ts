import type { StatementSync } from 'node:sqlite'
import type { EntityKind } from '../../model/mention.ts'
import { IsnadError } from '../../model/error.ts'
import type { Review } from '../../model/review.ts'
import { fromDay } from '../days.ts'
import { dayOfKey, firstKeyOf } from '../key.ts'
import type { EntityNames, KeptPage } from '../entry.ts'
import type { Slice, Stats } from '../library.ts'
import type { Database } from './database.ts'
import { hashText } from './hash-text.ts'
import type { Marks } from './marks.ts'
import { markToken } from './match.ts'
import { unpack, unpackGiven, unpackRecord, unpackText } from './pack.ts'
import { hashBytes, lookups } from './lookups.ts'

/** The page of a key as it is kept, or null. */
export function readPage(database: Database, marks: Marks, key: number): KeptPage | null {
  const { sql } = database
  const row = sql(
    'SELECT * FROM page JOIN body USING (serial) JOIN record USING (serial) WHERE key = ?',
  ).get(key)
  if (!row) return null
  const { record, captured, given } = unpackBody(key, row)
  const document = Number(row['document'])
  return {
    key,
    record,
    captured,
    given,
    reader: marks.textOf(Number(row['reader'])).slice('reader:'.length),
    addresses: sql('SELECT address FROM address WHERE document = ? ORDER BY address')
      .all(document)
      .map(({ address }) => String(address)),
    versions: lookups(database)
      .versions(document)
      .map(({ page }) => page),
    current: row['current'] === 1,
    reviews: readReviews(database, record.page.id),
  }
}

type Row = Readonly<ReturnType<StatementSync['get']>> & object

function unpackBody(key: number, row: Row): Pick<KeptPage, 'record' | 'captured' | 'given'> {
  try {
    const text = unpackText(row['text'] as Uint8Array)
    const record = unpackRecord(row['record'] as Uint8Array, text)
    const captured = row['bytes'] ? unpack(row['bytes'] as Uint8Array) : null
    return { record, captured, given: unpackGiven(String(row['given'])) }
  } catch (cause) {
    const message = `page ${key} is damaged in the library: isnad check --repair reads it again`
    throw new IsnadError('bad-library', message, { cause })
  }
}

/** Reviews in the order in which they were made, of one page or of all. */
export function readReviews({ sql }: Database, page: string | null): Review[] {
  const rows =
    page === null
      ? sql('SELECT review FROM review ORDER BY id').all()
      : sql('SELECT review FROM review WHERE page = ? ORDER BY id').all(hashBytes(page))
  return rows.map(({ review }) => JSON.parse(String(review)) as Review)
}

/** Keys in their order. */
export function readKeys({ sql }: Database, { after, limit, all }: Slice): number[] {
  const which = all ? '' : 'AND current = 1'
  return sql(`SELECT key FROM page WHERE key > ? ${which} ORDER BY key LIMIT ?`)
    .all(after ?? -1, limit)
    .map(({ key }) => Number(key))
}

/** The keys behind an address, a page id, or the beginning of one. */
export function findKeys({ sql }: Database, reference: string): number[] {
  const keysOf = (text: string, ...values: (string | number | Uint8Array)[]) =>
    sql(text)
      .all(...values)
      .map(({ key }) => Number(key))
  const byAddress = keysOf(
    'SELECT key FROM address JOIN page USING (document) WHERE hash = ? AND address = ? AND current = 1',
    hashText(reference),
    reference,
  )
  const digits = /^(?:sha256:)?([0-9a-f]{8,64})$/.exec(reference)?.[1]
  if (digits === undefined) return byAddress
  const from = Buffer.from(digits.slice(0, digits.length & ~1).padEnd(64, '0'), 'hex')
  const to = Buffer.from(digits.slice(0, digits.length & ~1).padEnd(64, 'f'), 'hex')
  const captures = sql(
    'SELECT key, hex(id) AS id FROM capture JOIN page USING (serial) WHERE id BETWEEN ? AND ?',
  ).all(from, to)
  const byId = captures.filter(({ id }) => String(id).toLowerCase().startsWith(digits))
  return [...new Set([...byAddress, ...byId.map(({ key }) => Number(key))])]
}

/** What an entity of the library is called, or null. */
export function readEntity({ sql }: Database, marks: Marks, id: string): EntityNames | null {
  const term = marks.numberOf(`entity:${id}`)
  const row = term === null ? undefined : sql('SELECT * FROM entity WHERE term = ?').get(term)
  if (!row) return null
  return {
    id,
    name: String(row['name']),
    native: row['native'] as string | null,
    kind: row['kind'] as EntityKind,
    words: String(row['words']).split(' ').filter(Boolean),
  }
}

const MOST_NAMESAKES = 200

/** Entities with all these words in their names, the ones on most pages first. */
export function findEntities(
  database: Database,
  marks: Marks,
  { words, limit }: { readonly words: readonly string[]; readonly limit: number },
): EntityNames[] {
  const [first, ...others] = words
  if (first === undefined) return []
  const also = others
    .map(() => 'AND EXISTS (SELECT 1 FROM entity_word WHERE word = ? AND term = found.term)')
    .join(' ')
  const rows = database
    .sql(`SELECT term FROM entity_word AS found WHERE word = ? ${also} LIMIT ${MOST_NAMESAKES}`)
    .all(first, ...others)
  return rows
    .map(({ term }) => ({
      id: marks.textOf(Number(term)).slice('entity:'.length),
      on: pagesWith(database, Number(term)),
    }))
    .sort((one, other) => other.on - one.on || (one.id < other.id ? -1 : 1))
    .slice(0, limit)
    .flatMap(({ id }) => readEntity(database, marks, id) ?? [])
}

const MOST_PAGES_COUNTED = 10_000

function pagesWith({ sql }: Database, mark: number): number {
  const row = sql(
    `SELECT count(*) AS n FROM (SELECT 1 FROM page_words WHERE page_words MATCH ? LIMIT ${MOST_PAGES_COUNTED})`,
  ).get(markToken(mark))
  return Number(row!['n'])
}

/** Counts what a library holds. */
export function readStats({ sql }: Database, marks: Marks): Stats {
  const number = (text: string) => Number(Object.values(sql(text).get()!)[0] ?? 0)
  const grouped = (column: 'language' | 'reader') =>
    sql(
      `SELECT ${column} AS mark, count(*) AS pages FROM page WHERE current = 1 GROUP BY ${column} ORDER BY pages DESC, mark`,
    )
      .all()
      .map(({ mark, pages }) => ({
        value: marks.textOf(Number(mark)).slice(column.length + 1),
        pages: Number(pages),
      }))
  const { first, last } = sql(
    'SELECT min(key) AS first, max(key) AS last FROM page WHERE current = 1 AND key >= ?',
  ).get(firstKeyOf(0)) as { first: number | null; last: number | null }
  return {
    pages: number('SELECT count(*) FROM page WHERE current = 1'),
    versions: number('SELECT count(*) FROM page'),
    statements: number('SELECT sum(statements) FROM page WHERE current = 1'),
    entities: number('SELECT count(*) FROM entity'),
    reviews: number('SELECT count(*) FROM review'),
    days:
      first === null || last === null ? null : [fromDay(dayOfKey(first)), fromDay(dayOfKey(last))],
    languages: grouped('language').map(({ value, pages }) => ({ language: value, pages })),
    readers: grouped('reader').map(({ value, pages }) => ({ reader: value, pages })),
    bytes: number('PRAGMA page_count') * number('PRAGMA page_size'),
  }
}
