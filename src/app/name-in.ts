import { packs } from '../lang/index.ts'
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

/** What a known entity is called in the other languages that pages are read in. */
export function namesIn(entity: string, language: string): NameIn[] {
  const known = knowledge().byId(entity)
  if (!known) return []
  const own = nameIn(entity, language, known.name)
  const all = packs.map(({ code }) => nameIn(entity, code, known.name))
  const different = all.filter(({ name }) => name !== own.name)
  return [...new Map(different.map((one) => [one.name, one])).values()]
}
