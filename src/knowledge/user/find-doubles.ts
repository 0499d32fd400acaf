import { keysOf } from '../../text/tokens.ts'
import type { Known } from '../knowledge.ts'
import { buildTable, hashText } from './text-table.ts'

/** An entity with one of its full names. */
export interface NamedEntity {
  readonly id: string
  readonly kind: Known['kind']
  readonly name: string
}

/** Two entities of one kind that share a name. */
export interface Double {
  readonly ids: readonly [string, string]
  readonly kind: Known['kind']
  readonly name: string
}

/** Finds the entities of one kind that share a folded name; each pair once, with the first name that they share. */
export function* findDoubles(names: Iterable<NamedEntity>): Iterable<Double> {
  const seen = buildTable()
  const told = buildTable()
  const ids: string[] = []
  for (const { id, kind, name } of names) {
    const keys = keysOf(name)
    if (keys.length === 0) continue
    if (ids.at(-1) !== id) ids.push(id)
    const before = seen.put(hashText(`name ${kind}`, keys.join(' ')), ids.length - 1)
    const other = before === undefined ? id : ids[before]!
    if (other === id) continue
    const pair = hashText('pair', [id, other].sort().join(' '))
    if (told.has(pair)) continue
    told.mark(pair)
    yield { ids: [other, id], kind, name }
  }
}
