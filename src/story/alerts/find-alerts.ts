import type { Alert } from '../../model/alert.ts'
import type { Claim } from '../../model/claim.ts'
import { countOrigins } from '../origins/count-origins.ts'
import { outletDirectory } from '../origins/outlet-directory.ts'
import type { AlertContext } from './alert-context.ts'
import { findCopyAlerts } from './find-copy-alerts.ts'
import { findFigureAlerts } from './find-figure-alerts.ts'
import { findReversals } from './find-reversals.ts'

/** Reports of a claim from which one origin behind them all is worth telling. */
const MANY = 3

/**
 * What a reader of a story should look at: copies without their credit, hedges and figures that changed on the way, bodies that changed
 * their side, outlets that cite each other, and claims of which three or more reports rest on one origin.
 */
export function findAlerts(claims: readonly Claim[], context: AlertContext): Alert[] {
  const alerts = [
    ...findCopyAlerts(claims, context),
    ...findFigureAlerts(claims, context),
    ...claims.flatMap((claim) => findReversals(claim, context.knowledge)),
    ...claims.flatMap((claim) => findCountAlerts(claim, context)),
  ]
  const once = new Map<string, Alert>()
  for (const alert of alerts) {
    const key = keyOf(alert)
    if (!once.has(key)) once.set(key, alert)
  }
  return [...once.values()]
}

/** Two alerts of a kind about the same pages are one, but for those that each belong to a claim. */
function keyOf({ kind, claim, pages }: Alert): string {
  const isOfClaim = kind === 'single-origin' || kind === 'claim-reversed'
  return [kind, isOfClaim ? claim : '', ...[...pages].sort()].join(' ')
}

function findCountAlerts(claim: Claim, context: AlertContext): Alert[] {
  const { reports, independent, origins, circular } = countOrigins(claim, context)
  const directory = outletDirectory(context.pages, context.knowledge)
  const refs = (pages: readonly string[]) =>
    claim.statements
      .filter(({ page }) => pages.includes(page))
      .map(({ page, statement }) => ({ page, statement }))
  const rings = circular.map((pages): Alert => {
    const names = pages.map((page) => directory.outletOf(page).name).join(', ')
    const values = { outlets: names, text: claim.text }
    return { kind: 'circular', claim: claim.id, pages, statements: refs(pages), values }
  })
  const [origin] = origins
  if (!origin || independent !== 1 || reports < MANY || circular.length > 0) return rings
  const { pages, name } = origin
  const values = { reports, origin: name, text: claim.text }
  return [
    ...rings,
    { kind: 'single-origin', claim: claim.id, pages, statements: refs(pages), values },
  ]
}
