import { foldWord } from '../text/fold.ts'
import { romanise } from '../text/romanise.ts'
import type { RomaniseRules } from '../text/romanise-rules.ts'
import { parseRomaniseRules } from '../text/romanise-rules.ts'
import { letters } from './data/letters.ts'
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

const rules = new Map<string, RomaniseRules>()

/** The romanising rules of a language; a language without any keeps its letters. */
export function romaniseRules(language: string): RomaniseRules {
  let parsed = rules.get(language)
  if (!parsed) {
    const head = `${language}\t`
    const lines = letters.split('\n').filter((line) => line.startsWith(head))
    parsed = parseRomaniseRules(lines.map((line) => line.slice(head.length)))
    rules.set(language, parsed)
  }
  return parsed
}

const labels = new Map<string, string>()
const MOST_LABELS = 10_000
/** Longer names are not kept: they would keep their page alive. */
const LONGEST_KEPT = 12

/** A label in Latin letters for a name that no table holds. */
export function romaniseName(language: string, name: string): string {
  if (name.length > LONGEST_KEPT) return romaniseAnew(language, name)
  const key = `${language} ${name}`
  let label = labels.get(key)
  if (label === undefined) {
    label = romaniseAnew(language, name)
    if (labels.size >= MOST_LABELS) labels.clear()
    labels.set(key, label)
  }
  return label
}

function romaniseAnew(language: string, name: string): string {
  const names = (word: string) => findRomanisation(language, word)?.text
  return romanise(name, { rules: romaniseRules(language), names })
}
