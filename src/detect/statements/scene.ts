import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import type { CueEntry } from '../../model/words/statements.ts'
import type { Match } from '../../text/matcher.ts'
import type { Quote } from '../../text/quotes.ts'
import type { Paragraph, Reading } from '../../text/reading.ts'
import type { Token } from '../../text/tokens.ts'
import type { Words } from './words.ts'

/** What the readers of one paragraph look at. */
export interface Scene {
  readonly reading: Reading
  readonly tokens: readonly Token[]
  readonly words: Words
  readonly paragraph: Paragraph
  /** The paragraph's noun phrases, by position. */
  readonly phrases: readonly NounPhrase[]
  /** The paragraph's cues, by position. */
  readonly cues: readonly Match<CueEntry>[]
  /** Words that name a source (به گزارش رویترز): no subject stands in them. */
  readonly sources: readonly TokenRange[]
  /** The first adjective of time and its like: tokens of date mentions. */
  readonly dates: readonly TokenRange[]
}

/** The longest run of words in quotation marks that still is a name or a term, in tokens. */
const TERM = 5

/** Whether a quotation is long enough, or introduced as speech, to be more than a name or a term. */
export function isSpeech(scene: Scene, quote: Quote): boolean {
  if (quote.close - quote.open - 1 > TERM) return true
  return quote.open > 0 && scene.tokens[quote.open - 1]!.key === ':'
}

/** The quotation that opens at token `at`, or at the token after a colon or complementiser there. */
export function quoteAt(scene: Scene, at: number): Quote | undefined {
  return scene.paragraph.quotes.find((quote) => quote.open === at)
}

/** The closed quotation of speech that token `at` lies in, unless the range asked about lies in it too. */
export function quoteAround(scene: Scene, at: number, range: TokenRange): Quote | undefined {
  return scene.paragraph.quotes.find(
    (quote) =>
      quote.open < at &&
      at < quote.close &&
      !(quote.open < range.from && range.to <= quote.close) &&
      isSpeech(scene, quote),
  )
}

/** The first token at or after `at` that no adverb or conjunction covers. */
export function skipAdverbs(scene: Scene, at: number, to: number): number {
  let next = at
  while (next < to) {
    const adverb = scene.words.adverbs.at(scene.tokens, next, to)
    if (adverb) next = adverb.to
    else if (scene.tokens[next]!.key === ',' && next > at) next++
    else {
      const range = [...scene.dates, ...scene.sources].find(
        (part) => part.from <= next && next < part.to,
      )
      if (!range) break
      next = range.to
    }
  }
  return next
}

/** The noun phrases that start in `[from, to)`. */
export function phrasesIn(scene: Scene, from: number, to: number): NounPhrase[] {
  return scene.phrases.filter((phrase) => phrase.from >= from && phrase.from < to)
}

/** The noun phrase that starts at token `at`, an opening quotation mark before it allowed. */
export function phraseAt(scene: Scene, at: number): NounPhrase | undefined {
  return scene.phrases.find(
    (phrase) =>
      phrase.from === at ||
      (phrase.from === at + 1 && isQuoteMark(scene.tokens[at]!) && phrase.from < phrase.to),
  )
}

/** Whether a token is a quotation mark. */
export function isQuoteMark(token: Token): boolean {
  return token.kind === 'open' || token.kind === 'close' || token.kind === 'quote'
}

/** Whether the paragraph is a headline or its like. */
export function isTitle(scene: Scene): boolean {
  const { role } = scene.paragraph.block
  return role === 'headline' || role === 'subheading' || role === 'kicker'
}

/** Whether a source's words cover token `at`. */
export function inSource(scene: Scene, at: number): boolean {
  return scene.sources.some((source) => source.from <= at && at < source.to)
}

/** `[from, to)` without punctuation at its ends, except quotation marks whose partner it holds; null where nothing is left. */
export function trim(scene: Scene, from: number, to: number): TokenRange | null {
  let start = from
  let end = to
  const isLoose = (at: number) =>
    scene.tokens[at]!.kind !== 'word' && scene.tokens[at]!.kind !== 'number'
  const keeps = (at: number) =>
    scene.paragraph.quotes.some(
      (quote) =>
        (quote.open === at && quote.close < end) || (quote.close === at && quote.open >= start),
    ) && start < end - 1
  while (start < end && isLoose(start) && !keeps(start)) start++
  while (end > start && isLoose(end - 1) && !keeps(end - 1)) end--
  if (start >= end) return null
  const whole = scene.paragraph.quotes.find(
    (quote) => quote.open === start && quote.close === end - 1,
  )
  return whole ? trim(scene, start + 1, end - 1) : { from: start, to: end }
}
