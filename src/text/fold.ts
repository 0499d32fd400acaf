import { INVISIBLE, isMark, isPresentationForm } from './characters.ts'

/** Letter variants that spelling habits, keyboards and hamza rules interchange, each to one form. */
const VARIANTS: readonly (readonly [from: string, to: string])[] = [
  ['يىېۍ', 'ی'],
  ['ئ', 'ی'],
  ['كڪ', 'ک'],
  ['أإآٱ', 'ا'],
  ['ؤ', 'و'],
  ['ةۀۂە', 'ه'],
  ['ھہ', 'ه'],
  ['ڤ', 'ف'],
]

const FOLDS: Uint16Array = (() => {
  const table = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code++) table[code] = code
  for (let code = 0x600; code < 0x700; code++) if (isMark(code)) table[code] = 0
  for (const code of INVISIBLE) table[code] = 0
  table[0x621] = 0
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code + 32
  for (let digit = 0; digit < 10; digit++) {
    table[0x660 + digit] = 0x30 + digit
    table[0x6f0 + digit] = 0x30 + digit
  }
  for (const [from, to] of VARIANTS) {
    for (const letter of from) table[letter.charCodeAt(0)] = to.charCodeAt(0)
  }
  return table
})()

/**
 * Folds letters, digits and marks to one form so that spellings of one word meet: letter variants,
 * presentation forms, digit sets, capitals; vowel signs, tatweel, hamza on the line and invisible
 * characters vanish. Spaces stay.
 */
export function foldWord(word: string): string {
  let start = 0
  while (start < word.length && isFolded(word.charCodeAt(start))) start++
  if (start === word.length) return word
  let folded = word.slice(0, start)
  for (let i = start; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const plain = isPresentationForm(code) ? word.charAt(i).normalize('NFKC') : ''
    if (plain !== '' && plain !== word.charAt(i)) folded += foldWord(plain)
    else if (code >= 0xc0 && code < 0x250) folded += foldLatin(word.charAt(i))
    else {
      const to = FOLDS[code]!
      if (to !== 0) folded += String.fromCharCode(to)
    }
  }
  return folded
}

/** Whether a code unit stands for itself. */
function isFolded(code: number): boolean {
  return (
    code !== 0 &&
    FOLDS[code] === code &&
    (code < 0xc0 || (code >= 0x250 && !isPresentationForm(code)))
  )
}

function foldLatin(letter: string): string {
  return letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
