import type { EntityKind } from '../model/mention.ts'
import { known } from './data/known.ts'
import type { Known } from './knowledge.ts'

/** What sort of outlet it is. */
export type OutletKind =
  | 'agency'
  | 'broadcaster'
  | 'newspaper'
  | 'online'
  | 'magazine'
  | 'radio'
  | 'monitor'

/** The entities of the knowledge files, in the order in which their names win. */
export interface Entities {
  readonly all: readonly Known[]
  readonly byId: ReadonlyMap<string, Known>
  readonly byHost: ReadonlyMap<string, Known>
  /** The state of an ISO 3166 alpha-2 code. */
  readonly byCountry: ReadonlyMap<string, Known>
}

let loaded: Entities | undefined

/** The entities, read on first use. */
export function entities(): Entities {
  loaded ??= load()
  return loaded
}

function load(): Entities {
  const all = known.trim().split('\n').map(parseKnown)
  const byId = new Map(all.map((entity) => [entity.id, entity]))
  const byHost = new Map<string, Known>()
  for (const entity of all) {
    for (const host of entity.hosts ?? []) if (!byHost.has(host)) byHost.set(host, entity)
  }
  const byCountry = new Map(
    all
      .filter(({ kind, country }) => kind === 'state' && country !== null)
      .map((state) => [state.country!, state]),
  )
  return { all, byId, byHost, byCountry }
}

function parseKnown(line: string): Known {
  const [id = '', kind = '', country = '', name = '', fa = '', ar = '', hosts = '', outlet = ''] =
    line.split('\t')
  return {
    id,
    name,
    kind: kind as EntityKind,
    country: country === '' ? null : country,
    names: { fa: alternatives(fa), ar: alternatives(ar), en: [name] },
    ...(kind === 'outlet' ? { hosts: alternatives(hosts), outlet: outlet as OutletKind } : {}),
  }
}

function alternatives(cell: string): string[] {
  return cell === '' ? [] : cell.split('|')
}
