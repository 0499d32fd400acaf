import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import type { Holder } from './holders.ts'
import { findHolders } from './holders.ts'
import type { Standing } from '../../model/mention.ts'
import type { QueryWords, RoleWords } from './read-query.ts'
import type { Seat } from './seats.ts'
import { openSeatsOf, seatsOf } from './seats.ts'

/** An office that a query names, and who held it. */
export interface ResolvedRole {
  readonly words: RoleWords
  readonly standing: Standing | null
  /** The office that is answered; null where the tables know nobody who ever held it. */
  readonly seat: Seat | null
  /** Where no state or body is named and several have the office: theirs. */
  readonly open: readonly Seat[]
  /** The best first. */
  readonly holders: readonly Holder[]
}

/** The offices of a query, read in the first language in which somebody is known to have held them. */
export function resolveRoles(
  readings: readonly QueryWords[],
  at: string | null,
  knowledge: ShippedKnowledge,
): ResolvedRole[] {
  const resolved = readings.map(({ roles }) =>
    roles.map((role) => resolveRole(role, at, knowledge)),
  )
  const answered = resolved.find((roles) => roles.some(({ holders }) => holders.length > 0))
  const held = resolved.find((roles) => roles.some(({ seat }) => seat !== null))
  const named = resolved.find((roles) => roles.some(({ words }) => isNamed(words)))
  return (
    answered ??
    held ??
    named ??
    resolved.find((roles) => roles.some(({ open }) => open.length > 0)) ??
    []
  )
}

/** Whether words say whose office they mean. */
function isNamed({ state, bodies }: RoleWords): boolean {
  return state !== null || bodies.length > 0
}

function resolveRole(
  words: RoleWords,
  at: string | null,
  knowledge: ShippedKnowledge,
): ResolvedRole {
  const { standing } = words
  const question = { at, standing }
  const named = isNamed(words)
  const seats = named ? seatsOf(words, knowledge) : openSeatsOf(words, knowledge)
  if (!named && seats.length > 1) return { words, standing, seat: null, open: seats, holders: [] }
  const answered = seats.map((seat) => ({ seat, holders: findHolders(seat, question, knowledge) }))
  const best = answered.find(({ holders }) => holders.length > 0) ?? answered[0]
  return { words, standing, seat: best?.seat ?? null, open: [], holders: best?.holders ?? [] }
}
