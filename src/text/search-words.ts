import type { LanguagePack } from '../model/pack.ts'
import type { Span } from '../model/span.ts'
import type { SearchWords } from '../model/words/search.ts'
import { foldWord } from './fold.ts'
import { repairWithOrigins } from './repair.ts'
import { tokenise } from './tokens.ts'

/** A word as it is searched, and where it stands. */
export interface SearchWord {
  /** Folded, half-spaces joined, without the affixes that the pack takes off. */
  readonly word: string
  /** In the text that was given. */
  readonly span: Span
}

/** What of a pack the search needs. */
export type SearchPack = Pick<LanguagePack, 'spelling' | 'search'>

interface Affixes {
  readonly prefixes: readonly string[]
  readonly suffixes: readonly string[]
  readonly proclitics: readonly string[]
  readonly shortest: number
}

const AFFIXES = new WeakMap<SearchWords, Affixes>()

/** The words and numbers of a text as they are searched ("می کند" and "میکند" are one word), in order. */
export function searchWords(text: string, pack: SearchPack): SearchWord[] {
  const { text: repaired, origins } = repairWithOrigins(text, pack.spelling)
  return tokenise(repaired)
    .filter(({ kind, key }) => (kind === 'word' || kind === 'number') && key !== '')
    .map(({ key, start, end }) => ({
      word: toSearchWord(key, pack.search),
      span: [origins[start] ?? text.length, (origins[end - 1] ?? text.length - 1) + 1],
    }))
}

/** A folded word without its affixes; what they are taken off again from stays the same. */
export function toSearchWord(key: string, words: SearchWords): string {
  const { prefixes, suffixes, shortest } = affixesOf(words)
  const keeps = (affix: string) => word.length - affix.length >= shortest
  let word = key
  const prefix = prefixes.find((candidate) => word.startsWith(candidate) && keeps(candidate))
  if (prefix) word = word.slice(prefix.length)
  for (;;) {
    const suffix = suffixes.find((candidate) => word.endsWith(candidate) && keeps(candidate))
    if (!suffix) return word
    word = word.slice(0, -suffix.length)
  }
}

/** A searched word, and the same behind each word that its language writes together with the next. */
export function withProclitics(word: string, words: SearchWords): string[] {
  return [word, ...affixesOf(words).proclitics.map((proclitic) => proclitic + word)]
}

function affixesOf(words: SearchWords): Affixes {
  let affixes = AFFIXES.get(words)
  if (!affixes) {
    affixes = {
      prefixes: longestFirst(words.prefixes),
      suffixes: longestFirst(words.suffixes),
      proclitics: longestFirst(words.proclitics),
      shortest: words.shortest,
    }
    AFFIXES.set(words, affixes)
  }
  return affixes
}

function longestFirst(list: string): string[] {
  const entries = list.split(/\s+/).filter(Boolean).map(foldWord)
  return entries.sort((one, other) => other.length - one.length)
}
