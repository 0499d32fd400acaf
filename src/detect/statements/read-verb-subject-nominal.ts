import type { TokenRange } from '../../model/phrase.ts'
import type { Matcher } from '../../text/matcher.ts'
import type { Stance } from '../../model/statement.ts'
import { sentenceEnd } from './content.ts'
import type { CueMatch } from './markers.ts'
import { markersOf, takesObject } from './markers.ts'
import { clauseEnd } from './read-verb-subject-end.ts'
import { startsClause } from './read-verb-subject-speaker.ts'
import type { State } from './read-verb-subject-state.ts'
import { refusalOf } from './refusal-of.ts'
import type { Scene } from './scene.ts'
import { isQuoteMark, isSpeech, isTitle, phraseAt, quoteAt, skipAdverbs, trim } from './scene.ts'
import { isBound, isGoverned } from './subject.ts'

/** The longest adjunct between a speaker and the object of its verb, in tokens. */
const LONG = 24

/** Stances of which one word says too little. */
const PLAIN: ReadonlySet<Stance> = new Set(['asserts', 'praises', 'thanks', 'supports', 'agrees'])

/** The words behind a verb's marker, or its object. */
export function nominalContent(
  state: State,
  match: CueMatch,
  { after, named, marked = false }: { after: number; named: boolean; marked?: boolean },
): TokenRange | null {
  const { scene, range } = state
  const { tokens, words } = scene
  if (match.value.markers.length === 0) return null
  const sentence = Math.min(range.to, sentenceEnd(scene, match.from))
  const end = clauseEnd(scene, after, sentence)
  const matcher = markersOf(match.value)
  const bound = match.value.markers.filter((marker) => marker.length === 1 && marker !== '+')
  const start = pastLongAdjunct(scene, objectStart(scene, { from: after, to: end }, matcher), end)
  const near = takesObject(match.value) || (isTitle(scene) && after === match.to)
  const reach = near && named && !marked ? start + 1 : after + 16
  for (let at = after; at < Math.min(end, reach); at++) {
    const token = tokens[at]!
    if (isQuoteMark(token) && quoteAt(scene, at)?.closed && !isSpeech(scene, quoteAt(scene, at)!))
      at = quoteAt(scene, at)!.close
    const marker = matcher.at(tokens, at, end)
    if (marker) {
      const about = longEnough(scene, match, trim(scene, marker.to, end))
      return about ?? refusalOf(scene, { ...match, from: marker.from }, marker.to)
    }
    const phrase = scene.phrases.find((found) => found.from <= at && at < found.to)
    if (phrase && phrase.from < at) continue
    if (
      bound.some((prefix) => token.key.startsWith(prefix)) &&
      token.key.length > 3 &&
      !(token.key.length < 5 && words.ordinary.has(token.key) && !isBound(scene, at)) &&
      !isGoverned(scene, at) &&
      !(phrase && (phrase.skip === 0 || phrase.kind === 'outlet' || phrase.kind === 'person'))
    ) {
      return longEnough(scene, match, trim(scene, at, end))
    }
  }
  if (marked || !takesObject(match.value)) return null
  const strong =
    (match.value.stance !== 'asserts' || words.abstracts.has(tokens[start]?.key ?? '')) &&
    startsClause(state, match)
  if (match.value.named && !named && !state.subject && !strong) return null
  if (start >= end || scene.words.prepositions.at(tokens, start, end)) return null
  if (tokens[start]!.kind !== 'word' && !isQuoteMark(tokens[start]!)) return null
  return longEnough(scene, match, trim(scene, start, end))
}

/** Where a bare object may begin: past asides, adverbs, and adjuncts of place and addressee. */
function objectStart(scene: Scene, { from, to }: TokenRange, marker: Matcher<true>): number {
  let at = from
  for (let step = 0; step < 4; step++) {
    const next = pastAdjunct(
      scene,
      skipAdverbs(scene, pastAside(scene, { from: at, to }, marker), to),
      to,
    )
    if (next === at) break
    at = next
  }
  return at
}

/** Past an adjunct of many words that a comma closes, where a noun follows: رفض S من بين …، دعوة. */
function pastLongAdjunct(scene: Scene, from: number, to: number): number {
  const { tokens, words } = scene
  if (from >= to || !words.prepositions.at(tokens, from, to)) return from
  for (let at = from + 2; at < Math.min(to, from + LONG); at++) {
    if (tokens[at]!.kind !== 'word' && tokens[at]!.key !== ',') return from
    if (scene.cues.some((cue) => cue.from === at && cue.value.form !== 'noun')) return from
    if (tokens[at]!.key !== ',') continue
    const { key } = tokens[at + 1] ?? { key: '' }
    const joined = words.conjunctions.some((and) => key.startsWith(and) && !words.ordinary.has(key))
    return at + 1 >= to || joined || opensAside(scene, at + 1, to) ? from : at + 1
  }
  return from
}

/** Past في الرياض, لوكالة A, بقوة: a preposition and the name behind it, or a bound one and its one word. */
function pastAdjunct(scene: Scene, from: number, to: number): number {
  const { tokens, words } = scene
  if (from + 1 >= to) return from
  const preposition = words.prepositions.at(tokens, from, to)
  const named = phraseAt(scene, preposition ? preposition.to : from)
  if (named && (preposition || named.skip > 0) && named.to < to) return named.to
  const isDefinite = (at: number) =>
    words.articles.some((article) => article.length > 1 && tokens[at]!.key.startsWith(article))
  if (preposition || tokens[from]!.key.length < 4 || !isBound(scene, from)) return from
  return isDefinite(from + 1) && !isDefinite(from) ? from + 1 : from
}

/** Past an aside between two commas, or past a lone comma. */
function pastAside(scene: Scene, { from, to }: TokenRange, marker: Matcher<true>): number {
  if (scene.tokens[from]?.key !== ',') return from
  const opens = from + 1 < to && opensAside(scene, from + 1, to)
  for (let at = from + 1; at < Math.min(to, from + 24); at++) {
    if (scene.tokens[at]!.key !== ',') continue
    const goesOn =
      scene.words.complementisers.at(scene.tokens, at + 1, to) ??
      marker.at(scene.tokens, at + 1, to)
    if (opens || goesOn) return at + 1
    break
  }
  return from + 1
}

/** Whether an adjunct, a relative clause or a name in apposition begins at token `at`. */
function opensAside(scene: Scene, at: number, to: number): boolean {
  const { tokens, words } = scene
  return (
    words.prepositions.at(tokens, at, to) !== undefined ||
    words.relatives.has(tokens[at]!.key) ||
    isBound(scene, at) ||
    phraseAt(scene, at)?.kind === 'person' ||
    skipAdverbs(scene, at, to) > at
  )
}

/** A content, where it is more than one word, or one definite word of what is asked, denied or condemned. */
function longEnough(
  { tokens, words }: Scene,
  { value: { stance } }: CueMatch,
  content: TokenRange | null,
): TokenRange | null {
  if (!content || content.to - content.from > 1) return content
  if (PLAIN.has(stance)) return null
  const { key } = tokens[content.from]!
  const definite = words.articles.some(
    (article) => article.length > 1 && key.slice(0, article.length + 1).includes(article),
  )
  return definite ? content : null
}
