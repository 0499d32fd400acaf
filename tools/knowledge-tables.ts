import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TableName } from '../src/knowledge/tables/columns.ts'
import { COLUMNS } from '../src/knowledge/tables/columns.ts'
import { findProblems } from '../src/knowledge/tables/problems.ts'
import type { Row, Tables } from '../src/knowledge/tables/rows.ts'
import { readRows } from '../src/knowledge/tables/rows.ts'

/** Reads the tables of a folder; `problems` tells file and line of each mistake. */
export function readTables(folder: string): { tables: Tables; problems: string[] } {
  const problems: string[] = []
  const tables = Object.fromEntries(
    (Object.keys(COLUMNS) as TableName[]).map((name) => {
      const read = readRows(name, readFileSync(join(folder, `${name}.tsv`), 'utf8'))
      problems.push(...read.problems)
      return [name, read.rows]
    }),
  ) as Record<TableName, Row[]>
  problems.push(...findProblems(tables))
  return { tables, problems }
}
