import { foldWord } from '../text/fold.ts'
import { romanisations as ar } from './data/romanisations-ar.ts'
import { romanisations as fa } from './data/romanisations-fa.ts'

/** How a given or family name is usually written in Latin letters. */
export interface Romanisation {
  readonly text: string
  readonly kind: 'given' | 'family'
}

const TABLES: Readonly<Record<string, string>> = { ar, fa }

const loaded = new Map<string, ReadonlyMap<string, Romanisation>>()

/** The usual romanisation of one word of a name; the word may be folded or not. */
export function findRomanisation(language: string, word: string): Romanisation | undefined {
  let table = loaded.get(language)
  if (!table) loaded.set(language, (table = load(TABLES[language] ?? '')))
  return table.get(foldWord(word))
}

function load(text: string): ReadonlyMap<string, Romanisation> {
  const rows = text.trim().split('\n')
  return new Map(
    rows.map((row) => {
      const [key = '', name = '', kind = ''] = row.split('\t')
      return [key, { text: name, kind: kind === 'f' ? 'family' : 'given' }]
    }),
  )
}
