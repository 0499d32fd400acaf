import { ENTITY_COLUMNS } from './columns.ts'

/** The columns of a tenure, in the order in which they are written. */
export const TENURE_COLUMNS: readonly string[] =
  'person office state from to standing certainty'.split(' ')

const BEFORE: readonly string[] = ['id', 'kind', 'country']
const AFTER: readonly string[] = [...ENTITY_COLUMNS].filter((column) => !BEFORE.includes(column))
/** The languages that are written first. */
const FIRST: readonly string[] = ['en', 'fa', 'ar', 'ru', 'ko']

/** The columns of entities in the order in which they are written: names between kind and hosts. */
export function orderColumns(columns: Iterable<string>): string[] {
  const names = [...new Set(columns)].filter((column) => !ENTITY_COLUMNS.has(column))
  const rank = (column: string): number => {
    const at = FIRST.indexOf(column.split(/[-_]/)[0]!)
    return at < 0 ? FIRST.length : at
  }
  names.sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
  const all = new Set(columns)
  return [...BEFORE, ...names, ...AFTER.filter((column) => all.has(column))]
}

/** A line of a user's file; cells that are not there are empty. */
export function toLine(
  columns: readonly string[],
  cells: Readonly<Record<string, string>>,
): string {
  return `${columns.map((column) => cells[column] ?? '').join('\t')}\n`
}

/** A line as it stands with what another says anew: cells that it leaves empty stay. */
export function mergeCells(
  before: Readonly<Record<string, string>> | undefined,
  after: Readonly<Record<string, string>>,
): Record<string, string> {
  const said = Object.entries(after).filter(([, cell]) => cell !== '')
  return { ...before, ...Object.fromEntries(said) }
}
