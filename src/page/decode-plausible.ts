import { isScriptLetter } from '../text/characters.ts'

/** The letters that make up most of any text in Arabic script: alef to yeh by their code points. */
const COMMON: ReadonlySet<number> = new Set([
  0x627, 0x644, 0x64a, 0x6cc, 0x646, 0x645, 0x631, 0x648, 0x647, 0x62f, 0x62a, 0x628, 0x633, 0x639,
  0x643, 0x6a9, 0x634, 0x629, 0x641,
])
/** Vowel signs and letters that one code page puts where another has a common letter. */
const RARE: ReadonlySet<number> = new Set([
  0x638, 0x62b, 0x630, 0x636, 0x637, 0x63a, 0x621, 0x624, 0x649, 0x640,
])
const LOOKED_AT = 200_000

/**
 * How much a text looks like a language in Arabic script, from 0 to 1: most of its letters beyond
 * ASCII are of that script, and most of those are its common ones, in words.
 */
export function scriptPlausibility(text: string): number {
  const to = Math.min(text.length, LOOKED_AT)
  let script = 0
  let common = 0
  let rare = 0
  let others = 0
  for (let at = 0; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    if (COMMON.has(code)) common++
    else if (RARE.has(code)) rare++
    if (code >= 0x64b && code <= 0x655) rare++
    if (isScriptLetter(code)) script++
    else if (!isPunctuation(code)) others++
  }
  if (script < 2) return 0
  return (Math.max(0, common - rare) / script) * (script / (script + 2 * others))
}

/** Whether a text is mostly ASCII letters with a few accented ones between them. */
export function isPlausibleLatin(text: string): boolean {
  const sample = text.slice(0, LOOKED_AT)
  const plain = (sample.match(/[a-z]/gi) ?? []).length
  const accented = (sample.match(/[\u00c0-\u00ff]/g) ?? []).length
  const odd = (sample.match(/[\u0080-\u00bf\u0152-\u2122]/g) ?? []).length
  return plain > 4 * (accented + odd)
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
