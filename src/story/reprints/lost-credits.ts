import type { ReprintChange } from '../../model/reprint.ts'
import type { DependentPages } from './dependent-pages.ts'
import type { NamedSource } from './page-credits.ts'
import { isSameOutlet, pageOutlet, pageSources } from './page-credits.ts'

/** Whom the page that is depended on names, and the outlet itself, where the page that depends names them no more. */
export function lostCredits({ page, of, direction }: DependentPages): ReprintChange[] {
  const own = pageOutlet(page.record)
  const kept = pageSources(page.record)
  const isKept = (source: NamedSource): boolean =>
    kept.some((other) => isSameOutlet(other, source)) || (!!own && isSameOutlet(own, source))
  const outlet = pageOutlet(of.record)
  const lost: ReprintChange[] = pageSources(of.record)
    .filter((source) => !isKept(source))
    .map(({ name, span }) => ({ kind: 'credit-lost', source: name, of: span }))
  if (direction.credit === 'lost' && outlet && !(own && isSameOutlet(own, outlet)))
    lost.unshift({ kind: 'credit-lost', source: outlet.name, of: null })
  return lost
}
