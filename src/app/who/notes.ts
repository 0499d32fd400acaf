import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import type { WhoCandidate } from './candidate.ts'
import { officeLabel, stateOrBody, termOf } from './office-label.ts'
import type { ResolvedRole } from './resolve-role.ts'

/** Most holders of other times that a note lists. */
const MOST_LISTED = 4

/** What a reader must know of an answer, a sentence each. */
export function notesOn(
  {
    at,
    roles,
    all,
  }: { at: string | null; roles: readonly ResolvedRole[]; all: readonly WhoCandidate[] },
  knowledge: ShippedKnowledge,
): string[] {
  const notes = roles.flatMap((role) => noteOn(role, at, knowledge))
  const asked = roles.some(({ seat, open }) => seat !== null || open.length > 0)
  if (asked && at === null)
    notes.push('no day is given: offices are answered by their last known holders')
  if (all.length === 0) notes.push('no name or office that is known')
  return [...new Set(notes)]
}

function noteOn(
  { seat, open, holders, words }: ResolvedRole,
  at: string | null,
  knowledge: ShippedKnowledge,
): string[] {
  if (open.length > 0)
    return ['no state or body is named beside the office: those of several are listed']
  if (!seat) {
    const state = words.state === null ? undefined : stateOrBody(words.state, knowledge)
    return [`no holder of this office is known${state ? ` for ${state.name}` : ''}`]
  }
  if (holders.length > 0) return []
  const label = officeLabel(seat, knowledge)
  const asked = words.standing === null || words.standing === 'then' ? '' : `${words.standing} `
  const listed = knowledge
    .tenuresOf(seat.office, seat.state)
    .toSorted((one, other) => other.from.localeCompare(one.from))
    .map((tenure) => `${tenure.person.name} (${termOf(tenure)})`)
  const others = listed.slice(0, MOST_LISTED).join(', ')
  return [`no ${asked}${label} is known${at === null ? '' : ` for ${at}`}; known are ${others}`]
}
