import type { Library } from '../../library/library.ts'
import { entityName } from './entity-name.ts'

/** One who speaks in a library, and how often. */
export interface Speaker {
  readonly id: string
  /** English label. */
  readonly name: string
  readonly statements: number
}

/** Those who speak most among the newest statements of a library, the most frequent first; who is only described is left out. */
export async function actorIndex(
  library: Library,
): Promise<{ readonly speakers: readonly Speaker[]; readonly isMore: boolean }> {
  const { facets, isMore } = await library.search({
    of: 'statements',
    query: { kind: 'all' },
    order: 'time',
    limit: 1,
    facets: ['speaker'],
  })
  const speakers: Speaker[] = []
  for (const { value, count } of facets[0]?.values ?? []) {
    const name = await entityName(library, value)
    if (name !== undefined) speakers.push({ id: value, name, statements: count })
  }
  return { speakers, isMore }
}
