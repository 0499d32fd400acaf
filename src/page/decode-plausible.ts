import { isScriptLetter } from '../text/characters.ts'

/** The letters that make up most of any text in Arabic script: alef to yeh by their code points. */
const COMMON: ReadonlySet<number> = new Set([
  0x627, 0x644, 0x64a, 0x6cc, 0x646, 0x645, 0x631, 0x648, 0x647, 0x62f, 0x62a, 0x628, 0x633, 0x639,
  0x643, 0x6a9, 0x634, 0x629, 0x641,
])
/** Letters that one code page puts where another has a common letter. */
const RARE: ReadonlySet<number> = new Set([
  0x638, 0x62b, 0x630, 0x636, 0x637, 0x63a, 0x621, 0x624, 0x649, 0x640,
])
const LOOKED_AT = 200_000
/** What it counts for a reading to be clean, and what vowel signs count against it, each for a letter. */
const CLEAN = 0.2
const SIGN = 0.5
/** What a clean text may hold beside its script, for each letter of it. */
const MOST_OTHERS = 0.05

/** How much a text looks like a language in Arabic script. */
export interface Likeness {
  /** From 0 to 1: most letters beyond ASCII are of that script, and most of those are its common ones. */
  readonly score: number
  /** Whether next to nothing beyond ASCII is anything else, and all of it stands where it can in words. */
  readonly isClean: boolean
  /** By what readings of the same bytes are compared: the score, and whether the text is clean and without many vowel signs. */
  readonly rank: number
  /** How many letters of the script were looked at. */
  readonly letters: number
}

/** Measures how much a text looks like a language in Arabic script; linear, over its beginning. */
export function scriptLikeness(text: string): Likeness {
  const to = Math.min(text.length, LOOKED_AT)
  let letters = 0
  let common = 0
  let rare = 0
  let others = 0
  let signs = 0
  for (let at = 0; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80 || isPunctuation(code)) continue
    if (isVowelSign(code)) {
      signs++
      if (!isWordPart(text.charCodeAt(at - 1))) others++
    } else if (!isScriptLetter(code)) others++
    else {
      letters++
      if (COMMON.has(code)) common++
      else if (RARE.has(code)) rare++
      if (isLatin(text.charCodeAt(at - 1)) || isLatin(text.charCodeAt(at + 1))) others++
    }
  }
  if (letters < 2) return { score: 0, isClean: false, rank: 0, letters }
  const score = Math.max(0, common - rare) / (letters + 2 * others)
  const isClean = others <= MOST_OTHERS * letters
  const rank = score + (isClean ? CLEAN : 0) - (SIGN * signs) / letters
  return { score, isClean, rank, letters }
}

/** Whether a text is mostly ASCII letters with a few accented ones between them, most of those inside words. */
export function isPlausibleLatin(text: string): boolean {
  const sample = text.slice(0, LOOKED_AT)
  const plain = (sample.match(/[a-z]/gi) ?? []).length
  const accented = (sample.match(/[\u00c0-\u00ff]/g) ?? []).length
  const within = (sample.match(/[\u00c0-\u00ff][a-z]|[a-z][\u00c0-\u00ff]/gi) ?? []).length
  const odd = (sample.match(/[\u0080-\u00bf\u0152-\u2122]/g) ?? []).length
  return plain > 4 * (accented + odd) && 2 * within >= accented
}

function isVowelSign(code: number): boolean {
  return (code >= 0x64b && code <= 0x655) || code === 0x670
}

function isWordPart(code: number): boolean {
  return isVowelSign(code) || isScriptLetter(code)
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

function isPunctuation(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x60c ||
    code === 0x61b ||
    code === 0x61f ||
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x660 && code <= 0x66d) ||
    (code >= 0x6f0 && code <= 0x6f9)
  )
}
