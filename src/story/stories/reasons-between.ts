import type { Reason } from '../../model/print.ts'
import type { LocalPage } from './local-pages.ts'
import { explainPages, scorePages } from './score-pages.ts'

/** So many reasons are kept. */
const MOST_REASONS = 8

/** What speaks for and against two groups of pages being one story: the reasons of the two pages that tie them best. */
export function reasonsBetween(
  one: readonly LocalPage[],
  other: readonly LocalPage[],
  crowd: number,
): readonly Reason[] {
  let best: readonly [LocalPage, LocalPage] | undefined
  let most = -Infinity
  for (const a of one) {
    for (const b of other) {
      const score = scorePages(a.profile, b.profile, crowd)
      if (score > most) {
        most = score
        best = [a, b]
      }
    }
  }
  if (!best) return []
  const { score, reasons } = explainPages(best[0].profile, best[1].profile, crowd)
  return [{ feature: 'best-tie', weight: score }, ...reasons.slice(0, MOST_REASONS)]
}
