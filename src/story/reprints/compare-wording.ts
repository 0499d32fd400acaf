import type { PrintedPage } from '../../model/print.ts'
import type { Comparison } from '../../model/reprint.ts'
import { alignTexts, turnAlignment } from './align-texts.ts'
import type { CompareOptions } from './compare-options.ts'
import { joinWords, toComparedText } from './compared-text.ts'
import { orderPages, toReprint } from './dependent-pages.ts'
import { findChanges } from './find-changes.ts'
import { judgeWording } from './judge-wording.ts'
import { countMoved, measureWording } from './measure-wording.ts'
import { pairSentences } from './pair-sentences.ts'

const NONE: ReadonlySet<number> = new Set()

/** Compares two pages of one language by their words and the order of these. */
export function compareWording(
  one: PrintedPage,
  other: PrintedPage,
  { formulas = NONE, least }: CompareOptions = {},
): Comparison {
  const [first, second] = joinWords(toComparedText(one, formulas), toComparedText(other, formulas))
  const found = alignTexts(first, second)
  const measured = measureWording({ one: first, other: second }, found)
  const pages = orderPages(one, other, {
    one: measured.one.weight,
    other: measured.other.weight,
    opens: Number(measured.one.opensOwn) - Number(measured.other.opensOwn),
  })
  const isTurned = pages.page === other && one !== other
  const texts = isTurned
    ? { page: second, of: first, alignment: turnAlignment(found) }
    : { page: first, of: second, alignment: found }
  const [page, of] = isTurned ? [measured.other, measured.one] : [measured.one, measured.other]
  const verdict = judgeWording({ page, of }, countMoved(texts))
  return {
    page: pages.page.print.page,
    of: pages.of.print.page,
    reprint: toReprint(pages, verdict, {
      share: page.words,
      kept: of.words,
      how: 'wording',
      least,
    }),
    sentences: pairSentences(texts),
    changes: findChanges(pages, texts),
  }
}
