import { otherNames } from './data/other-names.ts'
import type { Known } from './knowledge.ts'

let byId: ReadonlyMap<string, readonly string[]> | undefined

/** The names of an entity with those of other languages and scripts behind them; read when first asked for. */
export function withOtherNames(id: string, names: Known['names']): Known['names'] {
  byId ??= Map.groupBy(otherNames.trim().split('\n'), (line) => line.slice(0, line.indexOf('\t')))
  const lines = byId.get(id)
  if (!lines) return names
  const all: Record<string, readonly string[]> = { ...names }
  for (const line of lines) {
    const [, language = '', cell = ''] = line.split('\t')
    all[language] = [...(all[language] ?? []), ...cell.split('|')]
  }
  return all
}
