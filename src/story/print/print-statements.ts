import type { LanguagePack } from '../../model/pack.ts'
import type { PrintStatement } from '../../model/print.ts'
import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Reading } from '../../text/reading.ts'
import { tokensOf } from '../../text/reading.ts'
import { tokenise } from '../../text/tokens.ts'
import type { PageSentence } from './page-sentences.ts'
import { polarityOf } from './polarity.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { annotationsWithin } from './annotations-within.ts'
import { factsWithin, firstEndingBehind, sentenceFacts } from './sentence-facts.ts'
import { dateKeys, factKeys, mentionKeys } from './text-features.ts'
import { tallyFeatures } from './tally-features.ts'

/** What the statements of a page are read from. */
interface Around {
  readonly reading: Reading
  readonly sentences: readonly PageSentence[]
  readonly pack: LanguagePack
}

/** The statements of a record by what they say. */
export function printStatements(record: Record, around: Around): PrintStatement[] {
  const { pack } = around
  return record.statements.map((statement) => {
    const tally = tallyFeatures()
    for (const mention of inContent(record.mentions, statement)) {
      for (const key of mentionKeys(mention)) tally.add(key, 1)
    }
    for (const date of inContent(record.dates, statement)) {
      for (const key of dateKeys(date)) tally.add(key, 1)
    }
    const facts = statement.content.pieces.flatMap((piece) => pieceFacts(piece, around))
    for (const piece of facts) for (const key of factKeys(piece, pack)) tally.add(key, 1)
    return {
      id: statement.id,
      features: tally.features(),
      figures: facts.flatMap(({ figures }) => figures.flatMap(({ values }) => values)),
      ...polarityOf(statement, { facts, pack }),
    }
  })
}

/** The facts of a piece of content; a person may point at what stands outside the article, which is read anew. */
function pieceFacts(piece: Span, { reading, sentences, pack }: Around): SentenceFacts[] {
  const range = tokensOf(reading, piece)
  if (range.to === range.from) {
    const tokens = tokenise(reading.text, ...piece)
    const place = { tokens, text: reading.text, pack, isDate: () => false }
    return [sentenceFacts({ from: 0, to: tokens.length }, place)]
  }
  const found: SentenceFacts[] = []
  const first = firstEndingBehind(sentences, range.from)
  for (let at = first; at < sentences.length && sentences[at]!.from < range.to; at++) {
    found.push(factsWithin(sentences[at]!.facts, range))
  }
  return found
}

function inContent<T extends { readonly span: Span }>(
  annotations: readonly T[],
  { content }: Statement,
): T[] {
  return content.pieces.flatMap((piece) => annotationsWithin(annotations, piece))
}
