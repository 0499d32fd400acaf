import type { NounPhrase } from '../../model/phrase.ts'
import { kindOf, sentenceEnd } from './content.ts'
import type { Draft } from './draft.ts'
import type { CueMatch } from './markers.ts'
import { markersOf } from './markers.ts'
import { beforeNextClause, clauseEnd } from './read-verb-subject-end.ts'
import type { State } from './read-verb-subject-state.ts'
import { emit } from './read-verb-subject-state.ts'
import type { Scene } from './scene.ts'
import { trim } from './scene.ts'
import { isBound } from './subject.ts'

/** How far behind its verb the noun of a feeling may stand, and that of a light verb, in tokens. */
const FAR = 30
const NEAR = 8

/** أعرب S عن أمله في أن C: the feeling's noun settles the stance. */
export function readFeeling(
  state: State,
  match: CueMatch,
  place: { subject: NounPhrase | null; after: number },
): Draft | undefined {
  const { scene, range } = state
  const { tokens, words } = scene
  const sentence = Math.min(range.to, sentenceEnd(scene, match.from))
  const { light } = match.value
  const nouns = light ? words.acts : words.feelings
  const reach = light ? NEAR : FAR
  for (let at = place.after; at < Math.min(sentence, place.after + reach); at++) {
    const feeling = nouns.at(tokens, at, sentence)
    if (!feeling) continue
    const marker = markersOf(match.value).at(tokens, at - 1, at)
    const piece = { from: marker ? at - 1 : at, to: feeling.to }
    let end = clauseEnd(scene, feeling.to, sentence)
    if (light) piece.to = pastAdjectives(scene, feeling.to, end)
    let from = piece.to
    for (let next = piece.to; next < Math.min(end, piece.to + 5); next++) {
      const that = words.complementisers.at(tokens, next, end)
      if (that) {
        from = that.value === 'bare' ? that.to : next
        break
      }
    }
    if (from === piece.to) end = beforeNextClause(scene, from, end)
    const content = trim(scene, from, end)
    if (!content) return undefined
    if (match.value.form === 'finite') state.subject = place.subject ?? state.subject ?? null
    return emit(
      state,
      piece.from === match.to ? [{ from: match.from, to: piece.to }] : [match, piece],
      {
        match,
        content,
        subject: place.subject,
        kind: kindOf(scene, content, 'indirect'),
        stance: feeling.value,
        rule: light ? 'light verb, subject, noun' : 'cue subject feeling',
      },
    )
  }
  return undefined
}

/** وجه انتقادات حادة إلى C: past the adjectives of the noun, where a preposition soon follows. */
function pastAdjectives(scene: Scene, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    if (isBound(scene, at) || scene.words.prepositions.at(scene.tokens, at, to)) return at
  }
  return from
}
