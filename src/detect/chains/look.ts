import type { NounPhrase } from '../../model/phrase.ts'
import type { Paragraph, Reading } from '../../text/reading.ts'
import type { Token } from '../../text/tokens.ts'
import type { Words } from './words.ts'

/** The outlet that a table knows at a token, where only an outlet can stand. */
export type OutletAt = (at: number, limit: number) => NounPhrase | undefined

/** Where the text of an article begins and ends. */
export interface Ends {
  /** The first two paragraphs of lead and body. */
  readonly firstTexts: readonly Paragraph[]
  readonly firstBody: Paragraph | undefined
  readonly lastBody: Paragraph | undefined
}

/** What the finders of sources look at. */
export interface Look extends Ends {
  readonly reading: Reading
  readonly words: Words
  readonly phrases: readonly NounPhrase[]
  readonly outletAt: OutletAt
}

/** Finds where the text of an article begins and ends. */
export function endsOf(paragraphs: readonly Paragraph[]): Ends {
  const isBody = ({ block }: Paragraph) => block.role === 'body'
  const firstTexts: Paragraph[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.block.role === 'lead' || isBody(paragraph)) firstTexts.push(paragraph)
    if (firstTexts.length === 2) break
  }
  return { firstTexts, firstBody: paragraphs.find(isBody), lastBody: paragraphs.findLast(isBody) }
}

/** The noun phrase that starts at token `at`, a quotation mark before it allowed. */
export function phraseAt(look: Look, at: number): NounPhrase | undefined {
  return look.phrases.find(
    (phrase) => phrase.from === at || (phrase.from === at + 1 && isQuote(look.reading.tokens[at])),
  )
}

/** Whether a token is a quotation mark. */
export function isQuote(token: Token | undefined): boolean {
  return token?.kind === 'open' || token?.kind === 'close' || token?.kind === 'quote'
}
