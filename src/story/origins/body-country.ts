import { countryOf } from '../bodies/join-voices.ts'
import type { Source } from './account.ts'
import type { OriginKnowledge } from './context.ts'

/** Whether a source is a state named alone, and another one an outlet that the state runs: what both tell on one page is told once. */
export function runsOutlet(state: Source, other: Source, knowledge: OriginKnowledge): boolean {
  const known = knowledge.byId(state.id)
  const behind = other.kind === 'outlet' ? knowledge.stateBehind(other.id) : undefined
  return known?.kind === 'state' && behind?.control === 'run' && behind.state === known.country
}

/** Whether a source is a state named alone, and another one a body or a known person of that state. */
export function speaksFor(state: Source, other: Source, knowledge: OriginKnowledge): boolean {
  const known = knowledge.byId(state.id)
  if (known?.kind !== 'state' || known.country === null || other.id === state.id) return false
  if (other.kind !== 'body' && other.kind !== 'speaker') return false
  return (
    knowledge.byId(other.id)?.kind !== 'state' && countryOf(other.id, knowledge) === known.country
  )
}
