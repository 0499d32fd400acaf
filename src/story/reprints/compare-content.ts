import type { PrintedPage } from '../../model/print.ts'
import type { Comparison, SentencePair } from '../../model/reprint.ts'
import type { Span } from '../../model/span.ts'
import type { ToldPair } from './align-told.ts'
import { alignTold } from './align-told.ts'
import type { CompareOptions } from './compare-options.ts'
import { orderPages, toReprint } from './dependent-pages.ts'
import { findContentChanges } from './find-content-changes.ts'
import { isNamed, judgeContent } from './judge-content.ts'
import { measureContent } from './measure-content.ts'
import type { ToldSentence } from './told-sentences.ts'
import { toldSentences } from './told-sentences.ts'

/** Compares two pages of two languages by what their sentences tell, in which order. */
export function compareContent(
  one: PrintedPage,
  other: PrintedPage,
  { least }: CompareOptions = {},
): Comparison {
  const [first, second] = [toldSentences(one), toldSentences(other)]
  const likely = alignTold(first, second)
  const pages = orderPages(one, other, measureContent(first, second, likely))
  const alignment = isNamed(pages) ? alignTold(first, second, LEAST_NAMED) : likely
  const share = measureContent(first, second, alignment)
  const isTurned = pages.page === other && one !== other
  const [page, of] = isTurned ? [second, first] : [first, second]
  const pairs = isTurned ? alignment.pairs.map(turn) : alignment.pairs
  const sentences = beside(page, of, pairs)
  return {
    page: pages.page.print.page,
    of: pages.of.print.page,
    reprint: toReprint(pages, judgeContent(pages, share, pairs.length), {
      share: isTurned ? share.other : share.one,
      kept: isTurned ? share.one : share.other,
      how: 'content',
      least,
    }),
    sentences,
    changes: findContentChanges(pages, sentences),
  }
}

/** Sentences need to be less alike where one page says that it has them from the other. */
const LEAST_NAMED = 0.15

function turn({ one, ones, other, others, alike }: ToldPair): ToldPair {
  return { one: other, ones: others, other: one, others: ones, alike }
}

/** The sentences of two texts side by side, in the order of both. */
function beside(
  page: readonly ToldSentence[],
  of: readonly ToldSentence[],
  pairs: readonly ToldPair[],
): SentencePair[] {
  const rows: SentencePair[] = []
  let [mine, theirs] = [0, 0]
  const alone = (toMine: number, toTheirs: number): void => {
    for (; mine < toMine; mine++) rows.push({ page: page[mine]!.span, of: null, same: 0 })
    for (; theirs < toTheirs; theirs++) rows.push({ page: null, of: of[theirs]!.span, same: 0 })
  }
  for (const { one, ones, other, others, alike } of pairs) {
    alone(one, other)
    const same = Math.round(alike * 100) / 100
    rows.push({ page: stretch(page, one, ones), of: stretch(of, other, others), same })
    mine = one + ones
    theirs = other + others
  }
  alone(page.length, of.length)
  return rows
}

function stretch(sentences: readonly ToldSentence[], from: number, count: number): Span {
  return [sentences[from]!.span[0], sentences[from + count - 1]!.span[1]]
}
