import type { LanguagePack } from '../../model/pack.ts'
import type { ConceptWords } from '../../model/words/concepts.ts'
import { lines } from '../../text/lines.ts'
import type { PhraseFinder } from './phrase-finder.ts'
import { phraseFinder } from './phrase-finder.ts'

const FINDERS = new WeakMap<ConceptWords, PhraseFinder<string>>()

/** Finds the concepts that words tell of, by the pack's lexicon. */
export function conceptFinder(pack: LanguagePack): PhraseFinder<string> {
  let find = FINDERS.get(pack.concepts)
  if (!find) FINDERS.set(pack.concepts, (find = compile(pack)))
  return find
}

/** The id of words that are no concept though parts of them look like one. */
const NO_CONCEPT = '-'

function compile(pack: LanguagePack): PhraseFinder<string> {
  const entries = lines(pack.concepts.concepts).flatMap((line) => {
    const colon = line.indexOf(':')
    const value = line.slice(0, colon).trim()
    const phrases = line.slice(colon + 1).split('|')
    return phrases.map((phrase) => ({ phrase: phrase.trim(), value }))
  })
  const find = phraseFinder(entries, pack)
  return (words) => find(words).filter(({ values }) => !values.includes(NO_CONCEPT))
}
