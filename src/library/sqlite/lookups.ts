import type { Kept } from '../settle.ts'
import type { Database } from './database.ts'
import { hashText } from './hash-text.ts'

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
