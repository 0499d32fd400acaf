import type { TokenRange } from '../../model/phrase.ts'
import type { Complement, Content } from './content.ts'
import { kindOf, quotedContent, runOn, sentenceEnd } from './content.ts'
import { findComplement } from './read-verb-subject-complement.ts'
import { clauseEnd } from './read-verb-subject-end.ts'
import type { State } from './read-verb-subject-state.ts'
import type { Scene } from './scene.ts'
import { phraseAt, skipAdverbs, trim } from './scene.ts'

/** The content that a complement begins. */
export function clauseContent(state: State, complement: Complement): Content | undefined {
  const { scene, range } = state
  const sentence = Math.min(range.to, sentenceEnd(scene, complement.from))
  if (complement.quote)
    return quotedContent(scene, complement.quote, clauseEnd(scene, complement.from, sentence))
  const direct = complement.sign === 'colon'
  const runs = direct || complement.sign === 'comma'
  const limit = state.outer ? state.outer.content.to : scene.paragraph.to
  const reach = runs
    ? Math.min(
        limit,
        runOn(scene, complement.from, (next) => reports(scene, next)),
      )
    : sentence
  const end = clauseEnd(scene, complement.from, reach)
  const content = trim(scene, complement.from, end)
  if (!content) return undefined
  return { ...content, kind: kindOf(scene, content, direct ? 'direct' : 'indirect'), next: end }
}

/** Whether a sentence begins with a verb that reports. */
export function reports(scene: Scene, sentence: TokenRange): boolean {
  const start = skipAdverbs(scene, sentence.from, sentence.to)
  return scene.cues.some(
    (cue) =>
      cue.from >= sentence.from &&
      cue.from <= start + 1 &&
      (cue.value.form === 'finite' || cue.value.form === 'relay') &&
      findComplement(scene, cue, {
        from: phraseAt(scene, cue.to)?.to ?? cue.to,
        to: sentence.to,
      }) !== undefined,
  )
}
