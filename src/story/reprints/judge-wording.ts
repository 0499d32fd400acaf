import type { Reason } from '../../model/print.ts'
import type { ReprintKind } from '../../model/reprint.ts'
import type { TextShare } from './measure-wording.ts'

/** What two texts are to each other by their wording. */
export interface WordingVerdict {
  readonly kind: Exclude<ReprintKind, 'translated'>
  /** From 0 to 1. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** From this score on a page is a reprint. */
export const LEAST_SCORE = 0.5

/** Judges how much of the text of a page, and of that on which it depends, is common. */
export function judgeWording(page: TextShare, of: TextShare): WordingVerdict {
  const share = Math.max(page.weight, of.weight)
  const common = Math.min(page.common, of.common)
  const facts = Math.min(page.facts, of.facts)
  const score = Math.min(1, share / FULL) * Math.min(1, common / ENOUGH) * Math.sqrt(facts)
  return {
    kind: kindOf(page, of),
    score: Math.round(score * 100) / 100,
    reasons: [
      { feature: 'share', weight: page.weight },
      { feature: 'kept', weight: of.weight },
      { feature: 'same-words', weight: common },
      { feature: 'same-facts', weight: facts },
    ],
  }
}

/** A text with this share in common is wholly so. */
const FULL = 0.8
/** Common words worth this much are no chance. */
const ENOUGH = 12
/** With this share in common nothing but trifles differs. */
const WHOLE = 0.9
/** With this share in common nothing of substance was added. */
const NOTHING_ADDED = 0.85

function kindOf(page: TextShare, of: TextShare): WordingVerdict['kind'] {
  if (page.weight >= WHOLE && of.weight >= WHOLE) return 'verbatim'
  if (page.weight >= NOTHING_ADDED && of.weight < WHOLE) return 'cut'
  return 'edited'
}
