import { INVISIBLE, isMark } from './characters.ts'
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

const CLASS = { other: 0, letter: 1, digit: 2, space: 3, line: 4, invisible: 5 } as const

const CLASSES: Uint8Array = (() => {
  const classes = new Uint8Array(0x10000)
  const letter = /[\p{L}\p{M}]/u
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code)
    if (INVISIBLE.has(code)) classes[code] = CLASS.invisible
    else if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029)
      classes[code] = CLASS.line
    else if (/\s/.test(character)) classes[code] = CLASS.space
    else if (/\p{Nd}/u.test(character)) classes[code] = CLASS.digit
    else if (isMark(code) || (code < 0xd800 || code > 0xdfff ? letter.test(character) : false))
      classes[code] = CLASS.letter
  }
  return classes
})()

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
        token = { start: at, end, kind: 'word', key: keyOf(text.slice(at, end)), gap }
      } else if (kind === CLASS.digit) {
        while (end < to && CLASSES[text.charCodeAt(end)] === CLASS.digit) end++
        token = { start: at, end, kind: 'number', key: foldWord(text.slice(at, end)), gap }
      } else {
        const character = entity?.[1] ?? text.charAt(at)
        if (entity) end = at + entity[0].length
        token = { start: at, end, ...markOf(character), gap }
      }
      if (token.key !== '') tokens.push(token)
      gap = 'none'
      at = end
    }
  }
  return tokens
}

function keyOf(word: string): string {
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

function markOf(character: string): { kind: TokenKind; key: string } {
  if ('«“„‹'.includes(character)) return { kind: 'open', key: '«' }
  if ('»”›'.includes(character)) return { kind: 'close', key: '»' }
  if ('"＂'.includes(character)) return { kind: 'quote', key: '"' }
  return { kind: 'mark', key: MARKS.get(character) ?? character }
}
