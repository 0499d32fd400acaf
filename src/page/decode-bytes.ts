/** A kind of file that is no page, and what to do with it. */
export interface BinaryKind {
  readonly name: string
  readonly advice: string
}

const EXPORT = 'open it and save its text as HTML or plain text'
const UNPACK = 'unpack it and read the files inside'
const PICTURE = 'give the page that shows it, or its text'

const MAGIC: readonly (readonly [magic: string, name: string, advice: string])[] = [
  ['%PDF-', 'a PDF', EXPORT],
  ['PK\x03\x04', 'a zip archive or an Office document', UNPACK],
  ['PK\x05\x06', 'an empty zip archive', UNPACK],
  ['\x1f\x8b', 'gzip data', UNPACK],
  ['BZh', 'bzip2 data', UNPACK],
  ['\xfd7zXZ', 'xz data', UNPACK],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive', UNPACK],
  ['Rar!', 'a RAR archive', UNPACK],
  ['\x28\xb5\x2f\xfd', 'zstd data', UNPACK],
  ['\x89PNG', 'a PNG picture', PICTURE],
  ['\xff\xd8\xff', 'a JPEG picture', PICTURE],
  ['GIF8', 'a GIF picture', PICTURE],
  ['RIFF', 'a RIFF media file', PICTURE],
  ['\x00\x00\x00\x1cftyp', 'an MP4 film', PICTURE],
  ['\x00\x00\x00\x20ftyp', 'an MP4 film', PICTURE],
  ['OggS', 'an Ogg media file', PICTURE],
  ['ID3', 'an MP3 recording', PICTURE],
  ['\xd0\xcf\x11\xe0', 'an old Office document', EXPORT],
  ['wOFF', 'a font', PICTURE],
  ['wOF2', 'a font', PICTURE],
  ['\x7fELF', 'a program', PICTURE],
  ['SQLite format 3', 'a database', EXPORT],
]

/** The kind of a file that begins like no page does. */
export function findBinaryKind(bytes: Uint8Array): BinaryKind | undefined {
  const found = MAGIC.find(([magic]) => startsWith(bytes, magic))
  return found && { name: found[1], advice: found[2] }
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  for (let at = 0; at < magic.length; at++) if (bytes[at] !== magic.charCodeAt(at)) return false
  return true
}

const LOOKED_AT = 65_536
/** The share of units that must lie in the blocks of Latin, Arabic script and punctuation. */
const LIKELY = 0.95

/** The byte order of UTF-16 text without a mark: whichever puts nearly all units in blocks that pages use. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, LOOKED_AT) & ~1
  if (length < 4) return undefined
  const little = share(bytes, length, 1)
  const big = share(bytes, length, 0)
  if (Math.max(little, big) < LIKELY || little === big) return undefined
  return little > big ? 'utf-16le' : 'utf-16be'
}

/** The block of Arabic script; as a byte it stands in no text of single bytes, and neither does that of ASCII. */
const ARABIC = 0x06

function share(bytes: Uint8Array, length: number, high: 0 | 1): number {
  let likely = 0
  let marked = 0
  for (let at = 0; at < length; at += 2) {
    const block = bytes[at + high]!
    const unit = (block << 8) | bytes[at + 1 - high]!
    if (block === 0 || block === ARABIC) marked++
    if (isPageUnit(unit, block)) likely++
  }
  return marked > 0 ? likely / (length / 2) : 0
}

function isPageUnit(unit: number, block: number): boolean {
  if (block === 0) return unit >= 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d
  return block === ARABIC || unit >> 4 === 0x200 || unit >> 4 === 0x201 || unit >> 4 === 0x202
}
