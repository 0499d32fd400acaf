import type { Alert } from '../../model/alert.ts'
import type { Claim } from '../../model/claim.ts'
import type { Reprint } from '../../model/reprint.ts'
import type { Span } from '../../model/span.ts'
import type { OriginKnowledge } from '../origins/context.ts'
import type { OutletDirectory } from '../origins/outlet-directory.ts'
import { outletDirectory } from '../origins/outlet-directory.ts'
import type { AlertContext } from './alert-context.ts'

/** Copies without their credit, and what changed in copies: hedges that were lost, figures that became others. */
export function findCopyAlerts(claims: readonly Claim[], context: AlertContext): Alert[] {
  const { reprints, pages, changed = [], knowledge } = context
  const directory = outletDirectory(pages, knowledge)
  const texts = new Map(pages.map(({ record }) => [record.page.id, record.page.text]))
  const wordsAt = (page: string, span: Span): string => texts.get(page)?.slice(...span) ?? ''
  const lost = reprints
    .filter((reprint) => isUncredited(reprint, directory, knowledge))
    .map((reprint) => toAlert('lost-attribution', reprint, { directory }))
  const told = changed.flatMap(({ reprint, changes }) =>
    changes.flatMap((change): Alert[] => {
      if (change.kind === 'figure-changed') {
        const { from, to } = change
        return [toAlert('figure-changed', reprint, { directory, from, to })]
      }
      if (change.kind !== 'hedge-lost') return []
      const values = {
        from: wordsAt(reprint.of, change.of),
        to: wordsAt(reprint.page, change.page),
      }
      return [toAlert('lost-hedge', reprint, { directory, ...values })]
    }),
  )
  return [...lost, ...told, ...findLostHedges(claims, reprints, directory)]
}

/** Whether a page copies the nearest text of another house without naming it. */
function isUncredited(
  { credit, closest, page, of }: Reprint,
  directory: OutletDirectory,
  knowledge: OriginKnowledge,
): boolean {
  if (credit === 'kept' || !closest) return false
  const [one, other] = [directory.outletOf(page).id, directory.outletOf(of).id]
  const [family, own] = [knowledge.familyOf(one)?.id, knowledge.familyOf(other)?.id]
  return one !== other && (family === undefined || family !== own)
}

/** Copies that tell without distance what the page that they copy tells with it. */
function findLostHedges(
  claims: readonly Claim[],
  reprints: readonly Reprint[],
  directory: OutletDirectory,
): Alert[] {
  return claims.flatMap(({ id, statements }) =>
    reprints.flatMap((reprint): Alert[] => {
      const there = statements.filter(({ page, distanced }) => page === reprint.of && distanced)
      const here = statements.filter(({ page }) => page === reprint.page)
      const pair = there
        .flatMap((of) => here.map((copy) => ({ of, copy })))
        .find(({ of, copy }) => of.speaker.body === copy.speaker.body && of.side === copy.side)
      if (!pair || here.some(({ distanced }) => distanced)) return []
      const { of, copy } = pair
      const refs = [copy, of].map(({ page, statement }) => ({ page, statement }))
      const values = { speaker: copy.speaker.name }
      return [
        {
          ...toAlert('lost-hedge', reprint, { directory, ...values }),
          claim: id,
          statements: refs,
        },
      ]
    }),
  )
}

/** An alert about a copy and what it copies, with the names of both. */
function toAlert(
  kind: Alert['kind'],
  { page, of, share, kind: how }: Reprint,
  {
    directory,
    ...more
  }: { directory: OutletDirectory; from?: string; to?: string; speaker?: string },
): Alert {
  const values = {
    outlet: directory.outletOf(page).name,
    of: directory.outletOf(of).name,
    share,
    how,
    ...more,
  }
  return { kind, claim: null, pages: [page, of], statements: [], values }
}
