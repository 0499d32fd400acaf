/** Spreadsheets take a cell that begins with one of these for a formula, some also behind spaces and invisible characters. */
const FORMULA = /^(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u

/** What a cell holds; nothing is an empty cell. */
export type Cell = string | number | boolean | null | undefined

/** A row of CSV (RFC 4180) with its line end; what looks like a formula is made harmless. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(toCell).map(quoted).join(',')}\r\n`
}

/** A cell as text; where a spreadsheet would take it for a formula, behind an apostrophe. */
export function toCell(value: Cell): string {
  const text = value === null || value === undefined ? '' : String(value)
  return FORMULA.test(text) ? `'${text}` : text
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
