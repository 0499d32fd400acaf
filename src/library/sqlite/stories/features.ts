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
  /** Counts pages that came or went, by the feature's number; only inside a change. */
  readonly count: (pages: ReadonlyMap<number, number>) => void
  /** Forgets what was remembered of a change that was taken back. */
  readonly forget: () => void
  /** Forgets what another program may have changed. */
  readonly refresh: () => void
}

interface Known {
  readonly id: number
  pages: number
}

const MOST_CACHED = 100_000

/** Opens the features of a library. */
export function openFeatures({ sql }: Database): Features {
  const known = new Map<string, Known>()
  const texts = new Map<number, string>()
  let version = -1
  const keep = (text: string, feature: Known): Known => {
    if (known.size >= MOST_CACHED) known.clear()
    known.set(text, feature)
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
  const forget = () => known.clear()
  return {
    pagesWith: (feature) => find(feature)?.pages ?? 0,
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
    count: (pages) => {
      const add = sql('UPDATE feature SET pages = pages + ? WHERE id = ?')
      for (const [id, more] of [...pages].sort(([one], [other]) => one - other)) add.run(more, id)
      forget()
    },
    forget: () => {
      forget()
      texts.clear()
    },
    refresh: () => {
      const now = Number(sql('PRAGMA data_version').get()!['data_version'])
      if (now !== version) forget()
      version = now
    },
  }
}
