import type { NounPhrase } from '../../model/phrase.ts'
import { complementAt } from './content.ts'
import type { CueMatch } from './markers.ts'
import { marked } from './read-verb-subject-end.ts'
import type { State } from './read-verb-subject-state.ts'
import type { Scene } from './scene.ts'
import { phraseAt, skipAdverbs } from './scene.ts'
import { endsAdverb, isBound, unknownSubject } from './subject.ts'

/** The least and the most tokens of a relative clause between a subject and its verb. */
const LEAST = 3
const MOST = 40

/** أما S، فقد V — or S الذي …، V: the subject that opens its sentence, far before the verb. */
export function frontedSubject(state: State, match: CueMatch): NounPhrase | null {
  const { scene, range } = state
  if (state.subject !== undefined) return null
  const sentence = scene.paragraph.sentences.find(
    ({ from, to }) => from <= match.from && match.from < to,
  )
  const from = Math.max(sentence?.from ?? range.from, range.from)
  if (scene.cues.some((cue) => cue.from >= from && cue.from < match.from && tells(cue))) return null
  return afterFront(scene, from, match) ?? beforeRelative(scene, from, match)
}

function tells({ value }: CueMatch): boolean {
  return value.form === 'finite' || value.form === 'relay'
}

/** أما S، فقد طالب: what stands between the word that fronts it and the comma. */
function afterFront(scene: Scene, from: number, match: CueMatch): NounPhrase | null {
  const { tokens, words } = scene
  const fronts = words.fronts.has(tokens[from]!.key)
  if (!fronts || match.from - from > MOST) return null
  const takesUp = match.skip > 0 || endsAdverb(scene, match.from)
  if (!takesUp || isBound(scene, from + 1) || words.prepositions.at(tokens, from + 1, match.from))
    return null
  return subjectFrom(scene, from + 1, match.from)
}

/** سكان الحي الذين خرجوا إلى الشارع طالبوا بكذا: a relative clause stands between subject and verb. */
function beforeRelative(scene: Scene, from: number, match: CueMatch): NounPhrase | null {
  const { tokens, words } = scene
  const start = skipAdverbs(scene, from, match.from)
  const before = tokens[match.from - 1]!
  if (match.skip > 0 || match.from - start > MOST || match.from === start) return null
  if (words.relatives.has(before.key) || endsAdverb(scene, match.from)) return null
  if (isBound(scene, start) || words.prepositions.at(tokens, start, match.from)) return null
  const subject = subjectFrom(scene, start, match.from)
  if (!subject) return null
  const relative = tokens[subject.to]?.key === ',' ? subject.to + 1 : subject.to
  if (!words.relatives.has(tokens[relative]?.key ?? '')) return null
  if (match.from - relative < LEAST) return null
  return announces(scene, match) ? subject : null
}

function subjectFrom(scene: Scene, from: number, to: number): NounPhrase | null {
  const phrase = phraseAt(scene, from)
  const found = phrase?.skip === 0 ? phrase : unknownSubject(scene, from, to)
  return found && found.to < to ? found : null
}

/** Whether a clause, a quotation or one of its prepositions follows a verb. */
function announces(scene: Scene, match: CueMatch): boolean {
  const end = scene.paragraph.to
  const next = complementAt(scene, skipAdverbs(scene, match.to, end), end)
  return (next && next.sign !== 'bare' && next.sign !== 'comma') || marked(scene, match, end)
}
