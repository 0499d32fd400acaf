import type { LanguagePack } from '../../model/pack.ts'
import { HALF_SPACE } from '../../text/characters.ts'
import { tokenise } from '../../text/tokens.ts'
import type { FoldedWord } from './folded-words.ts'
import { foldedWord, foldedWords } from './folded-words.ts'

/** A phrase of a word list, found at words `[from, to)`. */
export interface FoundPhrase<T> {
  readonly values: readonly T[]
  readonly from: number
  readonly to: number
}

/** Phrases as a tree of folded words. */
interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>
  readonly values: T[]
}

/** Finds phrases in folded words, from left to right, each the longest, none overlapping. */
export type PhraseFinder<T> = (words: readonly FoldedWord[]) => FoundPhrase<T>[]

/** Shorter words stay whole before they are looked up. */
const SHORTEST = 3

/** Compiles phrases; a half-space in one matches the half-space, a space, and nothing. */
export function phraseFinder<T>(
  entries: readonly { readonly phrase: string; readonly value: T }[],
  pack: LanguagePack,
): PhraseFinder<T> {
  const root: PhraseNode<T> = { next: new Map(), values: [] }
  for (const { phrase, value } of entries) {
    insert(root, phrase, { value, pack })
    if (phrase.includes(HALF_SPACE)) {
      insert(root, phrase.replaceAll(HALF_SPACE, ' '), { value, pack })
    }
  }
  const proclitics = pack.concepts.proclitics.split(/\s+/).filter(Boolean)
  const opened = new Map<string, PhraseNode<T> | null>()
  const openedBy = (word: string): PhraseNode<T> | null => {
    let node = opened.get(word)
    if (node === undefined) {
      node = root.next.get(word) ?? behindProclitic(root, word, { proclitics, pack })
      if (opened.size >= MOST_OPENED) opened.clear()
      opened.set(word, node)
    }
    return node
  }
  return (words) => {
    const found: FoundPhrase<T>[] = []
    for (let at = 0; at < words.length;) {
      let node = openedBy(words[at]!.word) ?? undefined
      let best: FoundPhrase<T> | undefined
      for (let to = at + 1; node; to++) {
        if (node.values.length > 0) best = { values: node.values, from: at, to }
        node = to < words.length ? node.next.get(words[to]!.word) : undefined
      }
      if (best) found.push(best)
      at = best?.to ?? at + 1
    }
    return found
  }
}

const MOST_OPENED = 50_000

function behindProclitic<T>(
  root: PhraseNode<T>,
  word: string,
  { proclitics, pack }: { proclitics: readonly string[]; pack: LanguagePack },
): PhraseNode<T> | null {
  for (const proclitic of proclitics) {
    if (!word.startsWith(proclitic) || word.length - proclitic.length < SHORTEST) continue
    const node = root.next.get(foldedWord(word.slice(proclitic.length), pack))
    if (node) return node
  }
  return null
}

function insert<T>(
  root: PhraseNode<T>,
  phrase: string,
  { value, pack }: { value: T; pack: LanguagePack },
): void {
  const tokens = tokenise(phrase)
  const words = foldedWords(tokens, { from: 0, to: tokens.length }, pack)
  if (words.length === 0) return
  let node = root
  for (const { word } of words) {
    let next = node.next.get(word)
    if (!next) node.next.set(word, (next = { next: new Map(), values: [] }))
    node = next
  }
  if (!node.values.includes(value)) node.values.push(value)
}
