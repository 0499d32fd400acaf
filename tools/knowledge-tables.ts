import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One row of a table: its cells by column, and where it stands. */
export interface Row {
  readonly file: string
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/** Every table of `data/knowledge`, by file name without its ending. */
export type Tables = Readonly<Record<TableName, readonly Row[]>>

/** The tables and the columns that each must have, in order. */
export const COLUMNS = {
  states: 'id country kind en fa ar fa_adjective ar_adjective',
  places: 'id country en fa ar capital_of',
  bodies: 'id country kind en fa ar',
  people: 'id country en fa ar fa_short ar_short',
  outlets: 'id country kind en fa ar hosts',
  offices: 'person office state from to certainty',
  patterns: 'id en fa ar',
  forms: 'language of ending pattern kind',
  'given-names': 'en kind fa ar',
  letters: 'language letters kind text middle end',
} as const

/** The name of a table. */
export type TableName = keyof typeof COLUMNS

/** The tables that hold entities, in the order in which their names win. */
export const ENTITY_TABLES: readonly TableName[] = [
  'states',
  'places',
  'bodies',
  'people',
  'outlets',
]

/** Reads the tables of a folder; `problems` tells file and line of each mistake. */
export function readTables(folder: string): { tables: Tables; problems: string[] } {
  const problems: string[] = []
  const tables = Object.fromEntries(
    (Object.keys(COLUMNS) as TableName[]).map((name) => [name, readTable(folder, name, problems)]),
  ) as Record<TableName, Row[]>
  problems.push(...findProblems(tables))
  return { tables, problems }
}

function readTable(folder: string, name: TableName, problems: string[]): Row[] {
  const file = `${name}.tsv`
  const lines = readFileSync(join(folder, file), 'utf8').split('\n')
  const declared = lines.find((line) => line.startsWith('# columns: '))?.slice('# columns: '.length)
  if (declared !== COLUMNS[name]) {
    problems.push(`${file}: the header must say "# columns: ${COLUMNS[name]}"`)
  }
  const columns = COLUMNS[name].split(' ')
  return lines.flatMap((text, at) => {
    if (text.trim() === '' || text.startsWith('#')) return []
    const cells = text.split('\t')
    if (cells.length !== columns.length) {
      problems.push(`${file}:${at + 1}: has ${cells.length} columns instead of ${columns.length}`)
      return []
    }
    const row = Object.fromEntries(columns.map((column, i) => [column, cells[i]!]))
    return [{ file, line: at + 1, cells: row }]
  })
}

/** The alternatives of a cell. */
export function alternatives(cell: string): string[] {
  return cell.split('|').filter((name) => name !== '')
}

function findProblems(tables: Tables): string[] {
  return [
    ...findDuplicateIds(tables),
    ...findBadNames(tables),
    ...findDanglingReferences(tables),
    ...findBadValues(tables),
    ...findBadHosts(tables.outlets),
  ]
}

function findDuplicateIds(tables: Tables): string[] {
  const first = new Map<string, Row>()
  return ENTITY_TABLES.flatMap((name) => tables[name]).flatMap((row) => {
    const id = row.cells['id']!
    const before = first.get(id)
    first.set(id, row)
    if (!/^[A-Za-z0-9]+(-[a-z0-9]+)*$/.test(id)) return [problem(row, `"${id}" is not an id`)]
    return before
      ? [problem(row, `the id "${id}" stands in ${before.file}:${before.line} already`)]
      : []
  })
}

function findBadNames(tables: Tables): string[] {
  return [...ENTITY_TABLES, 'patterns' as const]
    .flatMap((name) => tables[name])
    .flatMap((row) => {
      const problems: string[] = []
      if (row.cells['en'] === '') problems.push(problem(row, 'has no English name'))
      if (row.cells['fa'] === '' && row.cells['ar'] === '') {
        problems.push(problem(row, 'has neither a Persian nor an Arabic name'))
      }
      for (const [column, cell] of Object.entries(row.cells)) {
        const names = cell === '' ? [] : cell.split('|')
        for (const [at, name] of names.entries()) {
          if (name.trim() === '' || name === '?')
            problems.push(problem(row, `${column}: empty name`))
          if (name !== name.trim()) problems.push(problem(row, `${column}: space around "${name}"`))
          if (names.indexOf(name) !== at) problems.push(problem(row, `${column}: "${name}" twice`))
        }
      }
      return problems
    })
}

function findDanglingReferences(tables: Tables): string[] {
  const states = new Set(tables.states.map((row) => row.cells['id']))
  const people = new Set(tables.people.map((row) => row.cells['id']))
  const codes = new Set([
    ...tables.states.flatMap(({ cells }) => [cells['country'], cells['id']]),
    ...tables.bodies.map((row) => row.cells['id']),
  ])
  return [
    ...tables.places
      .filter(({ cells }) => cells['capital_of'] !== '' && !states.has(cells['capital_of']))
      .map((row) => problem(row, `no state has the id "${row.cells['capital_of']}"`)),
    ...tables.offices
      .filter(({ cells }) => !people.has(cells['person']))
      .map((row) => problem(row, `no person has the id "${row.cells['person']}"`)),
    ...tables.offices
      .filter(({ cells }) => !codes.has(cells['state']))
      .map((row) => problem(row, `no state or body is called "${row.cells['state']}"`)),
    ...ENTITY_TABLES.flatMap((name) => tables[name])
      .filter(({ cells }) => cells['country'] !== '' && !codes.has(cells['country']))
      .map((row) => problem(row, `no state has the code "${row.cells['country']}"`)),
  ]
}

const VALUES: readonly (readonly [TableName, string, readonly string[]])[] = [
  ['states', 'kind', ['state', 'group']],
  ['bodies', 'kind', ['organisation', 'group', 'document', 'place']],
  [
    'outlets',
    'kind',
    ['agency', 'broadcaster', 'newspaper', 'online', 'magazine', 'radio', 'monitor'],
  ],
  ['offices', 'certainty', ['sure', 'likely']],
  ['forms', 'kind', ['company', 'plain']],
  ['given-names', 'kind', ['given', 'family']],
  ['letters', 'kind', ['consonant', 'vowel', 'glide', 'word', 'join', 'prefix', 'suffix', 'short']],
]

function findBadValues(tables: Tables): string[] {
  const values = VALUES.flatMap(([name, column, allowed]) =>
    tables[name]
      .filter(({ cells }) => !allowed.includes(cells[column]!))
      .map((row) =>
        problem(row, `${column} "${row.cells[column]}" is none of ${allowed.join(', ')}`),
      ),
  )
  const dates = tables.offices.flatMap((row) =>
    ['from', 'to']
      .filter((column) => !/^(\d{4}(-\d\d){0,2})?$/.test(row.cells[column]!))
      .map((column) => problem(row, `${column} "${row.cells[column]}" is not an ISO date`)),
  )
  const forms = tables.forms
    .filter(({ cells }) => !cells['pattern']!.includes('{}'))
    .map((row) => problem(row, 'the pattern has no {}'))
  return [...values, ...dates, ...forms]
}

function findBadHosts(outlets: readonly Row[]): string[] {
  const first = new Map<string, Row>()
  return outlets.flatMap((row) =>
    alternatives(row.cells['hosts']!).flatMap((host) => {
      const before = first.get(host)
      first.set(host, row)
      if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))
        return [problem(row, `"${host}" is not a host`)]
      return before
        ? [problem(row, `the host ${host} stands in ${before.file}:${before.line} already`)]
        : []
    }),
  )
}

function problem(row: Row, message: string): string {
  return `${row.file}:${row.line}: ${message}`
}
