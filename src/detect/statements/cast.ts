import type { LanguagePack } from '../../model/pack.ts'
import type { NounPhrase, PageEntity } from '../../model/phrase.ts'
import type { Source } from '../../model/source.ts'
import type { Reading } from '../../text/reading.ts'
import type { Draft } from './draft.ts'
import type { Genders } from './genders.ts'

/** A draft whose speaker is known as far as the page lets one know. */
export interface Told {
  readonly draft: Draft
  readonly speaker: PageEntity
  /** How the speaker was read from the words, or that the verb alone carried it. */
  readonly rule: string
  /** Whose the writing is that tells it: در این بیانیه آمده است که S گفت. */
  readonly author?: PageEntity | undefined
}

/** What the resolution of speakers needs of names. */
export interface Cast {
  readonly reading: Reading
  readonly pack: LanguagePack
  readonly phrases: readonly NounPhrase[]
  readonly sources: readonly Source[]
  /** The entity that a phrase stands for; null for pronouns. */
  readonly namedOf: (phrase: NounPhrase) => PageEntity | null
  /** An entity for a phrase that no table and no other mention explains. */
  readonly localOf: (phrase: NounPhrase) => PageEntity
}

/** A person or body that stands first in a sentence, and where. */
export interface Subject {
  readonly from: number
  readonly entity: PageEntity
}

/** What a speaker is looked for with: what was told so far, who acts on the page, and the genders of all. */
export interface Company {
  readonly told: readonly Told[]
  readonly subjects: readonly Subject[]
  readonly cast: Cast
  readonly genders: Genders
}

/** Stands for a speaker whom the page does not let one know. */
export const NOBODY: PageEntity = {
  id: 'local:unknown',
  name: 'an unnamed speaker',
  native: null,
  kind: 'person',
  named: false,
  plural: false,
  country: null,
}

/** How many statements and subjects back one looks for a speaker, so that time stays linear. */
export const REACH = 200
