import type { Alert } from '../../model/alert.ts'
import type { Claim, Position, Side } from '../../model/claim.ts'

/** Whoever asserts and whoever confirms stand together. */
const CAMPS: Readonly<Record<Side, string>> = {
  asserts: 'says',
  confirms: 'says',
  denies: 'denies',
  declines: 'declines',
}

/** Where a body took another side on a claim than on a day before. */
export function findReversals({ id, positions, text }: Claim): Alert[] {
  return positions.flatMap((position): Alert[] => {
    const earlier = positions.filter((other) => isEarlier(other, position))
    const last = earlier.find((other) => CAMPS[other.side] !== CAMPS[position.side])
    if (!last || earlier.some((other) => CAMPS[other.side] === CAMPS[position.side])) return []
    const statements = [...position.statements, ...last.statements]
    return [
      {
        kind: 'claim-reversed',
        claim: id,
        pages: [...new Set(statements.map(({ page }) => page))],
        statements: statements.map(({ page, statement }) => ({ page, statement })),
        values: {
          body: position.name,
          before: last.side,
          after: position.side,
          since: position.since!,
          until: last.since!,
          text,
        },
      },
    ]
  })
}

/** Whether a position is of the same body and began on a day before. */
function isEarlier(other: Position, { body, since }: Position): boolean {
  return (
    other.body === body && since !== null && other.since !== null && isBefore(other.since, since)
  )
}

/** Whether one EDTF day lies before another, as far as both are given. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}
