import type { ConceptWords } from '../../model/words/concepts.ts'
import { rows } from '../../text/lines.ts'
import { foldWord } from '../../text/fold.ts'

/** All that a word may be without what is written together with it; itself first, then the longest. */
export type FormsOf = (key: string) => readonly string[]

/** An ending, and the letters that it stands for. */
type Ending = readonly [ending: string, instead: string]

/** Fewer letters before an ending, or behind a beginning of one letter, are no word. */
const SHORTEST = 3
/** Fewer letters behind a longer beginning are no word. */
const SHORTEST_BEHIND_LONG = 2

/** More words are not remembered. */
const MOST_KNOWN = 50_000

const FORMS = new WeakMap<ConceptWords, FormsOf>()

/** Tells the forms of folded words by the beginnings and endings of a pack. */
export function wordForms(words: ConceptWords): FormsOf {
  let forms = FORMS.get(words)
  if (!forms) FORMS.set(words, (forms = compile(words)))
  return forms
}

function compile(words: ConceptWords): FormsOf {
  const beginnings = words.beginnings.split(/\s+/).filter(Boolean).map(foldWord)
  const endings = rows(words.endings).map(([ending = '', instead = '']): Ending => [
    foldWord(ending),
    foldWord(instead),
  ])
  const known = new Map<string, readonly string[]>()
  return (key) => {
    const before = known.get(key)
    if (before) return before
    const opened = [key, ...beginnings.flatMap((beginning) => behind(key, beginning))]
    const forms = opened.flatMap((word) => [
      word,
      ...endings.flatMap(([ending, instead]) => beforeEnding(word, ending, instead)),
    ])
    const sorted = [...new Set(forms)].sort((one, other) => other.length - one.length)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, sorted)
    return sorted
  }
}

function behind(key: string, beginning: string): string[] {
  const shortest = beginning.length === 1 ? SHORTEST : SHORTEST_BEHIND_LONG
  const fits = key.startsWith(beginning) && key.length - beginning.length >= shortest
  return fits ? [key.slice(beginning.length)] : []
}

function beforeEnding(word: string, ending: string, instead: string): string[] {
  const stem = word.length - ending.length
  return word.endsWith(ending) && stem >= SHORTEST ? [word.slice(0, stem) + instead] : []
}
