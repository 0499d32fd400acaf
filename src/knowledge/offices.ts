import { offices } from './data/offices.ts'
import { entityOfId } from './entities.ts'
import type { Known } from './knowledge.ts'

/** That a person held an office of a state or body for a time. */
export interface Tenure {
  readonly person: Known
  /** `president`, `foreign-minister`, `foreign-ministry-spokesperson` …, as in data/knowledge/offices.tsv. */
  readonly office: string
  /** ISO 3166 alpha-2 code of the state, or the id of the body. */
  readonly state: string
  /** ISO day or month; empty where the start is not known. */
  readonly from: string
  /** ISO day or month; empty where the tenure goes on. */
  readonly to: string
  /** Whether it was held for another, or not yet; empty for the usual holder. */
  readonly standing: '' | 'acting' | 'designate'
  readonly certainty: 'sure' | 'likely'
}

let loaded: readonly Tenure[] | undefined

/** Every tenure of the knowledge files. */
export function tenures(): readonly Tenure[] {
  loaded ??= offices
    .trim()
    .split('\n')
    .map((line) => {
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
    })
  return loaded
}

let byOffice: ReadonlyMap<string, readonly Tenure[]> | undefined

/** The tenures of an office of a state (ISO code) or body (id). */
export function tenuresOf(office: string, state: string): readonly Tenure[] {
  byOffice ??= Map.groupBy(tenures(), (tenure) => `${tenure.office} ${tenure.state}`)
  return byOffice.get(`${office} ${state}`) ?? []
}

/** Who held an office on an ISO day; the later of two where they overlap on it. */
export function findHolder(office: string, state: string, day: string): Tenure | undefined {
  return holderAmong(tenuresOf(office, state), day)
}

/** The tenure that an ISO day lies in; the later of two that overlap on it. */
export function holderAmong(held: readonly Tenure[], day: string): Tenure | undefined {
  return held
    .filter(({ from, to }) => from <= day && (to === '' || day.slice(0, to.length) <= to))
    .sort((a, b) => b.from.localeCompare(a.from))[0]
}
