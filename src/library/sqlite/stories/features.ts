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
  readonly text: string
  pages: number
}

/** Features that are remembered in each of two halves; the older half goes when the younger one is full. */
const MOST_REMEMBERED = 150_000

/** Opens the features of a library. */
export function openFeatures({ sql }: Database): Features {
  let [young, old] = [emptyHalf(), emptyHalf()]
  /** Pages that came or went and are not written. */
  const fresh = new Map<number, number>()
  /** Texts of which was found that they have no number. */
  const unnumbered = new Set<string>()
  const keep = (feature: Known): Known => {
    if (young.byText.size >= MOST_REMEMBERED) [young, old] = [emptyHalf(), young]
    young.byText.set(feature.text, feature)
    young.byId.set(feature.id, feature)
    return feature
  }
  const byText = (text: string): Known | null => {
    const known = young.byText.get(text)
    if (known) return known
    const before = old.byText.get(text)
    if (before) return keep(before)
    if (unnumbered.has(text)) return null
    const row = sql('SELECT id, pages FROM feature WHERE hash = ? AND text = ?').get(
      hashText(text),
      text,
    )
    if (row) return keep({ id: Number(row['id']), text, pages: Number(row['pages']) })
    if (unnumbered.size >= MOST_REMEMBERED) unnumbered.clear()
    unnumbered.add(text)
    return null
  }
  const byId = (id: number): Known | null => {
    const known = young.byId.get(id)
    if (known) return known
    const before = old.byId.get(id)
    if (before) return keep(before)
    const row = sql('SELECT text, pages FROM feature WHERE id = ?').get(id)
    return row ? keep({ id, text: String(row['text']), pages: Number(row['pages']) }) : null
  }
  return {
    pagesWith: (feature) => {
      const found = byText(feature)
      return found ? found.pages + (fresh.get(found.id) ?? 0) : 0
    },
    numberOf: (feature) => byText(feature)?.id ?? null,
    number: (feature) => {
      const found = byText(feature)
      if (found) return found.id
      const { lastInsertRowid } = sql(
        'INSERT INTO feature (hash, pages, text) VALUES (?, 0, ?)',
      ).run(hashText(feature), feature)
      unnumbered.delete(feature)
      return keep({ id: Number(lastInsertRowid), text: feature, pages: 0 }).id
    },
    textOf: (number) => byId(number)?.text ?? '',
    count: (number, more) => fresh.set(number, (fresh.get(number) ?? 0) + more),
    settle: () => {
      const add = sql('UPDATE feature SET pages = pages + ? WHERE id = ?')
      for (const [id, more] of [...fresh].sort(([one], [other]) => one - other)) {
        if (more === 0) continue
        add.run(more, id)
        const known = young.byId.get(id) ?? old.byId.get(id)
        if (known) known.pages += more
      }
      fresh.clear()
    },
    forget: () => {
      fresh.clear()
      unnumbered.clear()
      ;[young, old] = [emptyHalf(), emptyHalf()]
    },
  }
}

function emptyHalf(): { byText: Map<string, Known>; byId: Map<number, Known> } {
  return { byText: new Map(), byId: new Map() }
}
