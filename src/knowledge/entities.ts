import type { EntityKind } from '../model/mention.ts'
import { known } from './data/known.ts'
import type { Known, OutletKind } from './knowledge.ts'
import { withOtherNames } from './other-names.ts'
import { alternatives } from './tables/alternatives.ts'

let rows: readonly string[] | undefined
let places: ReadonlyMap<string, number> | undefined
let hosts: ReadonlyMap<string, number> | undefined
let countries: ReadonlyMap<string, number> | undefined
const read: Known[] = []

function lines(): readonly string[] {
  rows ??= known.trim().split('\n')
  return rows
}

/** The entity of a line of the table, read when first asked for. */
export function entityAt(line: number): Known {
  read[line] ??= parseKnown(lines()[line]!)
  return read[line]
}

/** Every entity, in the order in which their names win. */
export function allEntities(): readonly Known[] {
  return lines().map((_, line) => entityAt(line))
}

/** The entity of an id. */
export function entityOfId(id: string): Known | undefined {
  places ??= new Map(lines().map((row, line) => [row.slice(0, row.indexOf('\t')), line]))
  const line = places.get(id)
  return line === undefined ? undefined : entityAt(line)
}

/** The state of an ISO 3166 alpha-2 code. */
export function stateOfCountry(country: string): Known | undefined {
  countries ??= readCountries()
  const line = countries.get(country)
  return line === undefined ? undefined : entityAt(line)
}

const STATE = 'state'

function readCountries(): Map<string, number> {
  const found = new Map<string, number>()
  for (const [line, row] of lines().entries()) {
    const [, kind, country = ''] = row.split('\t', 3)
    if (kind === STATE && country !== '') found.set(country, line)
  }
  return found
}

/** The outlet that publishes on a host; subdomains are tried without. */
export function outletOfHost(host: string): Known | undefined {
  const labels = host.toLowerCase().split('.')
  for (let at = 0; at < labels.length - 1; at++) {
    const outlet = outletOfExactHost(labels.slice(at).join('.'))
    if (outlet) return outlet
  }
  return undefined
}

/** The outlet that names a host as its own. */
export function outletOfExactHost(host: string): Known | undefined {
  hosts ??= readHosts()
  const line = hosts.get(host)
  return line === undefined ? undefined : entityAt(line)
}

const HOSTS = 6

function readHosts(): Map<string, number> {
  const found = new Map<string, number>()
  for (const [line, row] of lines().entries()) {
    for (const host of alternatives(row.split('\t')[HOSTS] ?? '')) {
      if (!found.has(host)) found.set(host, line)
    }
  }
  return found
}

function parseKnown(line: string): Known {
  const [id = '', kind = '', country = '', name = '', fa = '', ar = '', at = '', outlet = ''] =
    line.split('\t')
  let names: Known['names'] | undefined
  return {
    id,
    name,
    kind: kind as EntityKind,
    country: country === '' ? null : country,
    get names() {
      names ??= withOtherNames(id, { fa: alternatives(fa), ar: alternatives(ar), en: [name] })
      return names
    },
    ...(kind === 'outlet' ? { hosts: alternatives(at), outlet: outlet as OutletKind } : {}),
  }
}
