import type { Claim, Side } from '../../model/claim.ts'
import type { OriginCount } from '../../model/origin.ts'
import type { OriginContext } from './context.ts'
import { ofSides, REPORTING } from './context.ts'
import { countOrigins } from './count-origins.ts'

/** One side of a claim, and on how many origins the pages that tell it rest. */
export interface SideCount {
  readonly sides: readonly Side[]
  readonly count: OriginCount
}

const SIDES: readonly (readonly Side[])[] = [REPORTING, ['denies'], ['declines']]

/** The count of each side of a claim that somebody takes: who says it is so, who denies it, who declines. */
export function countSides(claim: Claim, context: OriginContext): SideCount[] {
  return SIDES.filter((sides) => ofSides(claim, sides).length > 0).map((sides) => ({
    sides,
    count: countOrigins(claim, context, sides),
  }))
}
