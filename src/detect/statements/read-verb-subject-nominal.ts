import type { TokenRange } from '../../model/phrase.ts'
import { sentenceEnd } from './content.ts'
import type { CueMatch } from './markers.ts'
import { markersOf, takesObject } from './markers.ts'
import { clauseEnd } from './read-verb-subject-end.ts'
import { startsClause } from './read-verb-subject-speaker.ts'
import type { State } from './read-verb-subject-state.ts'
import type { Scene } from './scene.ts'
import { isQuoteMark, isSpeech, quoteAt, skipAdverbs, trim } from './scene.ts'

/** The words behind a verb's marker, or its object. */
export function nominalContent(
  state: State,
  match: CueMatch,
  { after, named, marked = false }: { after: number; named: boolean; marked?: boolean },
): TokenRange | null {
  const { scene, range } = state
  const { tokens } = scene
  if (match.value.markers.length === 0) return null
  const sentence = Math.min(range.to, sentenceEnd(scene, match.from))
  const end = clauseEnd(scene, after, sentence)
  const matcher = markersOf(match.value)
  const bound = match.value.markers.filter((marker) => marker.length === 1 && marker !== '+')
  for (let at = after; at < Math.min(end, after + 16); at++) {
    const token = tokens[at]!
    if (isQuoteMark(token) && quoteAt(scene, at)?.closed && !isSpeech(scene, quoteAt(scene, at)!))
      at = quoteAt(scene, at)!.close
    const marker = matcher.at(tokens, at, end)
    if (marker) return atLeastTwo(trim(scene, marker.to, end))
    const phrase = scene.phrases.find((found) => found.from <= at && at < found.to)
    if (phrase && phrase.from < at) continue
    if (
      bound.some((prefix) => token.key.startsWith(prefix)) &&
      token.key.length > 3 &&
      !(phrase && phrase.skip === 0)
    ) {
      return atLeastTwo(trim(scene, at, end))
    }
  }
  if (marked || !takesObject(match.value)) return null
  const strong = match.value.stance !== 'asserts' && startsClause(state, match)
  if (match.value.named && !named && !state.subject && !strong) return null
  const start = skipAdverbs(scene, pastAside(scene, after, end), end)
  if (start >= end || scene.words.prepositions.at(tokens, start, end)) return null
  if (tokens[start]!.kind !== 'word' && !isQuoteMark(tokens[start]!)) return null
  return atLeastTwo(trim(scene, start, end))
}

/** Past an aside between two commas. */
function pastAside(scene: Scene, from: number, to: number): number {
  if (scene.tokens[from]?.key !== ',') return from
  for (let at = from + 1; at < Math.min(to, from + 24); at++) {
    if (scene.tokens[at]!.key === ',') return at + 1
  }
  return from
}

/** A content, where it is more than one word. */
function atLeastTwo(content: TokenRange | null): TokenRange | null {
  return content && content.to - content.from > 1 ? content : null
}
