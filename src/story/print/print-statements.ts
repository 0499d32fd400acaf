import type { LanguagePack } from '../../model/pack.ts'
import type { PrintStatement } from '../../model/print.ts'
import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { firstNot } from '../../text/ranges.ts'
import type { Reading } from '../../text/reading.ts'
import { tokensOf } from '../../text/reading.ts'
import type { Token } from '../../text/tokens.ts'
import { tokenise } from '../../text/tokens.ts'
import { foldedWords } from './folded-words.ts'
import { polarityOf } from './polarity.ts'
import { dateKeys, mentionKeys, wordKeys } from './text-features.ts'
import { tallyFeatures } from './weigh.ts'

/** The statements of a record by what they say. */
export function printStatements(
  record: Record,
  { reading, pack }: { readonly reading: Reading; readonly pack: LanguagePack },
): PrintStatement[] {
  return record.statements.map((statement) => {
    const tally = tallyFeatures()
    for (const mention of within(record.mentions, statement)) {
      for (const key of mentionKeys(mention)) tally.add(key, 1)
    }
    for (const date of within(record.dates, statement)) {
      for (const key of dateKeys(date)) tally.add(key, 1)
    }
    const words = contentTokens(statement, reading).flatMap((tokens) =>
      foldedWords(tokens, { from: 0, to: tokens.length }, pack),
    )
    for (const key of wordKeys(words, pack)) tally.add(key, 1)
    return {
      id: statement.id,
      features: tally.features(),
      figures: [],
      ...polarityOf(statement, { words, pack }),
    }
  })
}

/** The tokens of each piece of the content; a person may point at what stands outside the article. */
function contentTokens({ content }: Statement, reading: Reading): (readonly Token[])[] {
  return content.pieces.map((piece) => {
    const { from, to } = tokensOf(reading, piece)
    return to > from ? reading.tokens.slice(from, to) : tokenise(reading.text, ...piece)
  })
}

/** Those of annotations in order that lie in the content of a statement. */
function within<T extends { readonly span: Span }>(
  annotations: readonly T[],
  { content }: Statement,
): T[] {
  return content.pieces.flatMap(([start, end]) => {
    const first = firstNot(annotations, ({ span }) => span[0] < start)
    const found: T[] = []
    for (let at = first; at < annotations.length && annotations[at]!.span[0] < end; at++) {
      if (annotations[at]!.span[1] <= end) found.push(annotations[at]!)
    }
    return found
  })
}
