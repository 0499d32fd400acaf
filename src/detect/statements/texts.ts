import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import { placedPhrase } from '../../model/phrase.ts'
import type { Scene } from './scene.ts'

const TEXT = { how: 'description', kind: 'document', named: true, rule: 'text' } as const

/** The phrase as a text that stands for its author, where its words say so. */
export function asText(scene: Scene, phrase: NounPhrase): NounPhrase | undefined {
  const match = scene.words.texts.at(scene.tokens, phrase.from, phrase.to)
  return match ? placedPhrase(match, TEXT) : undefined
}

/** A text that stands for its author (این گزارش), before a cue. */
export function textBefore(scene: Scene, before: TokenRange): NounPhrase | undefined {
  const match = scene.words.texts.find(scene.tokens, before.from, before.to)[0]
  if (!match) return undefined
  return placedPhrase(match, TEXT)
}
