/** The entries of a word list: one a line, blank lines and `#` comments left out. */
export function lines(list: string): string[] {
  return list
    .split('\n')
    .map((line) => (line.includes('#') ? line.replace(/\s*#.*$/, '') : line).trim())
    .filter((line) => line !== '')
}

/** The rows of a word list whose entries have columns parted by ` | `. */
export function rows(list: string): string[][] {
  return lines(list).map((line) => line.split('|').map((cell) => cell.trim()))
}

/**
 * A word list under headings: `[asks]` on a line of its own heads the entries after it.
 * Returns the entries with the heading they stand under (the empty string before the first).
 */
export function headed(list: string): { heading: string; entry: string }[] {
  let heading = ''
  const entries: { heading: string; entry: string }[] = []
  for (const line of lines(list)) {
    const head = /^\[([^\]]*)\]$/.exec(line)
    if (head) heading = head[1]!
    else entries.push({ heading, entry: line })
  }
  return entries
}
