/** The code pages that UTF-8 is most often mistaken for. */
const THROUGH = ['windows-1256', 'windows-1252'] as const
/** The bytes that begin letters of Arabic script in UTF-8, and those that go on. */
const FIRST_LEAD = 0xd8
const LAST_LEAD = 0xdb
const FIRST_REST = 0x80
const LAST_REST = 0xbf
/** The share of a piece's characters beyond ASCII that must begin such letters. */
const LEADS = 0.3

/**
 * A text that was UTF-8, was read in a code page and was encoded again ("Ø®Ø¨Ø±"), undone piece by piece, in lines and between
 * tags, where a piece goes back to valid UTF-8 that is `plausible`. Undefined where no piece does.
 */
export function undoDoubleEncoding(
  text: string,
  plausible: (piece: string) => boolean,
): { readonly text: string; readonly through: string } | undefined {
  for (const encoding of THROUGH) {
    const table = tableOf(encoding)
    if (!table.lead.test(text)) continue
    let undone = 0
    const mended = text.replace(/[^<>\n]+/g, (piece) => {
      if (!isSuspect(piece, table)) return piece
      const once = decodeAgain(piece, table)
      if (once === undefined || !plausible(once)) return piece
      undone++
      return once
    })
    if (undone > 0) return { text: mended, through: encoding }
  }
  return undefined
}

/** How a code page shows the bytes of UTF-8. */
interface Table {
  readonly bytes: ReadonlyMap<string, number>
  /** A lead of a letter of Arabic script with the byte behind it. */
  readonly lead: RegExp
  readonly leads: RegExp
}

function isSuspect(piece: string, { lead, leads }: Table): boolean {
  if (!lead.test(piece)) return false
  const led = piece.match(leads)!.length
  return led >= LEADS * piece.replace(/[\x00-\x7f]+/g, '').length
}

function decodeAgain(piece: string, { bytes: table }: Table): string | undefined {
  const bytes = new Uint8Array(piece.length)
  for (let at = 0; at < piece.length; at++) {
    const byte = table.get(piece[at]!)
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const tables = new Map<string, Table>()

function tableOf(encoding: string): Table {
  let table = tables.get(encoding)
  if (!table) {
    const all = Array.from(
      new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    )
    const bytes = new Map(all.map((character, byte) => [character, byte]))
    // Some programs leave the bytes from 0x80 to 0x9f as the control characters of these numbers.
    for (let byte = 0x80; byte < 0xa0; byte++) {
      const control = String.fromCharCode(byte)
      if (!bytes.has(control)) bytes.set(control, byte)
    }
    const classOf = (first: number, last: number) =>
      [...bytes].flatMap(([character, byte]) => (byte >= first && byte <= last ? [character] : []))
    const pair = `[${classOf(FIRST_LEAD, LAST_LEAD).join('')}][${classOf(FIRST_REST, LAST_REST).join('')}]`
    table = { bytes, lead: new RegExp(pair), leads: new RegExp(pair, 'g') }
    tables.set(encoding, table)
  }
  return table
}
