import type { PrintedPage, Reason } from '../../model/print.ts'
import type { Comparison, Reprint } from '../../model/reprint.ts'
import { alignTexts, turnAlignment } from './align-texts.ts'
import { toComparedText } from './compared-text.ts'
import { findChanges } from './find-changes.ts'
import type { Direction } from './find-direction.ts'
import { findDirection } from './find-direction.ts'
import { judgeWording, LEAST_SCORE } from './judge-wording.ts'
import type { TextShare } from './measure-wording.ts'
import { measureWording } from './measure-wording.ts'
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
  const texts = {
    one: toComparedText(one, formulas),
    other: toComparedText(other, formulas),
  }
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
    reprint: toReprint(
      dependent.pages,
      oneDepends ? shares : { one: shares.other, other: shares.one },
      direction,
    ),
    sentences: pairSentences(dependent),
    changes: findChanges(dependent),
  }
}

function toReprint(
  { page, of }: { readonly page: PrintedPage; readonly of: PrintedPage },
  shares: { readonly one: TextShare; readonly other: TextShare },
  { credit, how, source, reasons }: Direction,
): Reprint | null {
  const { kind, score, reasons: wording } = judgeWording(shares.one, shares.other)
  if (score < LEAST_SCORE) return null
  return {
    page: page.print.page,
    of: of.print.page,
    kind,
    share: round(shares.one.words),
    kept: round(shares.other.words),
    credit,
    how: how ?? 'wording',
    source: source?.entity ?? null,
    closest: true,
    score,
    reasons: [...wording, ...reasons].map(({ feature, weight }): Reason => ({
      feature,
      weight: round(weight),
    })),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
