import { soundLetters } from './sound-letters.ts'
import type { NameItem, NameReadings } from './read-name.ts'

/** Letters of skeletons and the edge of a word, as digits. */
const DIGITS = 'PTSKLMN'
const EDGE = DIGITS.length + 1
const BASE = DIGITS.length + 2
const LONGEST_WHOLE = 9
/** Runs of three digits come first, then whole words, then the rows of translated words. */
const WHOLE = BASE ** 3
const ROWS = WHOLE + BASE ** (LONGEST_WHOLE + 1)

/**
 * The keys under which a name is filed, each once: runs of three letters of its consonant skeleton, over
 * the edges of words and across them, so that names meet that are joined, parted or turned around; the
 * whole skeleton of each word; and the translated words. Letters that some transcribers drop are
 * read both ways.
 */
export function skeletonKeys(readings: NameReadings): number[] {
  const keys = new Set<number>()
  for (const items of readings) {
    const telling = items.filter(
      ({ kind }) => kind === 'name' || kind === 'given' || kind === 'sense',
    )
    const filed = telling.length > 0 ? telling : items
    for (const drop of [false, true]) addRuns(filed, drop, keys)
    for (const { rows, kind } of filed) {
      if (kind !== 'particle') for (const row of rows) keys.add(ROWS + row)
    }
  }
  return [...keys]
}

/** The consonant skeletons of a whole name, each once: spellings of one name mostly share one. */
export function wholeSkeletons(readings: NameReadings): string[] {
  const found = new Set<string>()
  for (const items of readings) {
    const words = items.filter(({ kind }) => kind !== 'particle' && kind !== 'type')
    for (const drop of [false, true]) {
      found.add(words.map(({ letters }) => skeleton(letters, drop).join('')).join(''))
    }
  }
  return [...found].filter((digits) => digits.length >= SHORTEST)
}

/** A shorter skeleton fits too many names. */
const SHORTEST = 3

function addRuns(items: readonly NameItem[], dropWeak: boolean, keys: Set<number>): void {
  const all: number[] = []
  for (const { letters } of items) {
    const word = skeleton(letters, dropWeak)
    if (letters.length === 0) continue
    addThrees([EDGE, ...word, EDGE], keys)
    addWhole(word, keys)
    all.push(...word)
  }
  if (items.length > 1) {
    addThrees([EDGE, ...all, EDGE], keys)
    addWhole(all, keys)
  }
}

function addThrees(digits: readonly number[], keys: Set<number>): void {
  for (let at = 2; at < digits.length; at++) {
    keys.add((digits[at - 2]! * BASE + digits[at - 1]!) * BASE + digits[at]!)
  }
}

function addWhole(word: readonly number[], keys: Set<number>): void {
  if (word.length > LONGEST_WHOLE) return
  keys.add(WHOLE + word.reduce((sum, digit) => sum * BASE + digit, 1))
}

interface Digits {
  readonly all: Uint8Array
  readonly strong: Uint8Array
}

let digits: Digits | undefined

/** The digits of a word's consonants; a repeated one once. */
function skeleton(letters: Uint8Array, dropWeak: boolean): number[] {
  digits ??= toDigits()
  const table = dropWeak ? digits.strong : digits.all
  const word: number[] = []
  for (const letter of letters) {
    const digit = table[letter]!
    if (digit !== 0 && digit !== word.at(-1)) word.push(digit)
  }
  return word
}

function toDigits(): Digits {
  const { letters } = soundLetters()
  const all = Uint8Array.from(letters, ({ key }) => (key === '' ? 0 : DIGITS.indexOf(key) + 1))
  return { all, strong: all.map((digit, id) => (letters[id]!.isWeak ? 0 : digit)) }
}
