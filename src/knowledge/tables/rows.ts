import type { TableName } from './columns.ts'
import { COLUMNS } from './columns.ts'

/** One row of a table: its cells by column, and where it stands. */
export interface Row {
  readonly file: string
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/** Every table of knowledge, by its name. */
export type Tables = Readonly<Record<TableName, readonly Row[]>>

const HEAD = '# columns: '

/** The rows of a table's text, and `file:line: mistake` for each line that is none. */
export function readRows(name: TableName, text: string): { rows: Row[]; problems: string[] } {
  const file = `${name}.tsv`
  const rows: Row[] = []
  const problems: string[] = []
  const lines = text.split('\n')
  const declared = lines.find((line) => line.startsWith(HEAD))?.slice(HEAD.length)
  if (declared !== COLUMNS[name]) {
    problems.push(`${file}: the header must say "${HEAD}${COLUMNS[name]}"`)
  }
  const columns = COLUMNS[name].split(' ')
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const row = toRow(line, columns, { file, line: at + 1 })
    if (typeof row === 'string') problems.push(row)
    else rows.push(row)
  }
  return { rows, problems }
}

/** The cells of a line by their columns, or what is wrong with it. */
export function toRow(
  text: string,
  columns: readonly string[],
  { file, line }: { file: string; line: number },
): Row | string {
  const cells = text.split('\t')
  if (cells.length !== columns.length) {
    return `${file}:${line}: has ${cells.length} columns instead of ${columns.length}`
  }
  return { file, line, cells: Object.fromEntries(columns.map((name, at) => [name, cells[at]!])) }
}

/** What is wrong with a row, after its file and line. */
export function problemAt({ file, line }: Pick<Row, 'file' | 'line'>, message: string): string {
  return `${file}:${line}: ${message}`
}
