import { IsnadError } from '../../model/error.ts'
import type { Review } from '../../model/review.ts'
import type { Entry, EntityNames, Outcome } from '../entry.ts'
import { freeKey, MOST_PAGES } from '../key.ts'
import { notKept } from '../page-id.ts'
import { settle } from '../settle.ts'
import type { Database } from './database.ts'
import { hashText } from './hash-text.ts'
import type { IndexWriter } from './index-writer.ts'
import { MOST_STATEMENTS, openIndexWriter } from './index-writer.ts'
import { hashBytes, lookups } from './lookups.ts'
import type { Marks } from './marks.ts'
import { packNumbers } from './marks.ts'
import { packGiven } from './pack.ts'
import type { PackedEntry } from './pack-entries.ts'

/** Changes the tables of a library; every function runs inside a change. */
export interface Writer extends Pick<IndexWriter, 'finish' | 'clear' | 'forget'> {
  readonly add: (packed: PackedEntry) => Outcome
  readonly replace: (packed: PackedEntry) => number
  readonly review: (review: Review) => void
}

/** Opens the writing side of a library. */
export function openWriter(database: Database, marks: Marks): Writer {
  const { sql } = database
  const known = lookups(database)
  const index = openIndexWriter(database, marks)

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

  const ungroup = (key: number) => sql('INSERT OR IGNORE INTO ungrouped VALUES (?)').run(key)

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
    if (place.current) {
      index.write(place.key, terms)
      ungroup(place.key)
    }
    for (const entity of entry.entities) keepEntity(entity)
  }

  const keepEntity = ({ id, name, native, kind, words }: EntityNames) => {
    const term = marks.number(`entity:${id}`)
    if (sql('SELECT 1 FROM entity WHERE term = ?').get(term)) return
    sql('INSERT INTO entity VALUES (?, ?, ?, ?, ?)').run(term, name, native, kind, words.join(' '))
    const insert = sql('INSERT OR IGNORE INTO entity_word VALUES (?, ?)')
    for (const word of words) insert.run(word, term)
  }

  const retire = (document: number) => {
    const rows = sql('SELECT key FROM page WHERE document = ? AND current = 1').all(document)
    for (const { key } of rows) {
      index.erase(Number(key))
      sql('UPDATE page SET current = 0 WHERE key = ?').run(key as number)
      ungroup(Number(key))
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
      index.erase(before)
      sql('DELETE FROM page WHERE key = ?').run(before)
      if (place.key !== before) ungroup(before)
      write(packed, place)
      return place.key
    },
    review: (review) => {
      sql('INSERT INTO review (page, review) VALUES (?, ?)').run(
        hashBytes(review.page),
        JSON.stringify(review),
      )
    },
    clear: index.clear,
    finish: index.finish,
    forget: () => {
      index.forget()
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
