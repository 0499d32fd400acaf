import type { Reason } from '../../model/print.ts'
import type { DependentPages, Verdict } from './dependent-pages.ts'
import { LEAST_SCORE } from './dependent-pages.ts'
import type { ContentShare } from './measure-content.ts'

/** So alike are two texts of which one is a translation, in any case. */
const ENOUGH = 0.28
/** What it adds that one names the other's outlet; where both do, nobody knows. */
const NAMED = 0.1
/** What each day beyond those in which translations appear takes off. */
const LATE = 0.03
const SOON_DAYS = 2
const MINUTES_A_DAY = 24 * 60
/** One sentence alone proves nothing. */
const FEWEST_PAIRS = 2

/**
 * Judges whether a page is a translation, whole or in part, by how alike what they tell is, how much each tells beside it, and the order.
 * Two reports of one event differ in all three, however much they have in common.
 */
export function judgeContent(
  pages: DependentPages,
  { one, other, alike, order }: ContentShare,
  pairs: number,
): Verdict {
  const { page, of } = pages
  const whole = Math.max(one, other)
  const told = alike * whole * Math.sqrt(order)
  const reasons: Reason[] = [
    { feature: 'alike', weight: alike },
    { feature: 'whole', weight: whole },
    { feature: 'order', weight: order },
  ]
  const named = isNamed(pages) ? NAMED : 0
  const apart = daysApart(page.print.minute, of.print.minute)
  const late = apart === null ? 0 : Math.max(0, apart - SOON_DAYS) * LATE
  if (late > 0) reasons.push({ feature: 'days-apart', weight: -late })
  const sum = pairs < FEWEST_PAIRS ? 0 : told + named - late
  const score = Math.min(1, Math.max(0, (sum / ENOUGH) * LEAST_SCORE))
  return { kind: 'translated', score, reasons }
}

/** Whether one page names the other's outlet, and that does not name it back. */
export function isNamed({ direction }: DependentPages): boolean {
  return direction.reasons.some(({ feature }) => feature === 'named')
}

function daysApart(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.abs(one - other) / MINUTES_A_DAY
}
