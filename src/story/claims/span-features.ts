import type { LanguagePack } from '../../model/pack.ts'
import type { Feature, PrintedPage } from '../../model/print.ts'
import type { Span } from '../../model/span.ts'
import { tokenise } from '../../text/tokens.ts'
import { sentenceFacts } from '../print/sentence-facts.ts'
import { tallyFeatures } from '../print/tally-features.ts'
import { dateKeys, factKeys, mentionKeys } from '../print/text-features.ts'
import { inSpans } from './in-spans.ts'

/** The features of stretches of a page. */
export function spanFeatures(
  { record }: PrintedPage,
  spans: readonly Span[],
  pack: LanguagePack,
): Feature[] {
  const tally = tallyFeatures()
  for (const mention of inSpans(record.mentions, spans)) {
    for (const key of mentionKeys(mention)) tally.add(key, 1)
  }
  for (const date of inSpans(record.dates, spans)) {
    for (const key of dateKeys(date)) tally.add(key, 1)
  }
  const { text } = record.page
  for (const [start, end] of spans) {
    const tokens = tokenise(text, start, end)
    const place = { tokens, text, pack, isDate: () => false }
    const facts = sentenceFacts({ from: 0, to: tokens.length }, place)
    for (const key of factKeys(facts, pack)) tally.add(key, 1)
  }
  return tally.features()
}
