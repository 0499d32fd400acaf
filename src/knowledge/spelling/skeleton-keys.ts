import { soundLetters } from './sound-letters.ts'
import type { NameItem, NameReadings } from './read-name.ts'
import { joinLetters } from './read-name.ts'

/** In how many ways a word is read: for filing all letters one way or all the other, for asking more. */
export const WAYS = { filed: 2, asked: 8 } as const

/**
 * The keys under which a name is filed or asked for, each once, as whole numbers below 2^30: runs of three
 * letters of its consonant skeleton, over the edges of words and across them, so that names meet that are
 * joined, parted or turned around; the skeleton of each word, coarse and fine, and of short words also
 * with one letter cut, so that they meet that differ by one; and the translated words. Letters that are
 * heard in two ways are read both ways.
 */
export function skeletonKeys(readings: NameReadings, ways: number): number[] {
  const keys: number[] = []
  for (const items of readings) {
    const telling = items.filter(({ kind }) => TELLING.has(kind))
    const filed = telling.length > 0 ? telling : items
    for (const { letters, rows, kind } of filed) {
      if (letters.length > 0) addWord(letters, ways, keys)
      if (kind !== 'particle') for (const row of rows) add(keys, toKey(ROW, [row]))
    }
    if (filed.length > 1) {
      addWord(joinLetters(filed), ways, keys)
    }
  }
  return keys
}

/** Adds a key once; a name has few. */
function add(keys: number[], key: number): void {
  if (!keys.includes(key)) keys.push(key)
}

/** The consonant skeletons of a whole name, each once: spellings of one name mostly share one. */
export function wholeSkeletons(readings: NameReadings): string[] {
  const found = new Set<string>()
  const { coarse } = (tables ??= toTables())
  for (const items of readings) {
    const words = items.filter(({ kind }) => kind !== 'particle' && kind !== 'type')
    for (const mask of WAY_MASKS.slice(0, WAYS.filed)) {
      found.add(words.flatMap(({ letters }) => skeleton(letters, coarse, mask)).join(''))
    }
  }
  return [...found].filter((digits) => digits.length >= SHORTEST)
}

/** A shorter skeleton fits too many names. */
const SHORTEST = 3

const TELLING: ReadonlySet<NameItem['kind']> = new Set(['name', 'given', 'sense'])

/** The sorts of keys. */
const THREE = 1
const COARSE = 2
const FINE = 3
const ROW = 4

function addWord(letters: Uint8Array, ways: number, keys: number[]): void {
  const { coarse, fine } = (tables ??= toTables())
  for (const word of skeletons(letters, coarse, ways)) {
    addThrees(word, keys)
    add(keys, toKey(COARSE, word))
    if (word.length < 2 || word.length > LONGEST_CUT) continue
    for (let cut = 0; cut < word.length; cut++) add(keys, toKey(COARSE, word, cut))
  }
  for (const word of skeletons(letters, fine, ways)) add(keys, toKey(FINE, word))
}

const LONGEST_CUT = 5
const EDGE = 31

function addThrees(word: readonly number[], keys: number[]): void {
  for (let at = 0; at < word.length; at++) {
    add(keys, toKey(THREE, [word[at - 1] ?? EDGE, word[at]!, word[at + 1] ?? EDGE]))
  }
}

/** Digits as one number; one of them may be cut. */
function toKey(sort: number, digits: readonly number[], cut: number = -1): number {
  let key = sort
  for (let at = 0; at < digits.length; at++) {
    if (at !== cut) key = (Math.imul(key, 0x01000193) ^ digits[at]!) + 0x9e37
  }
  return (key ^ (key >>> 15)) & 0x3fffffff
}

/** What each letter of sound is in a skeleton, as most hear it and as others do; 0 is left out. */
interface Digits {
  readonly first: Uint8Array
  readonly other: Uint8Array
}

let tables: { readonly coarse: Digits; readonly fine: Digits } | undefined

const COARSE_CLASSES = 'PTSKLMN'
/** Sounds that most transcribers keep apart. */
const FINE_CLASSES: readonly string[] = [
  'p b',
  'f v',
  't d th',
  's z dh',
  'sh zh ch j ts',
  'k g q gh',
  'kh',
  'l',
  'r',
  'm',
  'n ng',
]

function toTables(): { coarse: Digits; fine: Digits } {
  const { letters } = soundLetters()
  const coarse = (key: string) => (key === '' ? 0 : COARSE_CLASSES.indexOf(key) + 1)
  const fine = (phone: string) =>
    FINE_CLASSES.findIndex((phones) => phones.split(' ').includes(phone)) + 1
  const heard = letters.map(({ phones }) => phones.map(fine))
  return {
    coarse: {
      first: Uint8Array.from(letters, ({ key }) => coarse(key)),
      other: Uint8Array.from(letters, ({ otherKey }) => coarse(otherKey)),
    },
    fine: {
      first: Uint8Array.from(heard, ([first = 0]) => first),
      other: Uint8Array.from(
        heard,
        ([first = 0, ...others]) => others.find((other) => other !== first) ?? first,
      ),
    },
  }
}

/** Which of the open letters are read the other way, bit by bit: none, all, the first, the second … */
const WAY_MASKS: readonly number[] = [0, 0x7fffffff, 1, 2, 4, 8, 0x7ffffffe, 0x7ffffffd]

/** The digits of a word's consonants, in the ways of reading them. */
function skeletons(letters: Uint8Array, digits: Digits, ways: number): number[][] {
  const { first, other } = digits
  let open = 0
  for (const letter of letters) if (first[letter] !== other[letter]) open++
  if (open === 0) return [skeleton(letters, digits, 0)]
  const all = 2 ** open
  const masks =
    all <= ways ? Array.from({ length: all }, (_, way) => way) : WAY_MASKS.slice(0, ways)
  return masks.map((mask) => skeleton(letters, digits, mask))
}

/** Of two letters that meet, the same is told once. */
function skeleton(letters: Uint8Array, { first, other }: Digits, mask: number): number[] {
  const word: number[] = []
  let before = 0
  let open = 0
  for (const letter of letters) {
    const isOpen = first[letter] !== other[letter]
    const digit = (isOpen && ((mask >> open) & 1) === 1 ? other : first)[letter]!
    if (isOpen && open < 30) open++
    if (digit !== 0 && digit !== before) word.push(digit)
    before = digit
  }
  return word
}
