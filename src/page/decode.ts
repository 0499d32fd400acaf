import { IsnadError } from '../model/error.ts'
import type { Note } from '../model/record.ts'
import { findBinaryKind, guessUtf16 } from './decode-bytes.ts'
import { undoDoubleEncoding } from './decode-double.ts'
import { isPlausibleLatin, scriptPlausibility } from './decode-plausible.ts'

/** A page's text and the encoding it was read in; `note` where the reading lost or mended something. */
export interface Decoded {
  readonly text: string
  /** WHATWG name of the encoding, lower case. */
  readonly encoding: string
  readonly note?: Note
}

const SNIFFED = 8192
/** The most of a page's characters beyond ASCII that may be broken in a page read as UTF-8. */
const MOST_BROKEN = 0.05
/** From here on a text in Arabic script looks like one. */
const PLAUSIBLE = 0.45
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
  const broken = count(utf8, '\ufffd')
  if (broken === 0) return mendDouble(utf8)
  if (isUtf8(bytes)) return withLosses(utf8, 'utf-8')
  if (broken <= MOST_BROKEN * countBeyondAscii(utf8)) return withLosses(utf8, 'utf-8')
  return decodeSingleByte(bytes, charset)
}

function decodeSingleByte(bytes: Uint8Array, charset: string | undefined): Decoded {
  const declared = encodingOf(charset) ?? encodingOf(declaredCharset(bytes))
  const found = SINGLE_BYTE.map((encoding) => {
    const text = read(bytes, encoding)
    const bonus = encoding === declared ? 0.05 : 0
    return { text, encoding, score: scriptPlausibility(text) + bonus }
  }).sort((a, b) => b.score - a.score)[0]!
  if (found.score >= PLAUSIBLE) return { text: found.text, encoding: found.encoding }
  if (declared !== undefined && !LATIN.has(declared) && declared !== found.encoding) {
    const text = read(bytes, declared)
    if (!text.includes('\ufffd')) return { text, encoding: declared }
  }
  const latin = read(bytes, 'windows-1252')
  if (isPlausibleLatin(latin)) return { text: latin, encoding: 'windows-1252' }
  throw new IsnadError(
    'undecodable-page',
    'the bytes are text in no encoding that Isnad knows (UTF-8, UTF-16, windows-1256, iso-8859-6, windows-1252): ' +
      'save the page as UTF-8 and read that',
  )
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
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
  const undone = undoDoubleEncoding(text, (line) => scriptPlausibility(line) >= PLAUSIBLE)
  if (undone === undefined) return { text, encoding: 'utf-8' }
  const message = `the page was encoded twice (UTF-8 read as ${undone.through}); its text was restored`
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
