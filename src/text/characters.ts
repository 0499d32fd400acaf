/** Zero-width non-joiner: the half-space of Persian spelling. */
export const HALF_SPACE = '\u200c'

/** Invisible characters that a reader never sees: joiners, directional marks, soft hyphen, byte order mark. */
export const INVISIBLE: ReadonlySet<number> = new Set([
  0x00ad, 0x061c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e,
  0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff,
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

const SCRIPT_LETTERS: Uint8Array = (() => {
  const letters = new Uint8Array(0x10000)
  const letter = /[\p{L}\p{M}]/u
  for (let code = 0x600; code < 0xff00; code++) {
    const inScript = code < 0x700 || (code >= 0x750 && code < 0x780) || isPresentationForm(code)
    if (inScript && (isMark(code) || letter.test(String.fromCharCode(code)))) letters[code] = 1
  }
  return letters
})()

/** Whether a code unit is a letter of Arabic script or a sign that stands on one. */
export function isScriptLetter(code: number): boolean {
  return SCRIPT_LETTERS[code] === 1
}
