import type { Side } from '../../model/claim.ts'
import type { TraceNode } from '../../model/origin.ts'
import { toAccounts } from './to-accounts.ts'
import type { OriginContext, ToldClaim } from './context.ts'
import { ofSides, REPORTING } from './context.ts'
import type { Grouped } from './count-origins.ts'
import { groupAccounts } from './count-origins.ts'
import { rootOf } from './rest.ts'
import { linkPages } from './trace-links.ts'
import { growTree } from './trace-tree.ts'

/** The ways of a claim from its origins over agencies to outlets and reprints: one tree an origin, the one with most reports first; each page once. */
export function traceClaim(
  claim: ToldClaim,
  context: OriginContext,
  sides: readonly Side[] = REPORTING,
): TraceNode[] {
  const grouped = groupAccounts(toAccounts(ofSides(claim, sides), context), context)
  const pages = pagesOfRoots(grouped)
  return [...pages]
    .flatMap(([root, accounts]) =>
      growTree(grouped, root, linkPages(accounts, { root, grouped, reprints: context.reprints })),
    )
    .sort((a, b) => b.reports - a.reports)
}

/** Each page's account, at the root with most accounts of those that the page has. */
function pagesOfRoots({ accounts, rests }: Grouped) {
  const withRoot = accounts.map((account) => ({ account, root: rootOf(account.source.key, rests) }))
  const sizes = new Map(
    [...Map.groupBy(withRoot, ({ root }) => root)].map(([root, { length }]) => [root, length]),
  )
  const chosen = [...Map.groupBy(withRoot, ({ account }) => account.page).values()].map((there) =>
    there.reduce((best, one) => (sizes.get(one.root)! > sizes.get(best.root)! ? one : best)),
  )
  return new Map(
    [...Map.groupBy(chosen, ({ root }) => root)].map(([root, found]) => [
      root,
      found.map(({ account }) => account),
    ]),
  )
}
