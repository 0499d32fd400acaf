import type { EntityKind } from '../../model/mention.ts'
import type { Matcher, Proclitic } from '../../text/matcher.ts'
import { entityOfId } from '../entities.ts'
import type { Known, KnownName, OutletKind } from '../knowledge.ts'
import type { Tenure } from '../offices.ts'
import { romaniseName } from '../romanisations.ts'
import { alternatives } from '../tables/alternatives.ts'
import type { Header, UserTable } from './columns.ts'
import { languageOf } from './columns.ts'
import { linesOf, plainName } from './user-index.ts'
import type { UserIndex } from './user-index.ts'
import { hashText, placesOf, slotOf } from './text-table.ts'
import { userNames } from './user-names.ts'

/** One name of an entity of the user's file. */
export interface UserName {
  readonly id: string
  readonly language: string
  readonly name: string
}

/** What a user knows besides what is shipped; entities come with what is shipped about them. */
export interface UserKnowledge {
  readonly entities: number
  readonly tenures: number
  /** The header lines of the file. */
  readonly sections: readonly Header[]
  byId(id: string): Known | undefined
  /** The state of a country code. */
  stateOf(country: string): Known | undefined
  /** The outlet whose line names exactly this host. */
  outletAt(host: string): Known | undefined
  names(language: string, proclitics: readonly Proclitic[]): Matcher<KnownName>
  tenuresOf(person: string): readonly Tenure[]
  tenuresFor(office: string, state: string): readonly Tenure[]
  /** The cells of the line of an id, as they stand in the file. */
  cellsOf(id: string): Cells | undefined
  /** The id of the line that names exactly this host. */
  outletIdAt(host: string): string | undefined
  /** Every line, one after another; nothing of it is kept. */
  allRows(): Iterable<{ readonly table: UserTable; readonly cells: Cells }>
  /** Every name, one after another, as often as it is asked for; nothing of it is kept. */
  allNames(): Iterable<UserName>
}

/** The cells of a row by column. */
export type Cells = Readonly<Record<string, string>>

const OUTLETS: ReadonlySet<string> = new Set(
  'agency broadcaster newspaper online magazine radio monitor'.split(' '),
)
/** How many entities are kept as read; when there are more, all are forgotten. */
const MOST_KEPT = 50_000
/** Longer chains of "same as" than any file that was checked has. */
const MOST_STEPS = 50

/** Answers from a user's file and its index; rows are read from the bytes when they are asked for. */
export function userKnowledge(bytes: Uint8Array, index: UserIndex): UserKnowledge {
  const cellsAt = rowsOf(bytes, index)
  const read = new Map<number, Known>()
  const rowsFor = (kind: string, text: string): number[] =>
    placesOf(slotOf(hashText(kind, text), index.table), index.table)

  const rowOfId = (id: string): number | undefined =>
    rowsFor('id', id).find((from) => cellsAt(from)?.['id'] === id)

  const knownAt = (from: number): Known => {
    const kept = read.get(from)
    if (kept) return kept
    const cells = cellsAt(from) ?? {}
    const known = sameAs(cells) ?? toKnown(cells, entityOfId(cells['id'] ?? ''))
    if (read.size >= MOST_KEPT) read.clear()
    read.set(from, known)
    return known
  }
  /** The entity at the end of a chain of "same as". */
  const sameAs = (cells: Cells): Known | undefined => {
    let target = cells['same_as'] ?? ''
    if (target === '') return undefined
    for (let step = 0; step < MOST_STEPS; step++) {
      const from = rowOfId(target)
      if (from === undefined) return entityOfId(target)
      const next = cellsAt(from)?.['same_as'] ?? ''
      if (next === '') return knownAt(from)
      target = next
    }
    return undefined
  }
  const byId = (id: string): Known | undefined => {
    const from = rowOfId(id)
    return from === undefined ? undefined : knownAt(from)
  }
  const outletRow = (host: string): number | undefined =>
    rowsFor('host', host).find((row) => alternatives(cellsAt(row)?.['hosts'] ?? '').includes(host))
  const held = new Map<string, readonly Tenure[]>()
  const tenuresAt = (
    kind: 'person' | 'office',
    ...values: readonly string[]
  ): readonly Tenure[] => {
    const text = values.join(' ')
    const key = `${kind} ${text}`
    const kept = held.get(key)
    if (kept) return kept
    const columns = kind === 'person' ? ['person'] : ['office', 'state']
    const tenures = rowsFor(kind, text)
      .map((from) => cellsAt(from) ?? {})
      .filter((cells) => columns.every((column, at) => (cells[column] ?? '') === values[at]))
      .flatMap((cells) => toTenure(cells, (id) => byId(id) ?? entityOfId(id)) ?? [])
    if (held.size >= MOST_KEPT) held.clear()
    held.set(key, tenures)
    return tenures
  }

  return {
    entities: index.entities,
    tenures: index.tenures,
    sections: index.sections,
    byId,
    stateOf: (country) => {
      const from = rowsFor('country', country).find((row) => {
        const cells = cellsAt(row)
        return cells?.['kind'] === 'state' && cells['country'] === country
      })
      return from === undefined ? undefined : knownAt(from)
    },
    outletAt: (host) => {
      const from = outletRow(host)
      return from === undefined ? undefined : knownAt(from)
    },
    names: (language, proclitics) => userNames({ index, cellsAt, knownAt }, language, proclitics),
    tenuresOf: (person) => tenuresAt('person', person),
    tenuresFor: (office, state) => tenuresAt('office', office, state),
    cellsOf: (id) => {
      const from = rowOfId(id)
      return from === undefined ? undefined : cellsAt(from)
    },
    outletIdAt: (host) => {
      const from = outletRow(host)
      return from === undefined ? undefined : cellsAt(from)?.['id']
    },
    allRows: () => rowsIn(bytes, index),
    *allNames() {
      for (const { table, cells } of rowsIn(bytes, index)) {
        if (table === 'entities') yield* namesIn(cells)
      }
    },
  }
}

function* rowsIn(
  bytes: Uint8Array,
  { sections }: UserIndex,
): Generator<{ table: UserTable; cells: Cells }> {
  let at = -1
  for (const { text = '', from } of linesOf(bytes)) {
    if (text.trim() === '' || text.startsWith('#')) continue
    if (sections[at + 1]?.from === from) at++
    const section = sections[at]
    if (!section || section.from === from) continue
    yield { table: section.table, cells: toCells(text, section.columns) }
  }
}

function toCells(text: string, columns: readonly string[]): Cells {
  const cells = text.split('\t')
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
}

function* namesIn(cells: Cells): Iterable<UserName> {
  const id = cells['id'] ?? ''
  for (const [column, cell] of Object.entries(cells)) {
    const language = cell === '' ? undefined : languageOf(column)
    if (language === undefined) continue
    for (const name of alternatives(cell)) yield { id, language, name: plainName(name) }
  }
}

/** Reads the cells of the row that starts at a byte; undefined where no row does. */
function rowsOf(bytes: Uint8Array, { sections }: UserIndex): (from: number) => Cells | undefined {
  const decoder = new TextDecoder()
  return (from) => {
    const section = sections.findLast((one) => one.from <= from)
    if (!section || (from > 0 && bytes[from - 1] !== 0x0a)) return undefined
    const found = bytes.indexOf(0x0a, from)
    const text = decoder.decode(bytes.subarray(from, found < 0 ? bytes.length : found))
    return toCells(text.replace(/\r$/, ''), section.columns)
  }
}

/** An entity of the user's file with what is shipped about it: the user's label, kind and country, the names of both. */
function toKnown(cells: Cells, shipped: Known | undefined): Known {
  const names: Record<string, string[]> = {}
  for (const [column, cell] of Object.entries(cells)) {
    const language = cell === '' ? undefined : languageOf(column)
    if (language === undefined || column.endsWith('_adjective')) continue
    names[language] = [...(names[language] ?? []), ...alternatives(cell).map(plainName)]
  }
  for (const [language, shippedNames] of Object.entries(shipped?.names ?? {})) {
    names[language] = [...new Set([...(names[language] ?? []), ...shippedNames])]
  }
  const { id = '', kind = '', country = '', hosts = '' } = cells
  const sort = OUTLETS.has(kind) ? (kind as OutletKind) : shipped?.outlet
  const allHosts = [...alternatives(hosts), ...(shipped?.hosts ?? [])]
  return {
    id,
    name: names['en']?.[0] ?? shipped?.name ?? labelOf(names) ?? id,
    kind: OUTLETS.has(kind) ? 'outlet' : ((kind || shipped?.kind || 'group') as EntityKind),
    country: country || (shipped?.country ?? null),
    names,
    ...(allHosts.length > 0 ? { hosts: [...new Set(allHosts)] } : {}),
    ...(sort === undefined ? {} : { outlet: sort }),
  }
}

/** A label in Latin letters for an entity without an English name: another Latin name, else romanised. */
function labelOf(names: Readonly<Record<string, readonly string[]>>): string | undefined {
  const all = Object.entries(names)
  const latin = all.find(([, [name = '']]) => /^[\p{Script=Latin}\P{L}]+$/u.test(name))
  if (latin) return latin[1][0]
  const [language = '', [name = ''] = []] = all[0] ?? []
  return name === '' ? undefined : romaniseName(language, name)
}

function toTenure(cells: Cells, entityOf: (id: string) => Known | undefined): Tenure | undefined {
  const { person: id = '', office = '', state = '', from = '', to = '' } = cells
  const person = entityOf(id)
  if (!person) return undefined
  const standing = (cells['standing'] ?? '') as Tenure['standing']
  const certainty = cells['certainty'] === 'likely' ? 'likely' : 'sure'
  return { person, office, state, from, to, standing, certainty }
}
