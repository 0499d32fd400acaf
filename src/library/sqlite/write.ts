import { IsnadError } from '../../model/error.ts'
import type { Review } from '../../model/review.ts'
import { dayNames } from '../days.ts'
import type { Entry, EntityNames, Outcome } from '../entry.ts'
import { freeKey, MOST_PAGES } from '../key.ts'
import { notKept } from '../page-id.ts'
import type { Kept } from '../settle.ts'
import { settle } from '../settle.ts'
import type { Mark, PageTerms } from '../terms.ts'
import type { Database } from './database.ts'
import type { Marks } from './marks.ts'
import { packNumbers } from './marks.ts'
import { hashText } from './hash-text.ts'
import { dayToken, EVERYWHERE, indexedWords, markToken } from './match.ts'
import { pack, packGiven, packRecord } from './pack.ts'
import { firstStatement } from './search.ts'

/** An entry with the parts of it that are kept packed; packing is done before a change starts. */
export interface PackedEntry {
  readonly entry: Entry
  readonly record: Uint8Array
  readonly text: Uint8Array
  readonly bytes: Uint8Array | null
}

const PACKED_AT_ONCE = 16

/** Packs entries, a few at a time: each takes a good part of a megabyte while it lasts. */
export async function packEntries(entries: readonly Entry[]): Promise<PackedEntry[]> {
  const packed: PackedEntry[] = []
  for (let from = 0; from < entries.length; from += PACKED_AT_ONCE)
    packed.push(...(await Promise.all(entries.slice(from, from + PACKED_AT_ONCE).map(packEntry))))
  return packed
}

async function packEntry(entry: Entry): Promise<PackedEntry> {
  const [record, text, bytes] = await Promise.all([
    packRecord(entry.record),
    pack(Buffer.from(entry.record.page.text)),
    entry.captured ? pack(entry.captured) : null,
  ])
  return { entry, record, text, bytes }
}

/** Changes the tables of a library; every function runs inside a change. */
export interface Writer {
  readonly add: (packed: PackedEntry) => Outcome
  readonly replace: (packed: PackedEntry) => number
  readonly review: (review: Review) => void
  /** Brings the indexes up to date; the last step of every change. */
  readonly finish: () => void
  /** Takes all pages out of the indexes. */
  readonly clear: () => void
  /** Forgets a change that was taken back. */
  readonly forget: () => void
}

/** Opens the writing side of a library. */
export function openWriter(database: Database, marks: Marks): Writer {
  const { sql } = database
  const known = lookups(database)

  const keepAddresses = (entry: Entry, document: number) => {
    const insert = sql('INSERT INTO address (document, hash, address) VALUES (?, ?, ?)')
    for (const address of entry.addresses)
      if (known.byAddress(address) === null) insert.run(document, hashText(address), address)
  }
  const keepCapture = (entry: Entry, serial: number, isKept: boolean) =>
    sql('INSERT OR IGNORE INTO capture VALUES (?, ?, ?)').run(
      hashBytes(entry.record.page.id),
      serial,
      isKept ? 1 : 0,
    )

  /** What the change does to the indexes, by the keys of pages: whose terms go, and what comes after that. */
  const erased = new Set<number>()
  const pending = new Map<number, PageTerms>()
  const erase = (key: number) => {
    erased.add(key)
    pending.delete(key)
  }

  /** Writes a page and all that is derived from it. */
  const write = (packed: PackedEntry, place: Place) => {
    const { entry } = packed
    const { terms, record } = entry
    sql('INSERT INTO page VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      place.key,
      place.serial,
      place.document,
      place.current ? 1 : 0,
      terms.minute,
      Buffer.from(entry.content, 'hex'),
      record.page.capturedAt,
      record.statements.length,
      Math.min(terms.statements.length, MOST_STATEMENTS),
      marks.number(`language:${record.page.language}`),
      marks.number(`reader:${entry.reader}`),
      packNumbers(terms.marks.map(marks.number)),
    )
    sql('INSERT OR REPLACE INTO body VALUES (?, ?, ?, ?)').run(
      place.serial,
      packed.text,
      packed.bytes,
      packGiven(entry.given),
    )
    sql('INSERT OR REPLACE INTO record VALUES (?, ?)').run(place.serial, packed.record)
    if (place.current) pending.set(place.key, terms)
    for (const entity of entry.entities) keepEntity(entity)
  }

  const keepEntity = ({ id, name, native, kind, words }: EntityNames) => {
    const term = marks.number(`entity:${id}`)
    if (sql('SELECT 1 FROM entity WHERE term = ?').get(term)) return
    sql('INSERT INTO entity VALUES (?, ?, ?, ?, ?)').run(term, name, native, kind, words.join(' '))
    const insert = sql('INSERT OR IGNORE INTO entity_word VALUES (?, ?)')
    for (const word of words) insert.run(word, term)
  }

  const writeTerms = (key: number, terms: PageTerms) => {
    const day = terms.minute === null ? null : Math.floor(terms.minute / 1440)
    const published = day === null ? [] : tokensOf('published', [day, day])
    const index = (
      list: { readonly words: readonly string[]; readonly marks: readonly Mark[] },
      days: readonly string[],
    ) =>
      [
        EVERYWHERE,
        ...days,
        ...list.marks.map((mark) => markToken(marks.number(mark))),
        indexedWords(list.words),
      ].join(' ')
    sql('INSERT INTO page_words (rowid, words) VALUES (?, ?)').run(key, index(terms, published))
    const first = firstStatement(key)
    terms.statements.slice(0, MOST_STATEMENTS).forEach((statement, at) => {
      const days = statement.said ? tokensOf('said', statement.said) : []
      sql('INSERT INTO statement VALUES (?, ?)').run(
        first + at,
        packNumbers(statement.marks.map(marks.number)),
      )
      sql('INSERT INTO statement_words (rowid, words) VALUES (?, ?)').run(
        first + at,
        index(statement, [...published, ...days]),
      )
    })
  }

  /** Takes a page out of the indexes. */
  const eraseTerms = (key: number) => {
    const range = [firstStatement(key), firstStatement(key + 1)] as const
    sql('DELETE FROM page_words WHERE rowid = ?').run(key)
    const indexed = sql('SELECT id FROM statement_words_docsize WHERE id >= ? AND id < ?')
    for (const { id } of indexed.all(...range))
      sql('DELETE FROM statement_words WHERE rowid = ?').run(Number(id))
    sql('DELETE FROM statement WHERE id >= ? AND id < ?').run(...range)
  }

  const retire = (document: number) => {
    const rows = sql('SELECT key FROM page WHERE document = ? AND current = 1').all(document)
    for (const { key } of rows) {
      erase(Number(key))
      sql('UPDATE page SET current = 0 WHERE key = ?').run(key as number)
    }
  }

  return {
    add: (packed) => {
      const { entry } = packed
      const place = settle(entry, known)
      if ('page' in place) {
        keepCapture(entry, serialOf(database, place.page), false)
        keepAddresses(entry, known.documentOf(place.page))
        return { kind: place.kind, key: place.page }
      }
      const serial = nextSerial(database)
      const key = keyFor(database, entry.terms.minute)
      const document = place.kind === 'new' ? serial : place.document
      const current = place.kind === 'new' || place.isLatest
      if (current && place.kind === 'version') retire(document)
      write(packed, { key, serial, document, current })
      keepCapture(entry, serial, true)
      keepAddresses(entry, document)
      return place.kind === 'new'
        ? { kind: 'new', key }
        : { kind: 'version', key, before: place.before }
    },
    replace: (packed) => {
      const { id } = packed.entry.record.page
      const row = sql(
        `SELECT key, serial, document, current, minute FROM capture JOIN page USING (serial)
         WHERE id = ? AND is_kept = 1`,
      ).get(hashBytes(id))
      if (!row) throw notKept(id)
      const before = Number(row['key'])
      const { minute } = packed.entry.terms
      const place = {
        key: row['minute'] === minute ? before : keyFor(database, minute),
        serial: Number(row['serial']),
        document: Number(row['document']),
        current: row['current'] === 1,
      }
      erase(before)
      sql('DELETE FROM page WHERE key = ?').run(before)
      write(packed, place)
      return place.key
    },
    review: (review) => {
      sql('INSERT INTO review (page, review) VALUES (?, ?)').run(
        hashBytes(review.page),
        JSON.stringify(review),
      )
    },
    clear: () => {
      for (const table of ['page_words', 'statement_words'])
        sql(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`).run()
      sql('DELETE FROM statement').run()
    },
    finish: () => {
      const keys = new Set([...erased, ...pending.keys()])
      for (const key of [...keys].sort((one, other) => one - other)) {
        if (erased.has(key)) eraseTerms(key)
        const terms = pending.get(key)
        if (terms) writeTerms(key, terms)
      }
      erased.clear()
      pending.clear()
    },
    forget: () => {
      erased.clear()
      pending.clear()
      marks.forget()
    },
  }
}

interface Place {
  readonly key: number
  readonly serial: number
  readonly document: number
  readonly current: boolean
}

const MOST_STATEMENTS = firstStatement(1)

function tokensOf(of: 'published' | 'said', [from, to]: readonly [number, number]): string[] {
  return dayNames(from, to).map((name) => dayToken(of, name))
}

function nextSerial({ sql }: Database): number {
  const serial = Number(sql('SELECT max(serial) AS last FROM page').get()!['last'] ?? 0) + 1
  if (serial <= MOST_PAGES) return serial
  const message = `a library holds ${MOST_PAGES} pages at most: begin another one with --library FILE`
  throw new IsnadError('bad-library', message)
}

function serialOf({ sql }: Database, key: number): number {
  return Number(sql('SELECT serial FROM page WHERE key = ?').get(key)!['serial'])
}

function keyFor({ sql }: Database, minute: number | null): number {
  const greatest = sql('SELECT max(key) AS key FROM page WHERE key >= ? AND key < ?')
  return freeKey(minute, (first, end) => greatest.get(first, end)!['key'] as number | null)
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
    byAddress: (address) =>
      first(
        'SELECT document FROM address WHERE hash = ? AND address = ?',
        hashText(address),
        address,
      ),
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

/** The hash in a page id (`sha256:…`). */
export function hashBytes(id: string): Buffer {
  return Buffer.from(id.slice('sha256:'.length), 'hex')
}
