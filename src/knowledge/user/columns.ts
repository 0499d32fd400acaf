/** What a line of a user's file is about. */
export type UserTable = 'entities' | 'offices'

/** A header line: which columns the lines below it have. */
export interface Header {
  readonly table: UserTable
  readonly columns: readonly string[]
}

/** What a column of names holds besides full names. */
export const NAME_ENDINGS = { short: '_short', adjective: '_adjective' } as const

/** The columns of an entity that hold no names. */
export const ENTITY_COLUMNS: ReadonlySet<string> = new Set(
  'id kind country hosts same_as part_of'.split(' '),
)
const OFFICE_COLUMNS: ReadonlySet<string> = new Set(
  'person office state from to standing certainty'.split(' '),
)
const NEEDED: Readonly<Record<UserTable, readonly string[]>> = {
  entities: ['id'],
  offices: ['person', 'office', 'from', 'to'],
}

/** What the program says about columns that it does not know. */
export const KNOWN_COLUMNS: string =
  'the columns of entities are id (first), kind, country, hosts, same_as, part_of and one of names for each language ' +
  '(en, fa, ar, ru, ko …, also fa_short and fa_adjective); those of offices person (first), office, state, from, to, standing, certainty'

/** Whether a line names columns: it begins with the column that every line of its table has. */
export function isHeader(cells: readonly string[]): boolean {
  return cells[0] === 'id' || (cells[0] === 'person' && cells.includes('office'))
}

/** The columns that a header line names, or what is wrong with it. */
export function parseHeader(cells: readonly string[]): Header | string {
  const table = cells[0] === 'person' ? 'offices' : 'entities'
  const known = (column: string): boolean =>
    table === 'offices'
      ? OFFICE_COLUMNS.has(column)
      : ENTITY_COLUMNS.has(column) || languageOf(column) !== undefined
  const unknown = cells.filter((column) => !known(column))
  if (unknown.length > 0) {
    return `no column is called ${unknown.map((name) => `"${name}"`).join(', ')}; ${KNOWN_COLUMNS}`
  }
  const twice = cells.find((column, at) => cells.indexOf(column) !== at)
  if (twice !== undefined) return `the column "${twice}" stands twice; keep one`
  const missing = NEEDED[table].filter((column) => !cells.includes(column))
  if (missing.length > 0) return `lacks the columns ${missing.join(', ')}; add them`
  return { table, columns: cells }
}

let names: Intl.DisplayNames | undefined
const asked = new Map<string, string | undefined>()
/** Columns beyond these were never in a header line. */
const MOST_ASKED = 1000

/** The language of a column of names; undefined for other columns. */
export function languageOf(column: string): string | undefined {
  if (asked.has(column)) return asked.get(column)
  const language = findLanguage(column)
  if (asked.size < MOST_ASKED) asked.set(column, language)
  return language
}

function findLanguage(column: string): string | undefined {
  const [, code] = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)(?:_short|_adjective)?$/.exec(column) ?? []
  if (code === undefined || ENTITY_COLUMNS.has(column) || OFFICE_COLUMNS.has(column)) {
    return undefined
  }
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  try {
    return names.of(code) === undefined ? undefined : code
  } catch {
    return undefined
  }
}
