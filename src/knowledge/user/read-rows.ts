import type { Row } from '../tables/rows.ts'
import { problemAt, toRow } from '../tables/rows.ts'
import { checkEntity, checkLine, checkTenure } from './check-row.ts'
import type { Header, UserTable } from './columns.ts'
import { isHeader, KNOWN_COLUMNS, parseHeader } from './columns.ts'

/** A line of a user's file: an entity or a tenure. */
export interface UserRow extends Row {
  readonly table: UserTable
}

/** What a line says: a row, columns, nothing, or mistakes. */
export interface ReadLine {
  readonly row?: UserRow
  readonly header?: Header
  readonly problems: readonly string[]
}

const NOTHING: ReadLine = { problems: [] }

/** Reads a user's file line by line, each with the number it has in the file; checks each line by itself. */
export function rowReader(file: string): (line: number, text: string) => ReadLine {
  let header: Header | undefined
  let isTold = false
  return (line, text) => {
    if (text.startsWith('#') || text.trim() === '') return NOTHING
    const here = { file, line }
    const wrong = (...messages: readonly string[]): ReadLine => ({
      problems: messages.map((message) => problemAt(here, message)),
    })
    const control = checkLine(text)
    if (control !== undefined) return wrong(control)
    const cells = /^(?:id|person)(?:\t|$)/.test(text) ? text.split('\t') : []
    if (isHeader(cells)) {
      const parsed = parseHeader(cells)
      isTold = true
      header = typeof parsed === 'string' ? undefined : parsed
      return typeof parsed === 'string' ? wrong(parsed) : { header: parsed, problems: [] }
    }
    if (header === undefined) {
      if (isTold) return NOTHING
      isTold = true
      return wrong(`no line above names the columns; begin with such a line: ${KNOWN_COLUMNS}`)
    }
    const row = toRow(text, header.columns, here)
    if (typeof row === 'string') return { problems: [`${row}; the header line names them`] }
    const problems = header.table === 'offices' ? checkTenure(row) : checkEntity(row)
    return problems.length > 0
      ? wrong(...problems)
      : { row: { ...row, table: header.table }, problems: [] }
  }
}
