import type { Reprint } from '../../../model/reprint.ts'
import type { PairSlice } from '../../../model/story-store.ts'
import type { Database } from '../database.ts'

/** Which pages depend on which. */
export interface ReprintTable {
  readonly reprints: (pages: readonly string[]) => Reprint[]
  readonly pairs: (slice: PairSlice) => Reprint[]
  readonly keepReprint: (reprint: Reprint) => void
  /** Forgets all pairs that a page is of. */
  readonly forgetReprints: (key: number) => void
}

const PAIRS = `
  SELECT page.page AS page, other.page AS other, closest, detail FROM reprint
  JOIN print AS page ON page.key = reprint.page JOIN print AS other ON other.key = reprint.of`

/** Opens the table of reprints; `keyOf` gives the key of a placed page. */
export function openReprints(
  { sql }: Database,
  keyOf: (page: string) => number | null,
): ReprintTable {
  return {
    reprints: (pages) => {
      const pairs = new Map<string, Reprint>()
      for (const page of pages) {
        const key = keyOf(page)
        if (key === null) continue
        const rows = [
          ...sql(`${PAIRS} WHERE reprint.page = ?`).all(key),
          ...sql(`${PAIRS} WHERE reprint.of = ?`).all(key),
        ]
        for (const row of rows) {
          const reprint = toReprint(row)
          pairs.set(`${reprint.page} ${reprint.of}`, reprint)
        }
      }
      return [...pairs.values()]
    },
    pairs: ({ limit, skip }) =>
      sql(`${PAIRS} ORDER BY reprint.page DESC, reprint.of DESC LIMIT ? OFFSET ?`)
        .all(limit, skip)
        .map(toReprint),
    keepReprint: ({ page, of, closest, ...detail }) => {
      const [key, other] = [keyOf(page), keyOf(of)]
      if (key === null || other === null) return
      sql('DELETE FROM reprint WHERE page = ? AND of = ?').run(other, key)
      if (closest) sql('UPDATE reprint SET closest = 0 WHERE page = ?').run(key)
      sql('INSERT OR REPLACE INTO reprint VALUES (?, ?, ?, ?)').run(
        key,
        other,
        closest ? 1 : 0,
        JSON.stringify(detail),
      )
    },
    forgetReprints: (key) => {
      sql('DELETE FROM reprint WHERE page = ?').run(key)
      sql('DELETE FROM reprint WHERE of = ?').run(key)
    },
  }
}

function toReprint(row: { readonly [column: string]: unknown }): Reprint {
  const idOf = (bytes: unknown) => `sha256:${Buffer.from(bytes as Uint8Array).toString('hex')}`
  return {
    page: idOf(row['page']),
    of: idOf(row['other']),
    closest: row['closest'] === 1,
    ...(JSON.parse(String(row['detail'])) as Omit<Reprint, 'page' | 'of' | 'closest'>),
  }
}
