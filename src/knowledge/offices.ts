import { offices } from './data/offices.ts'
import { entityOfId } from './entities.ts'
import type { Known } from './knowledge.ts'
import { officeKindOf } from './office-kinds.ts'

/** That a person held an office of a state or body for a time. */
export interface Tenure {
  readonly person: Known
  /** `president`, `foreign-minister`, `foreign-ministry-spokesperson` …, as in data/knowledge/office-kinds.tsv. */
  readonly office: string
  /** ISO 3166 alpha-2 code of the state, or the id of the body. */
  readonly state: string
  /** ISO year, month or day; empty where the start is not known. */
  readonly from: string
  /** ISO year, month or day; empty where the tenure goes on. */
  readonly to: string
  /** Whether it was held for another, or not yet; empty for the usual holder. */
  readonly standing: '' | 'acting' | 'designate'
  readonly certainty: 'sure' | 'likely'
}

let present: string | undefined
let rows: readonly string[] | undefined
let loaded: readonly Tenure[] | undefined
let byOffice: ReadonlyMap<string, readonly number[]> | undefined
let byPerson: ReadonlyMap<string, readonly number[]> | undefined
const read: Tenure[] = []

/** Every tenure of the knowledge files. */
export function tenures(): readonly Tenure[] {
  loaded ??= lines().map((_, line) => tenureAt(line))
  return loaded
}

/** The tenures of an office of a state (ISO code) or body (id). */
export function tenuresOf(office: string, state: string): readonly Tenure[] {
  byOffice ??= group(([, of, whose]) => `${of} ${whose}`)
  return (byOffice.get(`${office} ${state}`) ?? []).map(tenureAt)
}

/** The offices of a person, by id. */
export function officesOf(person: string): readonly Tenure[] {
  byPerson ??= group(([id]) => id!)
  return (byPerson.get(person) ?? []).map(tenureAt)
}

/** Who held an office on an ISO day, as `holderAmong` tells it. */
export function findHolder(office: string, state: string, day: string): Tenure | undefined {
  return holderAmong(tenuresOf(office, state), day)
}

/**
 * The tenure of an office that an ISO day lies in, the usual holder's before an acting one's. On the day of a change it is that of
 * who comes; where the dates are too rough to tell two apart, or several hold the office, it is nobody's.
 */
export function holderAmong(held: readonly Tenure[], day: string): Tenure | undefined {
  const now = held
    .filter((tenure) => isHeldOn(tenure, day))
    .sort((a, b) => b.from.localeCompare(a.from))
  const first = now.find(({ standing }) => standing === '') ?? now.find(isActing)
  if (!first) return undefined
  const rivals = now.filter(
    ({ standing, person }) => standing === first.standing && person.id !== first.person.id,
  )
  const isChange = first.from === day && officeKindOf(first.office)?.single !== false
  return rivals.length === 0 || isChange ? first : undefined
}

/** Whether an ISO day, or a month, lies in a tenure. */
export function isHeldOn({ from, to }: Tenure, day: string): boolean {
  return from.slice(0, day.length) <= day && (to === '' || day.slice(0, to.length) <= to)
}

/** Days from one ISO day or month to another. */
export function daysBetween(one: string, other: string): number {
  return (Date.parse(other.padEnd(10, '-01')) - Date.parse(one.padEnd(10, '-01'))) / 86_400_000
}

function isActing({ standing }: Tenure): boolean {
  return standing === 'acting'
}

function lines(): readonly string[] {
  rows ??= offices.trim().split('\n')
  return rows
}

/** The lines by a key of their first cells: person, office, state. */
function group(keyOf: (cells: readonly string[]) => string): Map<string, number[]> {
  return Map.groupBy(lines().keys(), (line) => keyOf(lines()[line]!.split('\t', 3)))
}

function tenureAt(line: number): Tenure {
  read[line] ??= toTenure(lines()[line]!)
  return read[line]
}

function toTenure(line: string): Tenure {
  const [id = '', office = '', state = '', from = '', to = '', standing, certainty] =
    line.split('\t')
  return {
    person: entityOfId(id)!,
    office,
    state,
    from,
    to,
    standing: standing as Tenure['standing'],
    certainty: certainty as Tenure['certainty'],
  }
}

/** The day of which the knowledge files tell last: their present. */
export function presentDay(): string {
  present ??= tenures().reduce((latest, { from }) => (from > latest ? from : latest), '')
  return present
}
