import { checkTerm } from './cells.ts'
import type { Row, Tables } from './rows.ts'
import { problemAt } from './rows.ts'

/** `file:line: mistake` for each mistake in the tables of families and of the states behind outlets. */
export function findFamilyProblems(tables: Tables): string[] {
  const outlets = new Set(tables.outlets.map(({ cells }) => cells['id']!))
  const states = new Set(tables.states.map(({ cells }) => cells['country']!))
  const told = [...tables.families, ...tables['outlet-states']]
  return [
    ...told
      .filter(({ cells }) => !outlets.has(cells['outlet']!))
      .map((row) => problemAt(row, `no outlet has the id "${row.cells['outlet']}"`)),
    ...findTwice(tables.families),
    ...findTwice(tables['outlet-states']),
    ...findOtherNames(tables.families),
    ...tables.families.flatMap((row) =>
      checkTerm(row.cells['since']!, row.cells['until']!).map((what) => problemAt(row, what)),
    ),
    ...tables['outlet-states']
      .filter(({ cells }) => cells['state'] === '' || !states.has(cells['state']!))
      .map((row) => problemAt(row, `no state has the code "${row.cells['state']}"`)),
  ]
}

/** An outlet stands once in a table. */
function findTwice(rows: readonly Row[]): string[] {
  const first = new Map<string, Row>()
  return rows.flatMap((row) => {
    const outlet = row.cells['outlet']!
    const before = first.get(outlet)
    first.set(outlet, before ?? row)
    return before
      ? [problemAt(row, `the outlet "${outlet}" stands in line ${before.line} already`)]
      : []
  })
}

/** A family has one name. */
function findOtherNames(rows: readonly Row[]): string[] {
  const names = new Map<string, string>()
  return rows.flatMap((row) => {
    const { family, name } = row.cells as { family: string; name: string }
    const before = names.get(family) ?? name
    names.set(family, before)
    return before === name ? [] : [problemAt(row, `the family "${family}" is "${before}" before`)]
  })
}
