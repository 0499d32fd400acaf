/** Ways to set off a text in a terminal. */
export interface Style {
  readonly bold: (text: string) => string
  readonly faint: (text: string) => string
  readonly accent: (text: string) => string
}

const plain = (text: string): string => text

/** The styles of a terminal that wants colours, else none; NO_COLOR and FORCE_COLOR have the last word. */
export function styleFor(stream: NodeJS.WriteStream, noColor: boolean): Style {
  const forced = (process.env['FORCE_COLOR'] ?? '0') !== '0'
  const wanted = forced || (stream.isTTY && process.env['TERM'] !== 'dumb')
  if (noColor || process.env['NO_COLOR'] || !wanted) {
    return { bold: plain, faint: plain, accent: plain }
  }
  return { bold: sgr(1, 22), faint: sgr(2, 22), accent: sgr(36, 39) }
}

function sgr(on: number, off: number): (text: string) => string {
  return (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`)
}
