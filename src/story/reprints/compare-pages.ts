import type { PrintedPage, Reason } from '../../model/print.ts'
import type { Comparison, Reprint } from '../../model/reprint.ts'
import { alignTexts, turnAlignment } from './align-texts.ts'
import { joinWords, toComparedText } from './compared-text.ts'
import { findChanges } from './find-changes.ts'
import type { Direction } from './find-direction.ts'
import { findDirection } from './find-direction.ts'
import type { WordingVerdict } from './judge-wording.ts'
import { judgeWording, LEAST_SCORE } from './judge-wording.ts'
import { countMoved, measureWording } from './measure-wording.ts'
import { pairSentences } from './pair-sentences.ts'

/** What is known beside two pages. */
export interface CompareOptions {
  /** Runs of words that stand on many pages which have nothing else in common: they count little. */
  readonly formulas?: ReadonlySet<number>
}

const NONE: ReadonlySet<number> = new Set()

/** Compares two pages of one language by their wording, and says whether one of them depends on the other. */
export function comparePages(
  one: PrintedPage,
  other: PrintedPage,
  { formulas = NONE }: CompareOptions = {},
): Comparison {
  const [first, second] = joinWords(toComparedText(one, formulas), toComparedText(other, formulas))
  const texts = { one: first, other: second }
  const alignment = alignTexts(texts.one, texts.other)
  const shares = measureWording(texts, alignment)
  const direction = findDirection(one, other, {
    one: shares.one.weight,
    other: shares.other.weight,
  })
  const { oneDepends, credit } = direction
  const dependent = oneDepends
    ? { pages: { page: one, of: other }, page: texts.one, of: texts.other, alignment, credit }
    : {
        pages: { page: other, of: one },
        page: texts.other,
        of: texts.one,
        alignment: turnAlignment(alignment),
        credit,
      }
  return {
    reprint: toReprint(dependent.pages, {
      verdict: judgeWording(
        oneDepends
          ? { page: shares.one, of: shares.other }
          : { page: shares.other, of: shares.one },
        countMoved(texts, alignment),
      ),
      direction,
      shares: oneDepends
        ? [shares.one.words, shares.other.words]
        : [shares.other.words, shares.one.words],
    }),
    sentences: pairSentences(dependent),
    changes: findChanges(dependent),
  }
}

function toReprint(
  { page, of }: { readonly page: PrintedPage; readonly of: PrintedPage },
  { verdict, direction, shares: [share, kept] }: Findings,
): Reprint | null {
  const { kind, score } = verdict
  if (score < LEAST_SCORE) return null
  const { credit, how, source } = direction
  return {
    page: page.print.page,
    of: of.print.page,
    kind,
    share: round(share),
    kept: round(kept),
    credit,
    how: how ?? 'wording',
    source: source?.entity ?? null,
    closest: true,
    score,
    reasons: [...verdict.reasons, ...direction.reasons].map(({ feature, weight }): Reason => ({
      feature,
      weight: round(weight),
    })),
  }
}

/** What was found of two pages. */
interface Findings {
  readonly verdict: WordingVerdict
  readonly direction: Direction
  readonly shares: readonly [share: number, kept: number]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
