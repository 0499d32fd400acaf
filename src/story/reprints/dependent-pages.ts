import type { PrintedPage, Reason } from '../../model/print.ts'
import type { Reprint, ReprintKind } from '../../model/reprint.ts'
import type { Direction, Fullness } from './find-direction.ts'
import { findDirection } from './find-direction.ts'

/** Two pages, the one that depends first. */
export interface DependentPages {
  readonly page: PrintedPage
  readonly of: PrintedPage
  readonly direction: Direction
}

/** How much of two pages is the same, and what that makes of them. */
export interface Verdict {
  readonly kind: ReprintKind
  /** From 0 to 1; from `LEAST_SCORE` on one of them is a reprint. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** From this score on a page is a reprint. */
export const LEAST_SCORE = 0.5

/** Puts the page that depends first. */
export function orderPages(
  one: PrintedPage,
  other: PrintedPage,
  fullness: Fullness,
): DependentPages {
  const direction = findDirection(one, other, fullness)
  return direction.oneDepends
    ? { page: one, of: other, direction }
    : { page: other, of: one, direction }
}

/** How much came over, and how that is known. */
export interface ReprintShares extends Pick<Reprint, 'share' | 'kept' | 'how'> {
  /** The score from which on it is a reprint. */
  readonly least?: number | undefined
}

/** The reprint that a verdict and a direction make, or null. */
export function toReprint(
  { page, of, direction }: DependentPages,
  verdict: Verdict,
  { share, kept, how, least = LEAST_SCORE }: ReprintShares,
): Reprint | null {
  if (verdict.score < least) return null
  const { credit, source } = direction
  return {
    page: page.print.page,
    of: of.print.page,
    kind: verdict.kind,
    share: round(share),
    kept: round(kept),
    credit,
    how: direction.how ?? how,
    source: source?.entity ?? null,
    closest: true,
    score: round(verdict.score),
    reasons: [...verdict.reasons, ...direction.reasons].map(({ feature, weight }) => ({
      feature,
      weight: round(weight),
    })),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
