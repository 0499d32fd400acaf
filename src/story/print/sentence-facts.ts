import type { DateMention } from '../../model/dates.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { Figure } from '../../model/print.ts'
import { firstNot } from '../../text/ranges.ts'
import type { Reading } from '../../text/reading.ts'
import { tokensOf } from '../../text/reading.ts'
import type { Token } from '../../text/tokens.ts'
import { conceptFinder } from './concept-finder.ts'
import { findFigures } from './find-figures.ts'
import type { FoldedWord } from './folded-words.ts'
import { foldedWords } from './folded-words.ts'
import type { PhraseFinder } from './phrase-finder.ts'
import type { Sign } from './signs.ts'
import { signsOf } from './signs.ts'

/** A run of tokens `[from, to)`. */
interface Range {
  readonly from: number
  readonly to: number
}

/** What stands at tokens `[from, to)`. */
export interface Placed<T> extends Range {
  readonly values: readonly T[]
}

/** What is read from a sentence, or from a part of one. */
export interface SentenceFacts {
  readonly words: readonly FoldedWord[]
  readonly concepts: readonly Placed<string>[]
  readonly signs: readonly Placed<Sign>[]
  readonly figures: readonly Placed<Figure>[]
}

/** Where sentences are read. */
export interface FactsPlace {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  /** Whether a token is part of a date. */
  readonly isDate: (token: number) => boolean
  /** Whether a token is part of a name. */
  readonly isName?: (token: number) => boolean
}

/** The words of a sentence, its concepts, its figures, and the signs that turn it around or point back. */
export function sentenceFacts({ from, to }: Range, place: FactsPlace): SentenceFacts {
  const { tokens, pack, text, isDate, isName = nowhere } = place
  const words = foldedWords(tokens, { from, to }, pack)
  const concepts = placed(conceptFinder(pack), words).filter((found) => !isAll(found, isName))
  const opening = new Map(concepts.map((found) => [found.from, found]))
  const figures = findFigures({
    tokens,
    from,
    to,
    text,
    pack,
    isTaken: isDate,
    conceptAt: (token) => {
      const found = opening.get(token)
      return found && { concept: found.values[0]!, to: found.to }
    },
  })
  return { words, concepts, signs: placed(signsOf(pack).find, words), figures }
}

/** The part of a sentence's facts that lies in a range of its tokens. */
export function factsWithin(facts: SentenceFacts, range: Range): SentenceFacts {
  const inside = <T extends Range>(found: readonly T[]): readonly T[] =>
    found.filter(({ from, to }) => range.from <= from && to <= range.to)
  return {
    words: inside(facts.words),
    concepts: inside(facts.concepts),
    signs: inside(facts.signs),
    figures: inside(facts.figures),
  }
}

/** Tells of a reading's tokens whether they are part of a date. */
export function dateTokens(reading: Reading, dates: readonly DateMention[]): FactsPlace['isDate'] {
  const taken = new Uint8Array(reading.tokens.length)
  for (const { span } of dates) {
    const { from, to } = tokensOf(reading, span)
    taken.fill(1, from, to)
  }
  return (token) => taken[token] === 1
}

/** The first of ranges in order that ends behind a token. */
export function firstEndingBehind(ranges: readonly Range[], token: number): number {
  return firstNot(ranges, ({ to }) => to <= token)
}

const nowhere = (): boolean => false

function isAll({ from, to }: Range, is: (token: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (!is(at)) return false
  return true
}

function placed<T>(find: PhraseFinder<T>, words: readonly FoldedWord[]): Placed<T>[] {
  return find(words).map(({ values, from, to }) => ({
    values,
    from: words[from]!.from,
    to: words[to - 1]!.to,
  }))
}
