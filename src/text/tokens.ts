import { INVISIBLE, isDigit, isLetterOrSign } from './characters.ts'
import { foldWord } from './fold.ts'

/** What a token is; `quote` is a straight mark that opens or closes. */
export type TokenKind = 'word' | 'number' | 'open' | 'close' | 'quote' | 'mark'

/** A word, a run of digits, or one punctuation mark. */
export interface Token {
  /** UTF-16 offsets into the page's text, half-open. */
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /** The folded word without half-spaces, ASCII digits, or the mark in its ASCII form where it has one. */
  readonly key: string
  /** What stands before it: nothing, white space, or a line break. */
  readonly gap: 'none' | 'space' | 'line'
  /** The number of its key in this process, below `MOST_WORDS`; none where too many words came before. */
  readonly word?: number | undefined
}

const MARKS = new Map<string, string>([
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['۔', '.'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['―', '-'],
  ['：', ':'],
  ['٪', '%'],
  ['٫', '.'],
  ['٬', ','],
  ['﴾', '('],
  ['﴿', ')'],
  ['•', '*'],
  ['·', '*'],
])

const QUOTATION_MARKS: ReadonlyMap<string, 'open' | 'close' | 'quote'> = new Map([
  ['«', 'open'],
  ['“', 'open'],
  ['„', 'open'],
  ['‹', 'open'],
  ['»', 'close'],
  ['”', 'close'],
  ['›', 'close'],
  ['"', 'quote'],
  ['＂', 'quote'],
])
const QUOTATION_KEYS = { open: '«', close: '»', quote: '"' } as const

interface Mark extends Word {
  readonly kind: TokenKind
}

const MARKS_MET = new Map<string, Mark>()

const ENTITIES: readonly (readonly [name: string, text: string])[] = [
  ['&zwnj;', '\u200c'],
  ['&#8204;', '\u200c'],
  ['&nbsp;', ' '],
  ['&quot;', '"'],
  ['&laquo;', '«'],
  ['&raquo;', '»'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&amp;', '&'],
]

/** What `\s` matches. */
const SPACES: readonly number[] = [
  0x09, 0x0b, 0x0c, 0x20, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006,
  0x2007, 0x2008, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000,
]
const LINE_BREAKS: readonly number[] = [0x0a, 0x0d, 0x2028, 0x2029]

const CLASS = { other: 0, letter: 1, digit: 2, space: 3, line: 4, invisible: 5 } as const

const CLASSES: Uint8Array = (() => {
  const classes = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code++) {
    if (isLetterOrSign(code)) classes[code] = CLASS.letter
    else if (isDigit(code)) classes[code] = CLASS.digit
  }
  for (const code of SPACES) classes[code] = CLASS.space
  for (const code of LINE_BREAKS) classes[code] = CLASS.line
  for (const code of INVISIBLE) classes[code] = CLASS.invisible
  return classes
})()

/** How many keys have a number. */
export const MOST_WORDS = 30_000
/** The longest word that is remembered as it is written; a longer one would keep its page alive. */
const LONGEST_KEPT = 12

/** A key and its number. */
interface Word {
  readonly key: string
  readonly number: number | undefined
}

const NUMBERS = new Map<string, number>()
const WORDS = new Map<string, Word>()

/** The tokens of `text` between two offsets; linear in their distance. */
export function tokenise(text: string, from = 0, to: number = text.length): Token[] {
  const tokens: Token[] = []
  let gap: Token['gap'] = from === 0 ? 'line' : 'none'
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    const kind = CLASSES[code]
    if (kind === CLASS.space || kind === CLASS.invisible) {
      if (kind === CLASS.space && gap === 'none') gap = 'space'
      at++
    } else if (kind === CLASS.line) {
      gap = 'line'
      at++
    } else {
      const entity = code === 0x26 ? entityAt(text, at) : undefined
      if (entity?.[1] === ' ' || entity?.[1] === '\u200c') {
        gap = gap === 'none' ? 'space' : gap
        at += entity[0].length
        continue
      }
      let end = at + 1
      let token: Token
      if (kind === CLASS.letter) {
        end = wordEnd(text, at, to)
        const { key, number } = wordOf(text.slice(at, end))
        token = { start: at, end, kind: 'word', key, gap, word: number }
      } else if (kind === CLASS.digit) {
        while (end < to && CLASSES[text.charCodeAt(end)] === CLASS.digit) end++
        token = {
          start: at,
          end,
          kind: 'number',
          key: foldWord(text.slice(at, end)),
          gap,
          word: undefined,
        }
      } else {
        if (entity) end = at + entity[0].length
        const { kind, key, number } = markOf(entity?.[1] ?? text.charAt(at))
        token = { start: at, end, kind, key, gap, word: number }
      }
      if (token.key !== '') tokens.push(token)
      gap = 'none'
      at = end
    }
  }
  return tokens
}

function wordOf(written: string): Word {
  if (written.length > LONGEST_KEPT) return toWord(written)
  let word = WORDS.get(written)
  if (word === undefined) {
    word = toWord(written)
    if (WORDS.size >= 2 * MOST_WORDS) WORDS.clear()
    WORDS.set(written, word)
  }
  return word
}

function toWord(written: string): Word {
  const key = foldedKey(written)
  return { key, number: numberOf(key) }
}

function numberOf(key: string): number | undefined {
  let number = NUMBERS.get(key)
  if (number === undefined && NUMBERS.size < MOST_WORDS && key.length <= LONGEST_KEPT) {
    number = NUMBERS.size
    NUMBERS.set(key, number)
  }
  return number
}

function foldedKey(word: string): string {
  return word.includes('&') ? foldWord(word.replace(/&zwnj;|&#8204;/g, '')) : foldWord(word)
}

function wordEnd(text: string, from: number, to: number): number {
  let end = from + 1
  let last = end
  while (end < to) {
    const kind = CLASSES[text.charCodeAt(end)]
    if (kind === CLASS.letter) last = ++end
    else if (kind === CLASS.invisible) end++
    else if (text.charCodeAt(end) === 0x26 && entityAt(text, end)?.[1] === '\u200c')
      end += entityAt(text, end)![0].length
    else break
  }
  return last
}

function entityAt(text: string, at: number): readonly [string, string] | undefined {
  return ENTITIES.find(([name]) => text.startsWith(name, at))
}

function markOf(character: string): Mark {
  let mark = MARKS_MET.get(character)
  if (mark === undefined) {
    const kind = QUOTATION_MARKS.get(character) ?? 'mark'
    const key = kind === 'mark' ? (MARKS.get(character) ?? character) : QUOTATION_KEYS[kind]
    mark = { kind, key, number: numberOf(key) }
    MARKS_MET.set(character, mark)
  }
  return mark
}

/** The keys of a text, without their places; what it reads is not remembered. */
export function keysOf(text: string): string[] {
  if (isPlain(text)) return text.split(' ').filter(Boolean).map(foldWord).filter(Boolean)
  return tokenise(text).map(({ key }) => key)
}

/** The first of `keysOf`, without reading the whole text where its first word is plain. */
export function firstKeyOf(text: string): string | undefined {
  const space = text.indexOf(' ')
  const word = space < 0 ? text : text.slice(0, space)
  return (isPlain(word) && foldWord(word)) || keysOf(text)[0]
}

/** Whether a text holds nothing but letters and spaces. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && CLASSES[code] !== CLASS.letter) return false
  }
  return true
}
