import { IsnadError } from '../model/error.ts'
import type { Note } from '../model/record.ts'
import { findBinaryKind, guessUtf16 } from './decode-bytes.ts'
import { undoDoubleEncoding } from './decode-double.ts'
import type { Likeness } from './decode-plausible.ts'
import { isPlausibleLatin, scriptLikeness } from './decode-plausible.ts'

/** A page's text and the encoding it was read in; `note` where the reading lost or mended something. */
export interface Decoded {
  readonly text: string
  /** WHATWG name of the encoding, lower case. */
  readonly encoding: string
  readonly note?: Note
}

const SNIFFED = 65_536
/** How many letters a page read as UTF-8 may have broken for each whole one: in another encoding nearly all are. */
const MOST_BROKEN = 0.3
/** From here on a text in Arabic script looks like one; a clean one from less. */
const PLAUSIBLE = 0.45
const PLAUSIBLE_IF_CLEAN = 0.3
/** What a declaration weighs against likeness: something always, much where there are few letters to judge by. */
const DECLARED = 0.05
const DECLARED_OF_FEW = 1
const SINGLE_BYTE = ['windows-1256', 'iso-8859-6'] as const
const LATIN: ReadonlySet<string> = new Set(['windows-1252', 'utf-8', 'utf-16le', 'utf-16be'])

/**
 * The text of a captured page. A byte order mark rules, then valid UTF-8, then what the page or
 * `charset` (the server's header) declares, then what the letters make likely. The text is otherwise
 * untouched: line breaks and letters stay as they are. Throws `IsnadError` with `empty-page`,
 * `binary-page` or `undecodable-page`.
 */
export function decode(bytes: Uint8Array, options?: { charset?: string }): Decoded {
  const decoded = decodeBytes(bytes, options?.charset)
  if (!/[^\s\u200b-\u200f\ufeff]/u.test(decoded.text)) throw emptyPage()
  return decoded
}

function decodeBytes(bytes: Uint8Array, charset: string | undefined): Decoded {
  if (bytes.length === 0) throw emptyPage()
  if (isUtf32(bytes)) throw undecodable('UTF-32')
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return withLosses(read(bytes, marked), marked)
  const kind = findBinaryKind(bytes)
  if (kind !== undefined) {
    throw new IsnadError('binary-page', `this is ${kind.name}, not a page: ${kind.advice}`)
  }
  const wide = guessUtf16(bytes)
  if (wide !== undefined) return withLosses(read(bytes, wide), wide)
  if (bytes.includes(0)) {
    throw new IsnadError(
      'binary-page',
      'the file holds NUL bytes, so it is no text: save the page as HTML or plain text and read that',
    )
  }
  const utf8 = read(bytes, 'utf-8')
  const labels = [charset, declaredCharset(bytes)].filter((label) => label !== undefined)
  const broken = count(utf8, '\ufffd')
  if (broken === 0) {
    if (labels.some((label) => UTF_7.test(label)) && SHIFTED.test(utf8)) throw undecodable('UTF-7')
    return mendDouble(utf8)
  }
  if (isUtf8(bytes)) return withLosses(utf8, 'utf-8')
  if (broken <= MOST_BROKEN * countBeyondAscii(utf8)) return withLosses(utf8, 'utf-8')
  return decodeSingleByte(bytes, labels)
}

const UTF_7 = /^(?:unicode-1-1-|x-unicode-1-1-|x-unicode-2-0-)?utf-?7$/i
/** Letters beyond ASCII in UTF-7. */
const SHIFTED = /\+[A-Za-z0-9+/]{3,}/

function decodeSingleByte(bytes: Uint8Array, labels: readonly string[]): Decoded {
  const declared = labels.flatMap((label) => encodingOf(label) ?? [])
  const unknown = labels.find((label) => encodingOf(label) === undefined)
  const foreign = declared.find((encoding) => !LATIN.has(encoding) && !isArabic(encoding))
  const found = likeliest(bytes, declared)
  const { text, encoding } = found
  const isWhole = unknown === undefined || !text.includes('\ufffd')
  if (isWhole && isLikely(found, foreign === undefined)) return withLosses(text, encoding)
  if (foreign !== undefined) {
    const other = read(bytes, foreign)
    if (!other.includes('\ufffd')) return { text: other, encoding: foreign }
  }
  const latin = read(bytes, 'windows-1252')
  if (isPlausibleLatin(latin)) return { text: latin, encoding: 'windows-1252' }
  throw undecodable(unknown)
}

interface Guess extends Likeness {
  readonly text: string
  readonly encoding: string
  readonly isDeclared: boolean
}

/** The reading in a code page of Arabic script that looks most like one. */
function likeliest(bytes: Uint8Array, declared: readonly string[]): Guess {
  const weigh = ({ isDeclared, rank, letters }: Guess): number =>
    rank + (isDeclared ? DECLARED + DECLARED_OF_FEW / Math.max(letters, 4) : 0)
  const guesses = SINGLE_BYTE.map((encoding): Guess => {
    const text = read(bytes, encoding)
    return { text, encoding, isDeclared: declared.includes(encoding), ...scriptLikeness(text) }
  })
  return guesses.reduce((best, guess) => (weigh(guess) > weigh(best) ? guess : best))
}

function isLikely({ score, isClean, isDeclared }: Guess, undeclared: boolean): boolean {
  if (isDeclared) return isClean || score >= PLAUSIBLE - DECLARED
  return score >= (isClean && undeclared ? PLAUSIBLE_IF_CLEAN : PLAUSIBLE)
}

function isArabic(encoding: string): boolean {
  return SINGLE_BYTE.some((known) => known === encoding)
}

function undecodable(declared?: string): IsnadError {
  const what =
    declared === undefined
      ? 'the bytes are text in no encoding that Isnad knows'
      : `the page is in ${declared.slice(0, 40)}, which Isnad does not read`
  const known = 'UTF-8, UTF-16, windows-1256, iso-8859-6, windows-1252'
  const message = `${what} (it knows ${known}): save the page as UTF-8 and read that`
  return new IsnadError('undecodable-page', message)
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Whether the byte order mark is that of UTF-32, whose first half is one of UTF-16 too. */
function isUtf32(bytes: Uint8Array): boolean {
  const mark = bytes.subarray(0, 4).join(' ')
  return mark === '255 254 0 0' || mark === '0 0 254 255'
}

/** What a page declares of itself in `<meta>` or in its XML declaration. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = read(bytes.subarray(0, SNIFFED), 'windows-1252').replace(/<!--.*?-->/gs, '')
  return (
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]
  )
}

function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function read(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function mendDouble(text: string): Decoded {
  const undone = undoDoubleEncoding(text, (piece) => scriptLikeness(piece).isClean)
  if (undone === undefined) return { text, encoding: 'utf-8' }
  const message = `text of the page was encoded twice (UTF-8 read as ${undone.through}) and was restored`
  return { text: undone.text, encoding: 'utf-8', note: { code: 'double-encoding', message } }
}

function withLosses(text: string, encoding: string): Decoded {
  const broken = count(text, '\ufffd')
  if (broken === 0) return { text, encoding }
  const message = `${broken} broken characters in the page's ${encoding} text`
  return { text, encoding, note: { code: 'broken-characters', message } }
}

function emptyPage(): IsnadError {
  return new IsnadError(
    'empty-page',
    'the page holds no text: capture it again, or give another file',
  )
}

function count(text: string, unit: string): number {
  let found = 0
  for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) found++
  return found
}

function countBeyondAscii(text: string): number {
  let found = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) found++
  return found
}
