import type { OriginCount } from '../../model/origin.ts'
import type { Account } from './account.ts'
import { toAccounts } from './to-accounts.ts'
import type { OriginContext, ToldClaim } from './context.ts'
import { ofSides, REPORTING } from './context.ts'
import type { Grouped } from './count-origins.ts'
import { groupAccounts, toCount } from './count-origins.ts'

/** What remains of a claim without an outlet or agency. */
export interface WithoutOutlet {
  readonly before: OriginCount
  readonly after: OriginCount
  /** The pages that tell the claim only by way of it. */
  readonly pages: readonly string[]
}

/** What remains of the reports of a claim without those that an outlet or agency (an entity id) made or passed on. */
export function withoutOutlet(
  claim: ToldClaim,
  outlet: string,
  context: OriginContext,
): WithoutOutlet {
  const accounts = toAccounts(ofSides(claim, REPORTING), context)
  const grouped = groupAccounts(accounts, context)
  const gone = restingOn(outlet, grouped, context)
  const left = accounts.filter((account) => !gone.has(account))
  const pages = new Set(left.map(({ page }) => page))
  return {
    before: toCount(grouped, context),
    after: toCount(groupAccounts(left, context), context),
    pages: [...new Set(accounts.map(({ page }) => page))].filter((page) => !pages.has(page)),
  }
}

/** The accounts that an outlet made or passed on, those that rest on them, and the copies of their pages that name no other way. */
function restingOn(
  outlet: string,
  { accounts, rests }: Grouped,
  { reprints }: OriginContext,
): ReadonlySet<Account> {
  const isOf = ({ outlet: own, source, via }: Account): boolean =>
    own.id === outlet || source.outlet === outlet || via.some(({ id }) => id === outlet)
  const gone = new Set(accounts.filter(isOf))
  for (let before = -1; before !== gone.size;) {
    before = gone.size
    const pages = new Set([...gone].map(({ page }) => page))
    for (const account of accounts) {
      const rest = rests.get(account.source.key)
      const isCopy = reprints.some(
        ({ page, of, credit, closest }) =>
          closest && credit === 'lost' && page === account.page && pages.has(of),
      )
      if (
        (rest && rest.from === account && gone.has(rest.on)) ||
        (isCopy && account.via.length === 0)
      )
        gone.add(account)
    }
  }
  return gone
}
