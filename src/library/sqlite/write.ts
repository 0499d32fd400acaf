import { IsnadError } from '../../model/error.ts'
import type { Review } from '../../model/review.ts'
import { dayNames } from '../days.ts'
import type { Entry, EntityNames, Outcome } from '../entry.ts'
import { MOST_PAGES, serialOf, toKey } from '../key.ts'
import { notKept } from '../page-id.ts'
import type { Kept } from '../settle.ts'
import { settle } from '../settle.ts'
import type { Mark, PageTerms } from '../terms.ts'
import type { Database } from './database.ts'
import type { Marks } from './marks.ts'
import { packNumbers } from './marks.ts'
import { dayToken, EVERYWHERE, markToken } from './match.ts'
import { pack, packRecord } from './pack.ts'
import { firstStatement, STATEMENT_BITS } from './search.ts'

/** An entry with the parts of it that are kept packed; packing is done before a change starts. */
export interface PackedEntry {
  readonly entry: Entry
  readonly record: Uint8Array
  readonly text: Uint8Array
  readonly bytes: Uint8Array | null
}

/** Packs entries, several at a time. */
export function packEntries(entries: readonly Entry[]): Promise<PackedEntry[]> {
  return Promise.all(
    entries.map(async (entry) => {
      const [record, text, bytes] = await Promise.all([
        packRecord(entry.record),
        pack(Buffer.from(entry.record.page.text)),
        entry.captured ? pack(entry.captured.bytes) : null,
      ])
      return { entry, record, text, bytes }
    }),
  )
}

/** Changes the tables of a library; every function runs inside a change. */
export interface Writer {
  readonly add: (packed: PackedEntry) => Outcome
  readonly replace: (packed: PackedEntry) => number
  readonly review: (review: Review) => void
}

/** Opens the writing side of a library. */
export function openWriter(database: Database, marks: Marks): Writer {
  const { sql } = database
  const known = lookups(database)

  const keepAddresses = (entry: Entry, document: number) => {
    const insert = sql('INSERT OR IGNORE INTO address (address, document) VALUES (?, ?)')
    for (const address of entry.addresses) insert.run(address, document)
  }
  const keepCapture = (entry: Entry, serial: number) =>
    sql('INSERT OR IGNORE INTO capture (id, serial) VALUES (?, ?)').run(idBytes(entry), serial)

  /** Writes a page and all that is derived from it. */
  const write = (packed: PackedEntry, place: Place) => {
    const { entry } = packed
    const { terms, record } = entry
    sql('INSERT INTO page VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      place.key,
      serialOf(place.key),
      place.document,
      place.current ? 1 : 0,
      Buffer.from(entry.content, 'hex'),
      record.page.capturedAt,
      record.statements.length,
      marks.number(`language:${record.page.language}`),
      marks.number(`reader:${entry.reader}`),
      packNumbers(terms.marks.map(marks.number)),
    )
    sql('INSERT INTO body VALUES (?, ?, ?, ?, ?)').run(
      place.key,
      packed.record,
      packed.text,
      packed.bytes,
      entry.captured?.charset ?? null,
    )
    if (place.current) writeTerms(place.key, terms)
    for (const entity of entry.entities) keepEntity(database, entity)
  }

  const writeTerms = (key: number, terms: PageTerms) => {
    const day = terms.minute === null ? null : Math.floor(terms.minute / 1440)
    const published = day === null ? [] : tokensOf('published', [day, day])
    const tokens = (list: readonly Mark[], days: readonly string[]) =>
      [EVERYWHERE, ...list.map((mark) => markToken(marks.number(mark))), ...days].join(' ')
    sql('INSERT INTO page_words (rowid, words, marks) VALUES (?, ?, ?)').run(
      key,
      terms.words.join(' '),
      tokens(terms.marks, published),
    )
    const first = firstStatement(key)
    terms.statements.slice(0, MOST_STATEMENTS).forEach(({ words, marks: list, said }, at) => {
      const id = first + BigInt(at)
      const days = said ? tokensOf('said', said) : []
      sql('INSERT INTO statement VALUES (?, ?)').run(id, packNumbers(list.map(marks.number)))
      sql('INSERT INTO statement_words (rowid, words, marks) VALUES (?, ?, ?)').run(
        id,
        words.join(' '),
        tokens(list, [...published, ...days]),
      )
    })
  }

  /** Takes a page out of the indexes. */
  const eraseTerms = (key: number) => {
    const first = firstStatement(key)
    const last = first + (1n << STATEMENT_BITS)
    sql('DELETE FROM page_words WHERE rowid = ?').run(key)
    const ids = sql('SELECT id FROM statement WHERE id >= ? AND id < ?')
    ids.setReadBigInts(true)
    for (const { id } of ids.all(first, last))
      sql('DELETE FROM statement_words WHERE rowid = ?').run(id as bigint)
    sql('DELETE FROM statement WHERE id >= ? AND id < ?').run(first, last)
  }

  const retire = (document: number) => {
    const rows = sql('SELECT key FROM page WHERE document = ? AND current = 1').all(document)
    for (const { key } of rows) {
      eraseTerms(Number(key))
      sql('UPDATE page SET current = 0 WHERE key = ?').run(key as number)
    }
  }

  return {
    add: (packed) => {
      const { entry } = packed
      const place = settle(entry, known)
      if ('page' in place) {
        keepCapture(entry, serialOf(place.page))
        keepAddresses(entry, known.documentOf(place.page))
        return { kind: place.kind, key: place.page }
      }
      const serial = nextSerial(database)
      const key = toKey(entry.terms.minute, serial)
      const document = place.kind === 'new' ? serial : place.document
      const current = place.kind === 'new' || place.isLatest
      if (current && place.kind === 'version') retire(document)
      write(packed, { key, document, current })
      keepCapture(entry, serial)
      keepAddresses(entry, document)
      return place.kind === 'new'
        ? { kind: 'new', key }
        : { kind: 'version', key, before: place.before }
    },
    replace: (packed) => {
      const { id } = packed.entry.record.page
      const before = known.byCapture(id)
      if (before === null) throw notKept(id)
      const row = sql('SELECT document, current FROM page WHERE key = ?').get(before)!
      const place = {
        key: toKey(packed.entry.terms.minute, serialOf(before)),
        document: Number(row['document']),
        current: row['current'] === 1,
      }
      eraseTerms(before)
      sql('DELETE FROM page WHERE key = ?').run(before)
      sql('DELETE FROM body WHERE key = ?').run(before)
      write(packed, place)
      return place.key
    },
    review: (review) => {
      sql('INSERT INTO review (page, review) VALUES (?, ?)').run(
        hashBytes(review.page),
        JSON.stringify(review),
      )
    },
  }
}

interface Place {
  readonly key: number
  readonly document: number
  readonly current: boolean
}

const MOST_STATEMENTS = 2 ** Number(STATEMENT_BITS)

function tokensOf(of: 'published' | 'said', [from, to]: readonly [number, number]): string[] {
  return dayNames(from, to).map((name) => dayToken(of, name))
}

function nextSerial({ sql }: Database): number {
  const serial = Number(sql('SELECT max(serial) AS last FROM page').get()!['last'] ?? 0) + 1
  if (serial <= MOST_PAGES) return serial
  const message = `a library holds ${MOST_PAGES} pages at most: begin another one with --library FILE`
  throw new IsnadError('bad-library', message)
}

function keepEntity({ sql }: Database, { id, name, native, kind, words }: EntityNames): void {
  const added = sql('INSERT OR IGNORE INTO entity VALUES (?, ?, ?, ?, ?)').run(
    id,
    name,
    native,
    kind,
    words.join(' '),
  )
  if (added.changes === 0) return
  const insert = sql('INSERT OR IGNORE INTO entity_word (word, entity) VALUES (?, ?)')
  for (const word of words) insert.run(word, id)
}

/** The questions by which a page is settled, asked of the tables. */
export function lookups({ sql }: Database): Kept {
  const first = (text: string, ...values: (string | number | Uint8Array)[]): number | null => {
    const row = sql(text).get(...values)
    return row ? Number(Object.values(row)[0]) : null
  }
  return {
    byCapture: (id) =>
      first('SELECT key FROM capture JOIN page USING (serial) WHERE capture.id = ?', hashBytes(id)),
    byAddress: (address) => first('SELECT document FROM address WHERE address = ?', address),
    byContent: (content) =>
      first('SELECT key FROM page WHERE content = ? LIMIT 1', Buffer.from(content, 'hex')),
    documentOf: (page) => first('SELECT document FROM page WHERE key = ?', page)!,
    versions: (document) =>
      sql(
        `SELECT key, content, captured_at FROM page WHERE document = ?
         ORDER BY captured_at IS NULL, unixepoch(captured_at, 'subsec'), serial`,
      )
        .all(document)
        .map((row) => ({
          page: Number(row['key']),
          content: Buffer.from(row['content'] as Uint8Array).toString('hex'),
          capturedAt: row['captured_at'] as string | null,
        })),
  }
}

function idBytes(entry: Entry): Uint8Array {
  return hashBytes(entry.record.page.id)
}

/** The hash in a page id (`sha256:…`). */
export function hashBytes(id: string): Uint8Array {
  return Buffer.from(id.slice('sha256:'.length), 'hex')
}
