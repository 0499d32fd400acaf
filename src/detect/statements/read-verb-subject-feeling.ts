import type { NounPhrase } from '../../model/phrase.ts'
import { kindOf, sentenceEnd } from './content.ts'
import type { Draft } from './draft.ts'
import type { CueMatch } from './markers.ts'
import { markersOf } from './markers.ts'
import { beforeNextClause, clauseEnd } from './read-verb-subject-end.ts'
import type { State } from './read-verb-subject-state.ts'
import { emit } from './read-verb-subject-state.ts'
import { trim } from './scene.ts'

/** أعرب S عن أمله في أن C: the feeling's noun settles the stance. */
export function readFeeling(
  state: State,
  match: CueMatch,
  place: { subject: NounPhrase | null; after: number },
): Draft | undefined {
  const { scene, range } = state
  const { tokens, words } = scene
  const sentence = Math.min(range.to, sentenceEnd(scene, match.from))
  for (let at = place.after; at < Math.min(sentence, place.after + 30); at++) {
    const feeling = words.feelings.at(tokens, at, sentence)
    if (!feeling) continue
    const marker = markersOf(match.value).at(tokens, at - 1, at)
    const piece = { from: marker ? at - 1 : at, to: feeling.to }
    let end = clauseEnd(scene, feeling.to, sentence)
    let from = feeling.to
    for (let next = feeling.to; next < Math.min(end, feeling.to + 5); next++) {
      const that = words.complementisers.at(tokens, next, end)
      if (that) {
        from = that.value === 'bare' ? that.to : next
        break
      }
    }
    if (from === feeling.to) end = beforeNextClause(scene, from, end)
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
        rule: 'cue subject feeling',
      },
    )
  }
  return undefined
}
