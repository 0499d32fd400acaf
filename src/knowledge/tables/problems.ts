import { checkHost, checkId, checkNames, checkTerm, checkValue } from './cells.ts'
import { ENTITY_TABLES, VALUES } from './columns.ts'
import { findFamilyProblems } from './family-problems.ts'
import { findOfficeOverlaps } from './office-overlaps.ts'
import type { Row, Tables } from './rows.ts'
import { alternatives } from './alternatives.ts'
import { problemAt } from './rows.ts'

/** `file:line: mistake` for each mistake in the rows of all tables. */
export function findProblems(tables: Tables): string[] {
  return [
    ...findDuplicateIds(tables),
    ...findBadNames(tables),
    ...findBadEnglish(tables),
    ...findDanglingReferences(tables),
    ...findBadValues(tables),
    ...findBadHosts(tables.outlets),
    ...findFamilyProblems(tables),
    ...findOfficeOverlaps(tables),
  ]
}

function findDuplicateIds(tables: Tables): string[] {
  const first = new Map<string, Row>()
  return ENTITY_TABLES.flatMap((name) => tables[name]).flatMap((row) => {
    const id = row.cells['id']!
    const before = first.get(id)
    first.set(id, row)
    const bad = checkId(id)
    if (bad !== undefined) return [problemAt(row, bad)]
    return before
      ? [problemAt(row, `the id "${id}" stands in ${before.file}:${before.line} already`)]
      : []
  })
}

function findBadNames(tables: Tables): string[] {
  return [...ENTITY_TABLES, 'patterns' as const, 'office-kinds' as const]
    .flatMap((name) => tables[name])
    .flatMap((row) => {
      const problems: string[] = []
      if (row.cells['en'] === '') problems.push('has no English name')
      if (row.file !== 'people.tsv' && row.cells['fa'] === '' && row.cells['ar'] === '') {
        problems.push('has neither a Persian nor an Arabic name')
      }
      problems.push(...Object.entries(row.cells).flatMap((cell) => checkNames(...cell)))
      return problems.map((message) => problemAt(row, message))
    })
}

function findBadEnglish({ english }: Tables): string[] {
  return english.flatMap((row) =>
    ['names', 'adjectives']
      .flatMap((column) => checkNames(column, row.cells[column]!))
      .map((message) => problemAt(row, message)),
  )
}

function findDanglingReferences(tables: Tables): string[] {
  const states = new Set(tables.states.map((row) => row.cells['id']))
  const people = new Set(tables.people.map((row) => row.cells['id']))
  const kinds = new Set(tables['office-kinds'].map((row) => row.cells['id']))
  const bodies = new Set([...tables.bodies, ...tables.patterns].map((row) => row.cells['id']))
  const codes = new Set([
    ...tables.states.flatMap(({ cells }) => [cells['country'], cells['id']]),
    ...[...tables.bodies, ...tables.outlets].map((row) => row.cells['id']),
  ])
  const entities = new Set(
    ENTITY_TABLES.flatMap((name) => tables[name]).map((row) => row.cells['id']),
  )
  return [
    ...[...tables.english, ...tables['other-names']]
      .filter(({ cells }) => !entities.has(cells['id']))
      .map((row) => problemAt(row, `no entity has the id "${row.cells['id']}"`)),
    ...tables.places
      .filter(({ cells }) => cells['capital_of'] !== '' && !states.has(cells['capital_of']))
      .map((row) => problemAt(row, `no state has the id "${row.cells['capital_of']}"`)),
    ...tables.offices
      .filter(({ cells }) => !people.has(cells['person']))
      .map((row) => problemAt(row, `no person has the id "${row.cells['person']}"`)),
    ...tables.offices
      .filter(({ cells }) => !codes.has(cells['state']))
      .map((row) => problemAt(row, `no state or body is called "${row.cells['state']}"`)),
    ...tables.offices
      .filter(({ cells }) => !kinds.has(cells['office']))
      .map((row) => problemAt(row, `no office has the id "${row.cells['office']}"`)),
    ...tables['office-kinds'].flatMap((row) =>
      alternatives(row.cells['bodies']!)
        .filter((id) => !bodies.has(id))
        .map((id) => problemAt(row, `no body or pattern has the id "${id}"`)),
    ),
    ...ENTITY_TABLES.flatMap((name) => tables[name])
      .filter(({ cells }) => cells['country'] !== '' && !codes.has(cells['country']))
      .map((row) => problemAt(row, `no state has the code "${row.cells['country']}"`)),
  ]
}

function findBadValues(tables: Tables): string[] {
  const values = VALUES.flatMap(([name, column, allowed]) =>
    tables[name].flatMap((row) => {
      const bad = checkValue(column, row.cells[column]!, allowed)
      return bad === undefined ? [] : [problemAt(row, bad)]
    }),
  )
  const dates = tables.offices.flatMap((row) =>
    checkTerm(row.cells['from']!, row.cells['to']!).map((message) => problemAt(row, message)),
  )
  const forms = tables.forms
    .filter(({ cells }) => !cells['pattern']!.includes('{}'))
    .map((row) => problemAt(row, 'the pattern has no {}'))
  return [...values, ...dates, ...forms]
}

function findBadHosts(outlets: readonly Row[]): string[] {
  const first = new Map<string, Row>()
  return outlets.flatMap((row) =>
    alternatives(row.cells['hosts']!).flatMap((host) => {
      const before = first.get(host)
      first.set(host, row)
      const bad = checkHost(host)
      if (bad !== undefined) return [problemAt(row, bad)]
      return before
        ? [problemAt(row, `the host ${host} stands in ${before.file}:${before.line} already`)]
        : []
    }),
  )
}
