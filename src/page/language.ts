import type { LanguagePack } from '../model/pack.ts'
import type { Note } from '../model/record.ts'
import { isLetter, isLetterOrSign, isScriptLetter } from '../text/characters.ts'
import { foldWord } from '../text/fold.ts'

/** The language of a text: a pack's, or another that no pack reads, with a note that says so. */
export interface Language {
  /** BCP 47 code; `und` where nothing settles it. */
  readonly code: string
  readonly pack?: LanguagePack
  readonly note?: Note
}

/** Neighbours that write in Arabic script, by the code points of letters that none of the packs has. */
const NEIGHBOURS: readonly (readonly [code: string, name: string, letters: readonly number[]])[] = [
  ['ps', 'Pashto', [0x67c, 0x681, 0x685, 0x689, 0x693, 0x696, 0x69a, 0x6ab, 0x6bc, 0x6cd, 0x6d0]],
  ['ckb', 'Sorani Kurdish', [0x695, 0x6a4, 0x6b5, 0x6c6, 0x6ce, 0x6d5]],
  ['ur', 'Urdu', [0x679, 0x688, 0x691, 0x6ba, 0x6be, 0x6c1, 0x6d2, 0x6d3]],
  ['sd', 'Sindhi', [0x67a, 0x67b, 0x67d, 0x680, 0x684, 0x68a, 0x68f, 0x6a6, 0x6b1, 0x6b3, 0x6bb]],
  ['ug', 'Uyghur', [0x6c7, 0x6c8, 0x6cb, 0x6d0, 0x6d5]],
]
/** The share of a text's letters from which a neighbour's letters settle it. */
const NEIGHBOURLY = 0.025
const LOOKED_AT = 200_000
const MOST_WORDS = 5_000
const LONGEST_WORD = 40
/** The script's letters lie below this code unit. */
const SCRIPT_END = 0x780
/** A letter that only one pack has counts as much as this many of its small words. */
const LETTER_WEIGHT = 1.5
/** The share of small words below which a text of another script than Arabic is not that pack's. */
const FEWEST = 0.1

interface Signature {
  readonly letters: ReadonlySet<number>
  readonly words: ReadonlySet<string>
}

const built = new WeakMap<LanguagePack, Signature>()

/** The pack of a text's language; undefined where no pack reads it. */
export function detectLanguage(
  text: string,
  packs: readonly LanguagePack[],
): LanguagePack | undefined {
  return identifyLanguage(text, packs).pack
}

/**
 * The language of a text by its script, by letters that only one language has, and by its small
 * words. Pashto, Sorani, Urdu, Sindhi and Uyghur are told apart from what the packs read.
 */
export function identifyLanguage(text: string, packs: readonly LanguagePack[]): Language {
  const sample = withoutMarkup(text).slice(0, LOOKED_AT)
  const counts = countLetters(sample)
  if (counts.script * 3 < counts.others) return identifyByWords(sample, packs)
  if (counts.script === 0)
    return unsettled('und', 'the page holds no words to tell its language by')
  const neighbour = neighbourOf(counts)
  const words = wordsOf(sample)
  const scored = packs
    .filter((pack) => pack.direction === 'rtl')
    .map((pack) => ({ pack, score: scoreOf(words, counts, signatureOf(pack)) }))
    .sort((a, b) => b.score - a.score)
  const best = scored[0]
  if (neighbour) {
    const [code, name] = neighbour
    return unsettled(code, `the page is in ${name}, which no language pack reads`)
  }
  if (!best) return unsettled('und', 'the page is in a language that no language pack reads')
  if (best.score > 0) return { code: best.pack.code, pack: best.pack }
  return {
    code: best.pack.code,
    pack: best.pack,
    note: uncertain(`too little text to tell the language by; read as ${best.pack.code}`),
  }
}

/** The text between the tags of a page, scripts and styles left out. */
function withoutMarkup(text: string): string {
  if (!/<(?:html|head|body|div|p|meta|script)\b/i.test(text.slice(0, LOOKED_AT))) return text
  const pieces: string[] = []
  let length = 0
  let at = 0
  while (at < text.length && length < LOOKED_AT) {
    const open = text.indexOf('<', at)
    if (open < 0) break
    pieces.push(text.slice(at, open))
    length += open - at
    at = endOfTag(text, open)
  }
  return length < LOOKED_AT ? pieces.join(' ') + text.slice(at) : pieces.join(' ')
}

function endOfTag(text: string, open: number): number {
  const name = /^<(script|style|!--)/i.exec(text.slice(open, open + 8))?.[1]
  const close = name === '!--' ? '-->' : name ? `</${name}` : '>'
  const end = text.indexOf(close, open)
  return end < 0 ? text.length : end + close.length
}

function identifyByWords(text: string, packs: readonly LanguagePack[]): Language {
  const words = wordsOf(text)
  const best = packs
    .filter((pack) => pack.direction === 'ltr')
    .map((pack) => ({ pack, score: shareOf(words, signatureOf(pack).words) }))
    .sort((a, b) => b.score - a.score)[0]
  if (best && best.score >= FEWEST) return { code: best.pack.code, pack: best.pack }
  return unsettled('und', 'the page is in a language that no language pack reads')
}

function scoreOf(words: readonly string[], counts: Letters, signature: Signature): number {
  let own = 0
  for (const letter of signature.letters) own += counts.each[letter] ?? 0
  return shareOf(words, signature.words) + (LETTER_WEIGHT * own) / counts.script
}

function shareOf(words: readonly string[], small: ReadonlySet<string>): number {
  let found = 0
  for (const word of words) if (small.has(word)) found++
  return found / Math.max(words.length, 1)
}

function wordsOf(text: string): string[] {
  const found: string[] = []
  let at = 0
  while (at < text.length && found.length < MOST_WORDS) {
    const start = at
    while (at < text.length && at < start + LONGEST_WORD && isLetterOrSign(text.charCodeAt(at)))
      at++
    if (at > start) found.push(foldWord(text.slice(start, at)))
    else at++
  }
  return found
}

function signatureOf(pack: LanguagePack): Signature {
  let signature = built.get(pack)
  if (!signature) {
    const { letters = '', functionWords = '' } = pack.spelling
    signature = {
      letters: new Set(split(letters).map((letter) => letter.charCodeAt(0))),
      words: new Set(split(functionWords).map(foldWord)),
    }
    built.set(pack, signature)
  }
  return signature
}

function split(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== '')
}

interface Letters {
  /** Letters of Arabic script. */
  readonly script: number
  /** Letters of other scripts. */
  readonly others: number
  /** How often each code unit of the script stands in the text, presentation forms left out. */
  readonly each: Uint32Array
}

function countLetters(text: string): Letters {
  const each = new Uint32Array(SCRIPT_END)
  let script = 0
  let others = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isScriptLetter(code)) {
      script++
      if (code < SCRIPT_END) each[code]!++
    } else if ((code < 0x80 || code > 0xbf) && isLetter(code)) others++
  }
  return { script, others, each }
}

function neighbourOf(counts: Letters): readonly [code: string, name: string] | undefined {
  let best: readonly [string, string] | undefined
  let most = Math.max(NEIGHBOURLY * counts.script, 2)
  for (const [code, name, letters] of NEIGHBOURS) {
    const found = letters.reduce((sum, letter) => sum + (counts.each[letter] ?? 0), 0)
    if (found >= most) {
      best = [code, name]
      most = found + 1
    }
  }
  return best
}

function unsettled(code: string, message: string): Language {
  return { code, note: uncertain(message) }
}

function uncertain(message: string): Note {
  return { code: 'language', message }
}
