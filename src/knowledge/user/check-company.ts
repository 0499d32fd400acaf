import { problemAt } from '../tables/rows.ts'
import type { Row } from '../tables/rows.ts'
import { alternatives } from '../tables/alternatives.ts'
import { REFERENCES } from './check-row.ts'
import { ENTITY_COLUMNS } from './columns.ts'
import type { UserRow } from './read-rows.ts'
import { buildTable, hashText } from './text-table.ts'

/** What is known besides the rows that are being checked. */
export interface Outside {
  /** The kind of an entity of this id. */
  kindOf(id: string): string | undefined
  /** Whether a code or id names a state or a body. */
  isState(code: string): boolean
  /** The id in a column of references of an entity. */
  referenceOf(id: string, column: string): string | undefined
  /** The id of the entity that has a host as its own. */
  outletOf(host: string): string | undefined
}

/** Checks what rows say about each other. */
export interface CompanyCheck {
  /** What is wrong with a row beside those before it. */
  add(row: UserRow): string[]
  /** What is wrong with rows beside all others. */
  finish(): string[]
  /** Whether an entity of this id was added. */
  has(id: string): boolean
  /** The outlet that a host belongs to already, other than one. */
  isTaken(host: string, id: string): boolean
}

interface Pending {
  readonly place: Pick<Row, 'file' | 'line'>
  readonly target: string
  readonly as: 'person' | 'state' | 'id'
  readonly column: string
}

const STATES: ReadonlySet<string> = new Set(['state', 'organisation', 'group'])

/** Starts the check of rows that stand together: ids, hosts, tenures, references, cycles. */
export function checkCompany(outside: Outside): CompanyCheck {
  const seen = buildTable()
  const files: { name: string; from: number }[] = []
  let lines = 0
  const pending: Pending[] = []
  const edges = new Map<string, { target: string; place: Pick<Row, 'file' | 'line'> }>()

  const claim = (kind: string, text: string, row: UserRow): string | undefined => {
    if (files.at(-1)?.name !== row.file) files.push({ name: row.file, from: lines })
    lines = files.at(-1)!.from + row.line
    const before = seen.put(hashText(kind, text), lines)
    if (before === undefined) return undefined
    const first = files.findLast(({ from }) => from < before)!
    return `stands in ${first.name}:${before - first.from} already; keep one`
  }
  const isThere = ({ as, target }: Pending): boolean =>
    seen.has(hashText(as, target)) ||
    (as === 'id' && outside.kindOf(target) !== undefined) ||
    (as === 'person' && outside.kindOf(target) === 'person') ||
    (as === 'state' && outside.isState(target))
  const expect = (row: UserRow, reference: Omit<Pending, 'place'>): void => {
    const entry = { ...reference, place: { file: row.file, line: row.line } }
    if (!isThere(entry)) pending.push(entry)
  }

  const addEntity = (row: UserRow): string[] => {
    const { id = '', country = '', hosts = '' } = row.cells
    const kind = row.cells['kind'] || outside.kindOf(id)
    const problems: (string | undefined)[] = []
    const twice = claim('id', id, row)
    if (twice !== undefined) problems.push(`the id "${id}" ${twice}`)
    if (kind === undefined) problems.push(`"${id}" is new and has no kind; say what it is`)
    if (outside.kindOf(id) === undefined && !hasName(row)) {
      problems.push(`"${id}" is new and has no name; give one in some language`)
    }
    if (kind === 'person') seen.mark(hashText('person', id))
    if (kind !== undefined && STATES.has(kind)) {
      seen.mark(hashText('state', id))
      if (kind === 'state' && country !== '') seen.mark(hashText('state', country))
    }
    for (const host of alternatives(hosts)) {
      const taken = claim('host', host, row)
      const owner = outside.outletOf(host)
      if (taken !== undefined) problems.push(`the host ${host} ${taken}`)
      else if (owner !== undefined && owner !== id) {
        problems.push(`the host ${host} belongs to "${owner}" already; keep one`)
      }
    }
    if (country !== '') expect(row, { target: country, as: 'state', column: 'country' })
    for (const column of REFERENCES) {
      const target = row.cells[column] ?? ''
      if (target === '') continue
      expect(row, { target, as: 'id', column })
      edges.set(`${column} ${id}`, { target, place: { file: row.file, line: row.line } })
    }
    return problems.filter((problem) => problem !== undefined)
  }

  const addTenure = (row: UserRow): string[] => {
    const { person = '', office = '', state = '', from = '' } = row.cells
    const twice = claim('tenure', [person, office, state, from].join(' '), row)
    expect(row, { target: person, as: 'person', column: 'person' })
    if (state !== '') expect(row, { target: state, as: 'state', column: 'state' })
    return twice === undefined ? [] : [`this tenure from ${from || 'an unknown day'} ${twice}`]
  }

  return {
    add: (row) =>
      (row.table === 'entities' ? addEntity(row) : addTenure(row)).map((message) =>
        problemAt(row, message),
      ),
    has: (id) => seen.has(hashText('id', id)),
    isTaken: (host, id) =>
      seen.has(hashText('host', host)) || (outside.outletOf(host) ?? id) !== id,
    finish: () => [
      ...pending
        .filter((reference) => !isThere(reference))
        .map((reference) => problemAt(reference.place, danglingMessage(reference))),
      ...findCycles(edges, outside),
    ],
  }
}

function hasName({ cells }: Row): boolean {
  return Object.entries(cells).some(([column, cell]) => cell !== '' && !ENTITY_COLUMNS.has(column))
}

function danglingMessage({ as, target, column }: Pending): string {
  if (as === 'person') return `no person has the id "${target}"; add the person too`
  if (as === 'state') {
    return `${column}: no state or body is called "${target}"; write a code such as IR, or add it too`
  }
  return `${column}: nothing has the id "${target}"; add it too`
}

/** Each chain of references that comes back to where it began, told once. */
function findCycles(
  edges: ReadonlyMap<string, { target: string; place: Pick<Row, 'file' | 'line'> }>,
  outside: Outside,
): string[] {
  const done = new Set<string>()
  const problems: string[] = []
  for (const [start, { place }] of edges) {
    const [column = '', first = ''] = start.split(' ')
    const path = new Set<string>()
    let id: string | undefined = first
    while (id !== undefined && !done.has(`${column} ${id}`) && !path.has(id)) {
      path.add(id)
      id = edges.get(`${column} ${id}`)?.target ?? outside.referenceOf(id, column)
    }
    for (const one of path) done.add(`${column} ${one}`)
    if (id === undefined || !path.has(id)) continue
    const circle = [...path].slice([...path].indexOf(id))
    const shown = circle.length > 5 ? [...circle.slice(0, 4), '…', circle.at(-1)!] : circle
    problems.push(
      problemAt(
        edges.get(`${column} ${id}`)?.place ?? place,
        `${column} goes in a circle: ${[...shown, id].join(' → ')}; break it somewhere`,
      ),
    )
  }
  return problems
}
