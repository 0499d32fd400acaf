import type { NounPhrase } from '../../model/phrase.ts'
import type { CueMatch } from './markers.ts'
import type { State } from './read-verb-subject-state.ts'
import type { Scene } from './scene.ts'
import { phrasesIn } from './scene.ts'
import { isBound, isGoverned, isJudged } from './subject.ts'

/** The subject of the sentence's own verb, where a participle hangs on a verb that reports nothing. */
export function sentenceSubject(state: State, match: CueMatch): NounPhrase | null {
  const { scene, range } = state
  const sentence = scene.paragraph.sentences.find(
    (part) => part.from <= match.from && match.from < part.to,
  )
  const from = Math.max(sentence?.from ?? range.from, range.from)
  const free = phrasesIn(scene, from, match.from).filter(
    (phrase) =>
      phrase.skip === 0 &&
      phrase.kind !== 'place' &&
      phrase.how !== 'pronoun' &&
      !isGoverned(scene, phrase.from) &&
      !isAdjective(scene, phrase) &&
      !isOwner(scene, phrase) &&
      !scene.words.negations.has(scene.tokens[phrase.from - 1]?.key ?? '') &&
      !isJudged(scene, phrase),
  )
  return free.find(({ kind }) => kind !== 'document') ?? free[0] ?? null
}

/** الأراضي السعودية: the name of a state right behind a noun with the article. */
function isAdjective({ tokens, words }: Scene, { from, kind }: NounPhrase): boolean {
  const { key = '' } = tokens[from - 1] ?? {}
  return kind === 'state' && words.articles.some((article) => key.startsWith(article))
}

/** بموقف الوزير, عند موقف الوزير: whose a noun behind a preposition is. */
function isOwner(scene: Scene, { from }: NounPhrase): boolean {
  const { tokens, words, phrases, cues } = scene
  const at = from - 1
  const { key = '', kind } = tokens[at] ?? {}
  if (kind !== 'word' || key.length < 3 || cues.some((cue) => cue.to === from)) return false
  if (words.articles.some((article) => key.startsWith(article))) return false
  if (isGoverned(scene, at)) return !phrases.some((other) => other.from <= at && at < other.to)
  return key.length > 3 && !words.ordinary.has(key) && isBound(scene, at)
}
