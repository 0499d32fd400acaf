import type { Verdict } from './dependent-pages.ts'
import { LEAST_SCORE } from './dependent-pages.ts'
import type { TextShare } from './measure-wording.ts'

/** Judges how much of the text of a page, and of that on which it depends, is common; `moved` sentences stand in another order. */
export function judgeWording(shares: WordingShares, moved: number): Verdict {
  const { page, of } = shares
  const share = Math.max(page.weight, of.weight)
  const common = Math.min(page.common, of.common)
  const facts = Math.min(page.facts, of.facts)
  const known = Math.min(page.known, of.known)
  const told =
    known < FEWEST_KNOWN || share < LEAST_SHARE ? 0 : LEAST_SCORE + (known - FEWEST_KNOWN) * FURTHER
  const taken = known < FEWEST_KNOWN && share < HALF ? share * ONE_SENTENCE : share
  const score =
    Math.min(1, Math.max(taken / FULL, told)) *
    Math.min(1, common / ENOUGH) *
    Math.sqrt(Math.min(1, facts / ALIKE))
  return {
    kind: kindOf(shares, moved),
    score,
    reasons: [
      { feature: 'share', weight: page.weight },
      { feature: 'kept', weight: of.weight },
      { feature: 'same-words', weight: common },
      { feature: 'same-facts', weight: facts },
      { feature: 'known-sentences', weight: known },
    ],
  }
}

/** How much of the page that depends, and of the other one, is common. */
export interface WordingShares {
  readonly page: TextShare
  readonly of: TextShare
}

/** So many sentences that are known again make a reprint, where they are this share of one of the texts; each further one makes it surer. */
const FEWEST_KNOWN = 2
const LEAST_SHARE = 0.2
const FURTHER = 0.1
/** One sentence that is less than half of a text may be a list of those who were there. */
const HALF = 0.5
const ONE_SENTENCE = 0.85
/** From this share on the facts are alike. */
const ALIKE = 0.75
/** A text with this share in common is wholly so. */
const FULL = 0.8
/** Common words worth this much are no chance. */
const ENOUGH = 12
/** With this share in common nothing but trifles differs. */
const WHOLE = 0.88
/** With this share in common, and no sentence of its own, a page only leaves out. */
const NOTHING_ADDED = 0.78

function kindOf({ page, of }: WordingShares, moved: number): Verdict['kind'] {
  if (page.own > 0 || moved > 0) return 'edited'
  if (of.own === 0 && page.weight >= WHOLE && of.weight >= WHOLE) return 'verbatim'
  return of.weight < WHOLE && page.weight >= (of.own > 0 ? NOTHING_ADDED : WHOLE) ? 'cut' : 'edited'
}
