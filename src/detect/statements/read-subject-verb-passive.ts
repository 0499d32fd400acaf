import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import { complementAt, kindOf } from './content.ts'
import type { Draft } from './draft.ts'
import type { CueMatch } from './markers.ts'
import { clauseContent, toneOf } from './read-subject-verb-content.ts'
import type { State } from './read-subject-verb-state.ts'
import { emit } from './read-subject-verb-state.ts'
import type { Scene } from './scene.ts'
import { inSource, phraseAt, skipAdverbs, trim } from './scene.ts'

/** از سوی S اعلام شد که C, and O از سوی S J خوانده شد: a passive whose doer is named. */
export function readPassive(
  state: State,
  match: CueMatch,
  { before, range }: { before: TokenRange; range: TokenRange },
): Draft | undefined {
  const { scene } = state
  const subject = doerIn(scene, before)
  if (!subject) return undefined
  const complement = match.value.clause ? complementAt(scene, match.to, range.to) : undefined
  const clause =
    complement && complement.sign !== 'bare'
      ? clauseContent(state, complement, { range, plural: match.value.plural })
      : undefined
  const rule = 'doer of a passive'
  if (clause)
    return emit(state, [match], { match, content: clause, kind: clause.kind, subject, rule })
  const start = skipAdverbs(scene, before.from, match.from)
  const content = match.value.signed ? null : trim(scene, start, match.from)
  if (!content || content.from >= subject.from - 1) return undefined
  const kind = kindOf(scene, content, 'indirect')
  const stance = toneOf(scene, match, content)
  return emit(state, [match], { match, content, kind, subject, stance, rule: `${rule} judgement` })
}

/** How far before the verb its doer may stand, in tokens. */
const NEAR = 30

/** Who stands behind a word for the doer. */
export function doerIn(scene: Scene, { from, to }: TokenRange): NounPhrase | undefined {
  const match = scene.words.agents.find(scene.tokens, Math.max(from, to - NEAR), to)[0]
  if (!match || inSource(scene, match.from)) return undefined
  const phrase = phraseAt(scene, match.to) ?? ownerOf(scene, match)
  return phrase && phrase.to <= to ? phrase : undefined
}

/** Whose a writing is, where its phrase runs on through the word for the doer. */
function ownerOf(scene: Scene, { from, to }: TokenRange): NounPhrase | undefined {
  const whole = scene.phrases.find((phrase) => phrase.from < from && to < phrase.to)
  return whole?.owner ?? undefined
}
