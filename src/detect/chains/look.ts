import type { NounPhrase } from '../../model/phrase.ts'
import type { Reading } from '../../text/reading.ts'
import type { Token } from '../../text/tokens.ts'
import type { Words } from './words.ts'

/** The outlet that a table knows at a token, where only an outlet can stand. */
export type OutletAt = (at: number, limit: number) => NounPhrase | undefined

/** What the finders of sources look at. */
export interface Look {
  readonly reading: Reading
  readonly words: Words
  readonly phrases: readonly NounPhrase[]
  readonly outletAt: OutletAt
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
