import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import { placedPhrase } from '../../model/phrase.ts'
import type { Scene } from './scene.ts'

const TEXT = { how: 'description', kind: 'document', named: true, rule: 'text' } as const

/** The rule of a text that stands for whoever spoke last, not for an agency: این بیانیه. */
export const LETTER = 'letter'

/** The phrase as a text that stands for its author, where its words say so. */
export function asText(scene: Scene, phrase: NounPhrase): NounPhrase | undefined {
  const { tokens, words } = scene
  const text = words.texts.at(tokens, phrase.from, phrase.to)
  if (text) return placedPhrase(text, TEXT)
  const alone = phrase.rule === 'unknown phrase' || phrase.kind === 'document'
  const letter =
    words.letters.at(tokens, phrase.from, phrase.to) ??
    (alone && phrase.to - phrase.from === 1
      ? words.writings.at(tokens, phrase.from, phrase.to)
      : undefined)
  return letter && placedPhrase(letter, { ...TEXT, rule: LETTER })
}

/** A text that stands for its author (این گزارش), before a cue. */
export function textBefore(scene: Scene, before: TokenRange): NounPhrase | undefined {
  const { tokens, words } = scene
  const text = words.texts.find(tokens, before.from, before.to)[0]
  if (text) return placedPhrase(text, TEXT)
  const letter = words.letters.find(tokens, before.from, before.to)[0]
  return letter && placedPhrase(letter, { ...TEXT, rule: LETTER })
}
