import type { Side } from '../../model/claim.ts'
import type { TraceNode } from '../../model/origin.ts'
import type { Account } from './account.ts'
import { toAccounts } from './to-accounts.ts'
import type { OriginContext, ToldClaim } from './context.ts'
import { ofSides, REPORTING } from './context.ts'
import type { Grouped } from './count-origins.ts'
import { groupAccounts } from './count-origins.ts'
import { rootOf } from './rest.ts'
import { linkPages } from './trace-links.ts'
import { growTree } from './trace-tree.ts'

/**
 * The ways of a claim from its origins over agencies to outlets and reprints: one tree an origin, in the order of the count and with the
 * same reports, so that a page that has it from two stands in two trees; then the pages of rings, which have no origin.
 */
export function traceClaim(
  claim: ToldClaim,
  context: OriginContext,
  sides: readonly Side[] = REPORTING,
): TraceNode[] {
  const grouped = groupAccounts(toAccounts(ofSides(claim, sides), context), context)
  return accountsByRoot(grouped).flatMap(([root, accounts]) =>
    growTree(grouped, root, linkPages(accounts, { root, grouped, reprints: context.reprints })),
  )
}

/** The accounts that begin at each root, one a page: the roots with most pages first, those of rings last. */
function accountsByRoot({ accounts, nodes, rests, rings }: Grouped): [string, Account[]][] {
  const inRing = new Set(rings.map(([first]) => first!))
  const there = Map.groupBy(accounts, ({ source }) => rootOf(source.key, rests))
  return [...nodes.keys()]
    .flatMap((root): [string, Account[]][] => {
      const found = there.get(root)
      return found ? [[root, firstOfEachPage(found)]] : []
    })
    .sort(
      ([a, one], [b, other]) =>
        Number(inRing.has(a)) - Number(inRing.has(b)) || other.length - one.length,
    )
}

function firstOfEachPage(accounts: readonly Account[]): Account[] {
  return [...Map.groupBy(accounts, ({ page }) => page).values()].map(([first]) => first!)
}
