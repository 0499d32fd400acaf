import type { AffixedWord, NameWord, WordKind } from './name-words.ts'
import { findAffix, findNameWord } from './name-words.ts'
import type { SoundWord } from './to-sounds.ts'
import { MOST_WORDS, soundsOfWord, splitWords, toSounds } from './to-sounds.ts'

/** A word of a name: how it may sound, what it does, which translated word it is. */
export interface NameItem extends SoundWord {
  readonly kind: WordKind
  readonly rows: readonly number[]
}

/** The ways to read a name: as written, and with the starts and ends of words read as words of their own. */
export type NameReadings = readonly (readonly NameItem[])[]

/** Reads the words of a name. */
export function readName(name: string): NameReadings {
  const plain: NameItem[] = []
  const split: NameItem[] = []
  for (const text of splitWords(name)) {
    if (plain.length >= MOST_WORDS) break
    const word = readWord(text)
    for (const item of word.plain) plain.push(item)
    for (const item of word.split) split.push(item)
  }
  return split.length === plain.length ? [plain] : [plain, split]
}

/** The letters of words in one run. */
export function joinLetters(items: readonly NameItem[]): Uint8Array {
  let length = 0
  for (const { letters } of items) length += letters.length
  const joined = new Uint8Array(length)
  let end = 0
  for (const { letters } of items) {
    joined.set(letters, end)
    end += letters.length
  }
  return joined
}

interface WordReading {
  readonly plain: readonly NameItem[]
  readonly split: readonly NameItem[]
}

/** Words that were read before: names share theirs. */
const read = new Map<string, WordReading>()
const MOST_READ = 20_000
/** Longer words are not kept: they would keep their page alive. */
const LONGEST_KEPT = 12

function readWord(text: string): WordReading {
  const before = read.get(text)
  if (before) return before
  const words = soundsOfWord(text)
  const plain = words.flatMap((word) => toItems(word, findNameWord(word.text)))
  const reading = { plain, split: words.flatMap(splitItems) }
  if (text.length <= LONGEST_KEPT) {
    if (read.size >= MOST_READ) read.clear()
    read.set(text, reading)
  }
  return reading
}

function splitItems(word: SoundWord): NameItem[] {
  const known = findNameWord(word.text)
  if (known) return toItems(word, known)
  const affix = findAffix(word.text)
  return affix ? affixItems(affix, word) : toItems(word, undefined)
}

function affixItems({ word, rest, isPrefix }: AffixedWord, of: SoundWord): NameItem[] {
  const affix: NameItem = { ...of, letters: NO_LETTERS, kind: word.kind, rows: word.rows }
  const others = toSounds(rest).flatMap(splitItems)
  return isPrefix ? [affix, ...others] : [...others, affix]
}

const NO_LETTERS: Uint8Array = new Uint8Array(0)

function toItems(word: SoundWord, known: NameWord | undefined): NameItem[] {
  if (!known) return [{ ...word, kind: isInitial(word) ? 'initial' : 'name', rows: [] }]
  const { kind, rows } = known
  if (kind !== 'sense' || rows.length < 2) return [{ ...word, kind, rows }]
  return rows.map((row, at) => ({
    ...word,
    letters: at === 0 ? word.letters : NO_LETTERS,
    kind,
    rows: [row],
  }))
}

/** One letter of an alphabet; a syllable of Hangul has more than one sound. */
function isInitial({ text, letters }: SoundWord): boolean {
  return text.length === 1 && letters.length === 1
}
