import type { PageEntity } from '../../model/phrase.ts'
import type { Draft } from './draft.ts'
import type { Genders } from './genders.ts'

/** Someone the page spoke of, and where. */
export interface Candidate {
  /** Token of the verb or of the name. */
  readonly at: number
  readonly entity: PageEntity
  readonly draft: Draft | null
}

/** Whom a verb means that names no subject: the last candidate that its number and gender fit. */
export function droppedSubject(
  draft: Draft,
  candidates: readonly Candidate[],
  genders: Genders,
): PageEntity | null {
  const before = candidates.filter(({ at }) => at < draft.cue[0]!.from)
  const found = before.findLast(({ entity }) => agrees(draft, entity, genders))
  if (found || (draft.several && (draft.gender || draft.hangs))) return found?.entity ?? null
  return before.findLast(({ draft: earlier }) => earlier !== null)?.entity ?? null
}

/** Whether a verb cannot be said of an entity: another gender, or of a participle another number. */
export function disagrees(
  { hangs, several, gender }: Draft,
  entity: PageEntity,
  genders: Genders,
): boolean {
  if (genders.size === 0) return false
  if (!hangs) return gender === 'masculine' && genders.get(entity.id) === 'feminine'
  const one = entity.kind === 'person' && !entity.plural
  if (several) return one
  const known = genders.get(entity.id)
  if (gender === 'feminine') return one && known === 'masculine'
  return gender === 'masculine' && (known === 'feminine' || (!known && entity.kind === 'state'))
}

function agrees({ several, gender }: Draft, entity: PageEntity, genders: Genders): boolean {
  if (several) return entity.plural || !['person', 'outlet'].includes(entity.kind)
  if (!gender) return true
  const known = genders.get(entity.id)
  if (gender === 'masculine' && (entity.plural || (!known && entity.kind === 'state'))) return false
  return known === undefined || known === gender
}
