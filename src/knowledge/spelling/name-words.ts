import { foldWord } from '../../text/fold.ts'
import { nameWords } from '../data/name-words.ts'

/** What a word of a name does there. */
export type WordKind = 'name' | 'given' | 'sense' | 'type' | 'title' | 'particle' | 'initial'

/** A word that the table of translated words holds. */
export interface NameWord {
  readonly kind: WordKind
  /** The rows of the table that hold it; spellings that share a row are one word. */
  readonly rows: readonly number[]
}

/** A longer word whose start or end the table holds. */
export interface AffixedWord {
  readonly word: NameWord
  readonly rest: string
  readonly isPrefix: boolean
}

interface Words {
  readonly whole: ReadonlyMap<string, NameWord>
  readonly stems: ReadonlyMap<string, NameWord>
  /** The first letters of all stems. */
  readonly starts: ReadonlySet<string>
  readonly prefixes: ReadonlyMap<string, NameWord>
  readonly suffixes: ReadonlyMap<string, NameWord>
}

const SHORTEST_STEM = 3
const LONGEST_STEM = 14
const LONGEST_AFFIX = 6
const SHORTEST_REST = 2

let words: Words | undefined

/** The entry of a word as written, or as a form of an inflected stem. */
export function findNameWord(text: string): NameWord | undefined {
  const { whole, stems, starts } = table()
  const folded = fold(text)
  const found = whole.get(folded)
  if (found) return found
  if (!starts.has(folded.slice(0, SHORTEST_STEM))) return undefined
  for (let size = Math.min(folded.length, LONGEST_STEM); size >= SHORTEST_STEM; size--) {
    const stem = stems.get(folded.slice(0, size))
    if (stem) return stem
  }
  return undefined
}

/** The longest start or end of a word that the table holds, and what remains of the word. */
export function findAffix(text: string): AffixedWord | undefined {
  const { prefixes, suffixes } = table()
  const folded = fold(text)
  const most = Math.min(LONGEST_AFFIX, folded.length - SHORTEST_REST)
  for (let size = most; size > 0; size--) {
    const suffix = suffixes.get(folded.slice(-size))
    if (suffix) return { word: suffix, rest: folded.slice(0, -size), isPrefix: false }
    const prefix = prefixes.get(folded.slice(0, size))
    if (prefix) return { word: prefix, rest: folded.slice(size), isPrefix: true }
  }
  return undefined
}

function table(): Words {
  return (words ??= parse())
}

function fold(text: string): string {
  return foldWord(text.normalize('NFC').toLowerCase())
}

/** Kinds by how much they say of a name, for words in rows of several kinds. */
const ORDER: readonly WordKind[] = ['given', 'sense', 'type', 'title', 'particle']

function parse(): Words {
  const parts = {
    whole: new Map<string, NameWord>(),
    stems: new Map<string, NameWord>(),
    prefixes: new Map<string, NameWord>(),
    suffixes: new Map<string, NameWord>(),
  }
  for (const [row, line] of nameWords.trim().split('\n').entries()) {
    const [kind = '', ...cells] = line.split('\t')
    for (const written of cells.flatMap((cell) => cell.split('|'))) {
      if (written !== '') enter(written, { kind: kind as WordKind, rows: [row] })
    }
  }
  const starts = new Set([...parts.stems.keys()].map((stem) => stem.slice(0, SHORTEST_STEM)))
  return { ...parts, starts }

  function enter(written: string, word: NameWord): void {
    if (written.endsWith('*')) add(parts.stems, written.slice(0, -1), word)
    else if (written.endsWith('-')) add(parts.prefixes, written.slice(0, -1), word)
    else if (written.startsWith('-')) add(parts.suffixes, written.slice(1), word)
    else add(parts.whole, written, word)
  }
}

function add(to: Map<string, NameWord>, written: string, word: NameWord): void {
  const key = fold(written)
  const before = to.get(key)
  if (!before) to.set(key, word)
  else if (before.kind === word.kind) {
    if (!before.rows.includes(word.rows[0]!)) {
      to.set(key, { kind: word.kind, rows: [...before.rows, ...word.rows] })
    }
  } else if (ORDER.indexOf(word.kind) < ORDER.indexOf(before.kind)) to.set(key, word)
}
