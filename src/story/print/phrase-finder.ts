import type { LanguagePack } from '../../model/pack.ts'
import { HALF_SPACE, isDigit, isLetterOrSign } from '../../text/characters.ts'
import type { Token } from '../../text/tokens.ts'
import { keysOf } from '../../text/tokens.ts'
import type { FoldedWord } from './folded-words.ts'
import { foldedWords } from './folded-words.ts'
import type { FormsOf } from './word-forms.ts'
import { wordForms } from './word-forms.ts'

/** A phrase of a word list, found at words `[from, to)`. */
export interface FoundPhrase<T> {
  readonly values: readonly T[]
  readonly from: number
  readonly to: number
}

/** Finds phrases in folded words, from left to right, each the longest, none overlapping. */
export type PhraseFinder<T> = (words: readonly FoldedWord[]) => FoundPhrase<T>[]

/** Phrases as a tree of words. */
interface PhraseNode<T> {
  next?: Map<string, PhraseNode<T>>
  readonly values: T[]
}

/** More words are not remembered. */
const MOST_KNOWN = 50_000

/**
 * Compiles phrases; a half-space in one matches the half-space, a space, and nothing. A word of the text that
 * the phrases do not hold as it stands is looked for without what the pack says may be written together with it.
 */
export function phraseFinder<T>(
  entries: Iterable<{ readonly phrase: string; readonly value: T }>,
  pack: LanguagePack,
): PhraseFinder<T> {
  const root: PhraseNode<T> = { values: [] }
  for (const { phrase, value } of entries) {
    insert(root, phraseKeys(phrase, pack), value)
    if (phrase.includes(HALF_SPACE))
      insert(root, phraseKeys(phrase.replaceAll(HALF_SPACE, ' '), pack), value)
  }
  const formsOf = wordForms(pack.concepts)
  const opened = new Map<string, readonly PhraseNode<T>[]>()
  const openedBy = (key: string): readonly PhraseNode<T>[] => {
    let nodes = opened.get(key)
    if (nodes === undefined) {
      nodes = formsOf(key).flatMap((form) => root.next?.get(form) ?? [])
      if (opened.size >= MOST_KNOWN) opened.clear()
      opened.set(key, nodes)
    }
    return nodes
  }
  return (words) => {
    const found: FoundPhrase<T>[] = []
    for (let at = 0; at < words.length;) {
      let best: FoundPhrase<T> | undefined
      for (const node of openedBy(words[at]!.key)) {
        const phrase = longestFrom(node, { words, at, formsOf })
        if (phrase && phrase.to > (best?.to ?? at)) best = phrase
      }
      if (best && best.values.length > 0) found.push(best)
      at = best?.to ?? at + 1
    }
    return found
  }
}

function longestFrom<T>(
  first: PhraseNode<T>,
  { words, at, formsOf }: { words: readonly FoldedWord[]; at: number; formsOf: FormsOf },
): FoundPhrase<T> | undefined {
  let best: FoundPhrase<T> | undefined
  let node: PhraseNode<T> | undefined = first
  for (let to = at + 1; node; to++) {
    if (node.values.length > 0) best = { values: node.values, from: at, to }
    const { next }: PhraseNode<T> = node
    node = to < words.length && next ? nextNode(next, words[to]!.key, formsOf) : undefined
  }
  return best
}

function nextNode<T>(
  next: ReadonlyMap<string, PhraseNode<T>>,
  key: string,
  formsOf: FormsOf,
): PhraseNode<T> | undefined {
  const whole = next.get(key)
  if (whole) return whole
  for (const form of formsOf(key)) {
    const node = next.get(form)
    if (node) return node
  }
  return undefined
}

/** The keys of a phrase; what is compiled once is not remembered as the words of texts are. */
function phraseKeys(phrase: string, pack: LanguagePack): string[] {
  const tokens = keysOf(phrase).flatMap((key): Token[] =>
    isLetterOrSign(key.charCodeAt(0)) || isDigit(key.charCodeAt(0))
      ? [{ key, kind: 'word', gap: 'space', start: 0, end: 0 }]
      : [],
  )
  return foldedWords(tokens, { from: 0, to: tokens.length }, pack).map(({ key }) => key)
}

function insert<T>(root: PhraseNode<T>, keys: readonly string[], value: T): void {
  if (keys.length === 0) return
  let node = root
  for (const key of keys) {
    node.next ??= new Map()
    let next = node.next.get(key)
    if (!next) node.next.set(key, (next = { values: [] }))
    node = next
  }
  if (!node.values.includes(value)) node.values.push(value)
}
