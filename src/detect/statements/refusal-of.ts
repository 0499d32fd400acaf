import type { TokenRange } from '../../model/phrase.ts'
import type { CueMatch } from './markers.ts'
import type { Scene } from './scene.ts'

/** The noun of a refusal that names nothing it is about ("declined to comment"): what stands for its content, or null. */
export function refusalOf(
  { tokens, words }: Scene,
  match: CueMatch,
  to: number,
): TokenRange | null {
  if (match.value.stance !== 'declines') return null
  for (let at = match.from; at < to; at++) {
    if (words.refusals.has(tokens[at]!.key)) return { from: at, to: at + 1 }
  }
  return null
}

/** The pieces of a cue around the words in it that stand for its content. */
export function around(match: CueMatch, { from, to }: TokenRange): TokenRange[] {
  if (from >= match.to || to <= match.from) return [match]
  const pieces = [
    { from: match.from, to: from },
    { from: to, to: match.to },
  ]
  return pieces.filter((piece) => piece.to > piece.from)
}
