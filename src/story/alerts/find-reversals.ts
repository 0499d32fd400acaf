import type { Alert } from '../../model/alert.ts'
import type { Claim, Position, Side } from '../../model/claim.ts'
import { countryOf } from '../bodies/join-voices.ts'
import type { OriginKnowledge } from '../origins/context.ts'

/** Whoever asserts and whoever confirms stand together. */
const CAMPS: Readonly<Record<Side, string>> = {
  asserts: 'says',
  confirms: 'says',
  denies: 'denies',
  declines: 'declines',
}

/**
 * Where a body took another side on a claim than on a day before, and where one body of a state confirms what another one of it denied.
 */
export function findReversals(claim: Claim, knowledge: OriginKnowledge): Alert[] {
  const { positions } = claim
  return positions.flatMap((position): Alert[] => {
    const earlier = positions.filter((other) => isEarlier(other, position))
    const own = earlier.filter(({ body }) => body === position.body)
    const last = own.find((other) => CAMPS[other.side] !== CAMPS[position.side])
    if (last) {
      const isNew = own.every((other) => CAMPS[other.side] !== CAMPS[position.side])
      return isNew ? [toAlert(claim, last, position)] : []
    }
    if (position.side !== 'confirms' || own.length > 0) return []
    const state = countryOf(position.body, knowledge)
    const denial = earlier.find(
      ({ side, body }) => side === 'denies' && countryOf(body, knowledge) === state,
    )
    return state !== null && denial ? [toAlert(claim, denial, position)] : []
  })
}

function toAlert({ id, text }: Claim, before: Position, after: Position): Alert {
  const statements = [...after.statements, ...before.statements]
  return {
    kind: 'claim-reversed',
    claim: id,
    pages: [...new Set(statements.map(({ page }) => page))],
    statements: statements.map(({ page, statement }) => ({ page, statement })),
    values: {
      body: after.name,
      other: before.name,
      before: before.side,
      after: after.side,
      since: after.since!,
      until: before.since!,
      text,
    },
  }
}

/** Whether a position began on a day before. */
function isEarlier(other: Position, { since }: Position): boolean {
  return since !== null && other.since !== null && isBefore(other.since, since)
}

/** Whether one EDTF day lies before another, as far as both are given. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}
