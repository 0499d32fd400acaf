import { existsSync, readFileSync } from 'node:fs'

/** One line of the file of pairs: a name of one entity and a name of the same or of another one. */
export interface NamePair {
  readonly type: string
  readonly id: string
  readonly otherId: string
  /** The two languages, `fa-en`. */
  readonly languages: string
  readonly target: string
  readonly name: string
  readonly other: string
  readonly isSame: boolean
}

/** Where the pairs lie, if nothing else is said: beside the repository. */
export const PAIRS: string = new URL('../../shared/reference/name_pairs.tsv', import.meta.url)
  .pathname

/** The pairs of a file with the columns `pair split type id_a lang_a form_a id_b lang_b form_b label …`. */
export function readPairs(file: string): NamePair[] | undefined {
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  return lines.map((line) => {
    const [
      ,
      ,
      type = '',
      id = '',
      language = '',
      name = '',
      otherId = '',
      target = '',
      other = '',
      label,
    ] = line.split('\t')
    const languages = `${language}-${target}`
    return { type, id, otherId, languages, target, name, other, isSame: label?.trim() === '1' }
  })
}

/** Every form of a target language and the entities that bear it. */
export type Pools = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

/** The forms among which a name of each target language is looked for. */
export function toPools(pairs: readonly NamePair[]): Pools {
  const pools = new Map<string, Map<string, Set<string>>>()
  for (const { target, other, otherId } of pairs) {
    const pool = pools.get(target) ?? new Map<string, Set<string>>()
    pools.set(target, pool)
    pool.set(other, (pool.get(other) ?? new Set()).add(otherId))
  }
  return pools
}

/** The fold of an entity: all its pairs are learned from, or none. */
export function foldOf(id: string, folds: number): number {
  let hash = 2166136261
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619)
  return (hash >>> 0) % folds
}
