/** Zero-width non-joiner: the half-space of Persian spelling. */
export const HALF_SPACE = '\u200c'

/** Invisible characters that a reader never sees: joiners, directional marks, soft hyphen, variation selectors of pictures, byte order mark. */
export const INVISIBLE: ReadonlySet<number> = new Set([
  0x00ad, 0x061c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e,
  0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfe0e, 0xfe0f, 0xfeff,
])

/** Whether a code unit is an Arabic vowel sign, a Quranic mark or the tatweel: written, but no letter. */
export function isMark(code: number): boolean {
  return (
    code === 0x640 ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    (code >= 0x610 && code <= 0x61a) ||
    (code >= 0x6d6 && code <= 0x6ed && code !== 0x6dd && code !== 0x6de && code !== 0x6e9)
  )
}

/** Whether a code unit lies in the Arabic presentation forms, letters as old fonts stored them. */
export function isPresentationForm(code: number): boolean {
  return (code >= 0xfb50 && code <= 0xfdef) || (code >= 0xfe70 && code <= 0xfefc)
}

/** The classes of code units that reading asks for. */
const LETTER = 1
const SIGN = 2
const DIGIT = 3

const UNITS: Uint8Array = (() => {
  const units = new Uint8Array(0x10000)
  const text = everyUnit()
  const classes = [
    [/\p{L}+/gu, LETTER],
    [/\p{M}+/gu, SIGN],
    [/\p{Nd}+/gu, DIGIT],
  ] as const
  for (const [runs, unit] of classes) {
    for (const { 0: run, index } of text.matchAll(runs)) units.fill(unit, index, index + run.length)
  }
  return units
})()

/** All code units in their order, with nulls for surrogates. */
function everyUnit(): string {
  const codes = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code++) codes[code] = code
  return new TextDecoder('utf-16le').decode(codes.fill(0, 0xd800, 0xe000))
}

/** Whether a code unit is a letter of any script. */
export function isLetter(code: number): boolean {
  return UNITS[code] === LETTER
}

/** Whether a code unit is a letter of any script or a sign that stands on one. */
export function isLetterOrSign(code: number): boolean {
  return UNITS[code] === LETTER || UNITS[code] === SIGN
}

/** Whether a code unit is a decimal digit of any script. */
export function isDigit(code: number): boolean {
  return UNITS[code] === DIGIT
}

const SCRIPT_LETTERS: Uint8Array = (() => {
  const letters = new Uint8Array(0x10000)
  const ranges = [
    [0x600, 0x700],
    [0x750, 0x780],
    [0xfb50, 0xfdf0],
    [0xfe70, 0xfefd],
  ] as const
  for (const [from, to] of ranges) {
    for (let code = from; code < to; code++) if (isLetterOrSign(code)) letters[code] = 1
  }
  return letters
})()

/** Whether a code unit is a letter of Arabic script or a sign that stands on one. */
export function isScriptLetter(code: number): boolean {
  return SCRIPT_LETTERS[code] === 1
}
