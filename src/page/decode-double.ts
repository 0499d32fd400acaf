/** The code pages that UTF-8 is most often mistaken for, and the two letters that then begin its letters of Arabic script. */
const THROUGH = [
  { encoding: 'windows-1256', leads: [0x637, 0x638, 0x6ba, 0x649] },
  { encoding: 'windows-1252', leads: [0xd8, 0xd9, 0xda, 0xdb] },
] as const
/** The share of a line's characters beyond ASCII that are such letters. */
const LEADS = 0.3

/**
 * A text that was UTF-8, was read in a code page and was encoded again ("Ø®Ø¨Ø±"), undone line by line
 * where the line goes back to valid UTF-8 that is `plausible`. Undefined where no line does.
 */
export function undoDoubleEncoding(
  text: string,
  plausible: (line: string) => boolean,
): { readonly text: string; readonly through: string } | undefined {
  for (const { encoding, leads } of THROUGH) {
    if (!isSuspect(text, leads)) continue
    const bytes = byteTable(encoding)
    let undone = 0
    const lines = text.split('\n').map((line) => {
      if (!isSuspect(line, leads)) return line
      const once = decodeAgain(line, bytes)
      if (once === undefined || !plausible(once)) return line
      undone++
      return once
    })
    if (undone > 0) return { text: lines.join('\n'), through: encoding }
  }
  return undefined
}

function isSuspect(text: string, leads: readonly number[]): boolean {
  let beyond = 0
  let led = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    beyond++
    if (leads.includes(code)) led++
  }
  return led >= 2 && led >= LEADS * beyond
}

function decodeAgain(line: string, table: ReadonlyMap<string, number>): string | undefined {
  const bytes = new Uint8Array(line.length)
  for (let at = 0; at < line.length; at++) {
    const byte = table.get(line[at]!)
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const tables = new Map<string, ReadonlyMap<string, number>>()

function byteTable(encoding: string): ReadonlyMap<string, number> {
  let table = tables.get(encoding)
  if (!table) {
    const all = new TextDecoder(encoding).decode(
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
    )
    table = new Map(Array.from(all, (character, byte) => [character, byte]))
    tables.set(encoding, table)
  }
  return table
}
