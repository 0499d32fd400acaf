import type { Database } from '../database.ts'
import { hashText } from '../hash-text.ts'

/** The features of a library: a number for each, and on how many pages it stands. */
export interface Features {
  /** On how many pages a feature stands. */
  readonly pagesWith: (feature: string) => number
  readonly numberOf: (feature: string) => number | null
  /** Numbers a feature; only inside a change. */
  readonly number: (feature: string) => number
  readonly textOf: (number: number) => string
  /** Counts pages that came or went, by a feature's number; kept by `settle`. */
  readonly count: (number: number, more: number) => void
  /** Writes what was counted; the last step of a change. */
  readonly settle: () => void
  /** Forgets what was counted and not kept, and what another program may have changed. */
  readonly forget: () => void
}

interface Known {
  readonly id: number
  pages: number
}

const MOST_CACHED = 100_000

/** Opens the features of a library. */
export function openFeatures({ sql }: Database): Features {
  const known = new Map<string, Known>()
  const byId = new Map<number, Known>()
  const texts = new Map<number, string>()
  /** Pages that came or went and are not written. */
  const fresh = new Map<number, number>()
  const clear = () => {
    known.clear()
    byId.clear()
    texts.clear()
  }
  const keep = (text: string, feature: Known): Known => {
    if (known.size >= MOST_CACHED) clear()
    known.set(text, feature)
    byId.set(feature.id, feature)
    return feature
  }
  const find = (text: string): Known | null => {
    const cached = known.get(text)
    if (cached) return cached
    const row = sql('SELECT id, pages FROM feature WHERE hash = ? AND text = ?').get(
      hashText(text),
      text,
    )
    return row ? keep(text, { id: Number(row['id']), pages: Number(row['pages']) }) : null
  }
  return {
    pagesWith: (feature) => {
      const found = find(feature)
      return found ? found.pages + (fresh.get(found.id) ?? 0) : 0
    },
    numberOf: (feature) => find(feature)?.id ?? null,
    number: (feature) => {
      const found = find(feature)
      if (found) return found.id
      const { lastInsertRowid } = sql(
        'INSERT INTO feature (hash, pages, text) VALUES (?, 0, ?)',
      ).run(hashText(feature), feature)
      return keep(feature, { id: Number(lastInsertRowid), pages: 0 }).id
    },
    textOf: (number) => {
      const cached = texts.get(number)
      if (cached !== undefined) return cached
      const row = sql('SELECT text FROM feature WHERE id = ?').get(number)
      const text = typeof row?.['text'] === 'string' ? row['text'] : ''
      if (texts.size >= MOST_CACHED) texts.clear()
      texts.set(number, text)
      return text
    },
    count: (number, more) => fresh.set(number, (fresh.get(number) ?? 0) + more),
    settle: () => {
      const add = sql('UPDATE feature SET pages = pages + ? WHERE id = ?')
      const counts = [...fresh].sort(([one], [other]) => one - other)
      for (const [id, more] of counts) {
        if (more === 0) continue
        add.run(more, id)
        const cached = byId.get(id)
        if (cached) cached.pages += more
      }
      fresh.clear()
    },
    forget: () => {
      fresh.clear()
      clear()
    },
  }
}
