import type { PageSource } from '../entry.ts'
import type { Database } from './database.ts'
import { unpack, unpackGiven } from './pack.ts'
import { readReviews } from './read.ts'

/** What a page was read from, taken from the file without its record; null where it cannot be unpacked. */
export function readSource(database: Database, key: number): PageSource | null {
  const row = database
    .sql(
      `SELECT text, bytes, given, captured_at, hex(id) AS id
       FROM page JOIN body USING (serial) JOIN capture USING (serial) WHERE key = ? AND is_kept = 1`,
    )
    .get(key)
  if (!row) return null
  try {
    const id = `sha256:${String(row['id']).toLowerCase()}`
    return {
      id,
      bytes: unpack((row['bytes'] ?? row['text']) as Uint8Array),
      given: unpackGiven(String(row['given'])),
      capturedAt: row['captured_at'] as string | null,
      reviews: readReviews(database, id),
    }
  } catch {
    return null
  }
}
