import { IsnadError } from '../model/error.ts'
import { startDraft } from './knowledge-draft.ts'
import { openKnowledge } from './open-knowledge.ts'

/** One entity of a user's knowledge in a list. */
export interface ListedEntity {
  readonly id: string
  readonly kind: string
  readonly country: string | null
  /** English label. */
  readonly name: string
}

/** The entities of a user's knowledge, one after another. Throws `IsnadError`. */
export function* listKnowledge(file: string): Iterable<ListedEntity> {
  const user = openKnowledge(file)
  for (const { table, cells } of user.allRows()) {
    if (table !== 'entities') continue
    const { id = '' } = cells
    const known = user.byId(id)
    if (known) yield { id, kind: known.kind, country: known.country, name: known.name }
  }
}

/** Takes entities and their tenures out of a user's knowledge. Throws `IsnadError` where one is not there, or is needed by another. */
export function removeKnowledge(file: string, ids: readonly string[]): void {
  const gone = new Set(ids)
  const draft = startDraft(file)
  try {
    const unknown = ids.filter((id) => draft.before?.cellsOf(id) === undefined)
    if (unknown.length > 0) {
      const named = unknown.map((id) => `"${id}"`).join(', ')
      throw new IsnadError('bad-argument', `${file} has no ${named}; see isnad knowledge list`)
    }
    draft.finish({
      entity: (id) => !gone.has(id),
      tenure: (cells) => !gone.has(cells['person'] ?? ''),
      settle: (cells) => cells,
    })
  } finally {
    draft.discard()
  }
}
