import { tokenise } from '../text/tokens.ts'
import type { Knowledge } from './knowledge.ts'
import { romaniseName } from './romanisations.ts'

/** Writes names of a language in Latin letters: a known name as its label, else word by word from the tables of names, else by rule. */
export function romaniser(language: string, knowledge: Knowledge): (name: string) => string {
  return (name) => {
    const tokens = tokenise(name)
    const known = knowledge.names(language).at(tokens, 0, tokens.length)
    const whole = known?.to === tokens.length && known.skip === 0 && !known.value.needsCompany
    return whole && known.value.form === 'full'
      ? known.value.known.name
      : romaniseName(language, name)
  }
}
