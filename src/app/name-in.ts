import { knowledge } from './knowledge.ts'

/** A name with the BCP 47 code of the language that it is written in. */
export interface NameIn {
  readonly name: string
  readonly language: string
}

/** The language of the labels of entities. */
export const LABELS = 'en'

/** What an entity is called in a language: by the tables of knowledge, else by the English label that is given. */
export function nameIn(entity: string | null, language: string, label: string): NameIn {
  const known = entity === null || language === LABELS ? undefined : knowledge().byId(entity)
  const own = known?.names[language]?.[0]
  return own === undefined ? { name: label, language: LABELS } : { name: own, language }
}
