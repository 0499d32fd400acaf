import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import type { EventTrigger } from '../../model/words/events.ts'
import type { Match } from '../../text/matcher.ts'
import type { Paragraph } from '../../text/reading.ts'
import { covering, firstFrom, startingIn } from '../../text/ranges.ts'
import type { Token } from '../../text/tokens.ts'
import type { Words } from './words.ts'

/** What the readers of one sentence look at. */
export interface Scene {
  readonly tokens: readonly Token[]
  readonly words: Words
  readonly paragraph: Paragraph
  readonly sentence: TokenRange
  /** The sentence's noun phrases, by position. */
  readonly phrases: readonly NounPhrase[]
  /** Names inside the phrases. */
  readonly inner: readonly NounPhrase[]
  readonly dates: readonly TokenRange[]
  readonly sources: readonly TokenRange[]
  readonly isTitle: boolean
}

/** A trigger found in tokens. */
export type TriggerMatch = Match<EventTrigger>

/** An event in tokens: the phrases that stand for those who take part. */
export interface Draft {
  readonly trigger: EventTrigger
  readonly paragraph: Paragraph
  readonly sentence: TokenRange
  /** The words that tell the deed. */
  readonly deed: TokenRange
  /** All words that tell the event, those who take part included. */
  readonly range: TokenRange
  readonly actors: readonly NounPhrase[]
  readonly recipients: readonly NounPhrase[]
  /** Whether it is done to someone whom nothing names. */
  readonly bare: boolean
  /** Whether the one who speaks in the sentence is the doer. */
  readonly spoken?: boolean
  /** Where it happens, or where a visit goes. */
  readonly place: NounPhrase | null
}

/** Most words between a marker and the one who is meant: `به مواضع نظامی X`. */
const CHAIN = 3

/** The phrase that starts at a token, an opening quotation mark before it allowed. */
export function phraseAt({ phrases, tokens }: Scene, at: number): NounPhrase | undefined {
  const phrase = phrases[firstFrom(phrases, at)]
  if (phrase?.from === at) return phrase
  const isOpen = isQuoteMark(tokens[at]) && tokens[at]!.kind !== 'close'
  return phrase?.from === at + 1 && isOpen ? phrase : undefined
}

/** The phrase that ends right before a token, a closing quotation mark behind it allowed. */
export function phraseBefore({ phrases, tokens }: Scene, at: number): NounPhrase | undefined {
  const phrase = phrases[firstFrom(phrases, at) - 1]
  if (phrase?.to === at) return phrase
  const isClosed = phrase?.to === at - 1 && isQuoteMark(tokens[at - 1])
  return isClosed && tokens[at - 1]!.kind !== 'open' ? phrase : undefined
}

/** Whether a token is a quotation mark. */
export function isQuoteMark(token: Token | undefined): boolean {
  return token?.kind === 'open' || token?.kind === 'close' || token?.kind === 'quote'
}

/** The phrase at a token or behind the nouns that belong to it: `مواضع X`; none where anything else comes between. */
export function ownedAt(scene: Scene, at: number, end: number): NounPhrase | undefined {
  for (let i = at; i <= Math.min(end - 1, at + CHAIN); i++) {
    const phrase = phraseAt(scene, i)
    if (phrase) return phrase.skip === 0 || i === at || belongs(scene, phrase) ? phrase : undefined
    const { key } = scene.tokens[i]!
    if (!isNounLike(scene, i) || scene.words.victims.has(key)) return undefined
    if (i > at && isBoundWord(scene, key)) return undefined
  }
  return undefined
}

/** Shortest word behind a preposition that is written together with it, in folded letters. */
const SHORTEST = 4

/** Whether "and" or a preposition is written together with a word: بتصنيف, وقوات, no بيان. */
export function isBoundWord({ words }: Scene, key: string): boolean {
  if (words.and !== '') return false
  const { boundPrepositions, conjunctions, isOrdinary, agencies, articles } = words
  const behind = (prefix: string) => (key.startsWith(prefix) ? key.slice(prefix.length) : '')
  if (boundPrepositions.map(behind).some((rest) => rest.length >= SHORTEST && isOrdinary(rest))) {
    return true
  }
  return conjunctions.map(behind).some((rest) => {
    const hasArticle = articles.some((article) => rest.startsWith(article))
    return hasArticle || agencies.has(rest) || (!isOrdinary(key) && isOrdinary(rest))
  })
}

function belongs({ words, tokens }: Scene, { from, skip }: NounPhrase): boolean {
  return words.belonging.has(tokens[from]!.key.slice(0, skip))
}

/** Whether a run of tokens names someone known, so that leaving it out would tell half. */
export function namesSomeone({ phrases }: Scene, range: TokenRange): boolean {
  return startingIn(phrases, range).some(
    (phrase) =>
      phrase.to <= range.to &&
      phrase.kind !== 'place' &&
      (phrase.named || phrase.country !== null || phrase.how === 'pronoun' || phrase.pointed),
  )
}

/** Whether what is written together with a phrase's first word is nothing but "and". */
function joins({ words, tokens }: Scene, { from, skip }: NounPhrase): boolean {
  return words.conjunctions.includes(tokens[from]!.key.slice(0, skip))
}

/** Whether a word may be a noun or an adjective of a chain: no mark, preposition, conjunction, verb. */
function isNounLike({ tokens, words, dates }: Scene, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const { key } = token
  if (words.denials.has(key) || words.adverbs.at(tokens, at, at + 1)) return false
  if (key === words.and || words.relatives.has(key) || words.objectMarkers.has(key)) return false
  if (words.prepositions.at(tokens, at, at + 1) || words.complementisers.at(tokens, at, at + 1))
    return false
  if (words.pronominals.has(key) || isVerb(words, token)) return false
  return covering(dates, at) === undefined
}

/** Whether a word ends a clause as its verb. */
export function isVerb(words: Words, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  return (
    words.verbs.has(token.key) ||
    words.verbPrefixes.some(
      (prefix) => token.key.length > prefix.length + 2 && token.key.startsWith(prefix),
    )
  )
}

/** Whom a phrase stands for that names nobody but an owner: مواقع لX; the phrase itself where it has none. */
export function ownerOf({ inner }: Scene, phrase: NounPhrase): NounPhrase {
  if (phrase.how !== 'unnamed' || phrase.kind === 'person') return phrase
  const owner = startingIn(inner, phrase).find(
    ({ from, to, kind, named }) =>
      from > phrase.from &&
      to === phrase.to &&
      named &&
      (kind === 'state' || kind === 'organisation'),
  )
  return owner ?? phrase
}

/** Who acts through forces or authorities that have no name of their own: سربازان X. */
export function doerOf(scene: Scene, phrase: NounPhrase): NounPhrase {
  const first = scene.tokens[phrase.from]!.key.slice(phrase.skip)
  return scene.words.agencies.has(first) ? ownerOf(scene, phrase) : phrase
}

/** The phrases that "and" joins to one, itself first: A و B; commas join where "and" closes the list. */
export function withJoined(scene: Scene, first: NounPhrase, end: number): NounPhrase[] {
  const { tokens, words } = scene
  const joined = [first]
  let sure = 1
  let { to } = first
  while (to < end) {
    const isApart = words.and !== '' && tokens[to]?.key === words.and
    const isListed = tokens[to]?.key === ','
    const next = phraseAt(scene, isApart || isListed ? to + 1 : to)
    if (!next || next.to > end) break
    const isBound = next.skip > 0 && joins(scene, next)
    if (!isApart && !isBound && (!isListed || next.kind !== first.kind)) break
    joined.push(next)
    if (isApart || isBound) sure = joined.length
    to = next.to
  }
  return joined.slice(0, sure)
}

/** The first token at or behind `at` that is no adverb, date or source. */
export function pastAdverbs(scene: Scene, at: number, end: number): number {
  const { tokens, words, dates, sources } = scene
  let next = at
  while (next < end) {
    const range = covering(dates, next) ?? covering(sources, next)
    const adverb = range ?? words.adverbs.at(tokens, next, end)
    if (!adverb) break
    next = adverb.to
  }
  return next
}

/** Whether one of some ranges in order ends right before a token. */
export function endsAt(ranges: readonly TokenRange[], at: number): boolean {
  return ranges[firstFrom(ranges, at) - 1]?.to === at
}
