import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import type { Claim, ClaimStatement, Side } from '../../model/claim.ts'
import type { PrintedPage } from '../../model/print.ts'
import type { Reprint } from '../../model/reprint.ts'

/** A page as far as the count of origins looks at it. */
export type ToldPage = Pick<PrintedPage, 'record'> & {
  readonly print: Pick<PrintedPage['print'], 'page' | 'minute'>
}

/** A claim as far as the count of origins looks at it. */
export type ToldClaim = Pick<Claim, 'statements'>

/** What the count of origins asks of the tables. */
export type OriginKnowledge = Pick<
  ShippedKnowledge,
  'byId' | 'stateOf' | 'familyOf' | 'stateBehind'
>

/** What stands around a claim: the pages that tell it (others do no harm), and which of them depend on which. */
export interface OriginContext {
  readonly pages: readonly ToldPage[]
  readonly reprints: readonly Reprint[]
  readonly knowledge: OriginKnowledge
}

/** The sides that make a page a report of a claim. */
export const REPORTING: readonly Side[] = ['asserts', 'confirms']

/** The statements of a claim that take one of these sides. */
export function ofSides(
  { statements }: ToldClaim,
  sides: readonly Side[],
): readonly ClaimStatement[] {
  return statements.filter(({ side }) => sides.includes(side))
}
