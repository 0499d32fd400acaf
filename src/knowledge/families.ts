import { families as familyTable } from './data/families.ts'
import { outletStates as stateTable } from './data/outlet-states.ts'

/** Outlets that are one newsroom or one company. */
export interface Family {
  readonly id: string
  /** English label. */
  readonly name: string
  /** `likely` is shown, not counted. */
  readonly certainty: 'sure' | 'likely'
}

/** The state that an outlet belongs to (`run`), lives on (`funded`), or that has it under public law (`public`). */
export interface OutletState {
  /** ISO 3166 alpha-2. */
  readonly state: string
  readonly control: 'run' | 'funded' | 'public'
}

interface Membership extends Family {
  readonly since: string
  readonly until: string
}

let families: ReadonlyMap<string, Membership> | undefined
let states: ReadonlyMap<string, OutletState> | undefined

/** The family of an outlet on an ISO day, or at all where no day is given. */
export function familyOf(outlet: string, day: string | null = null): Family | undefined {
  families ??= new Map(familyTable.trim().split('\n').map(toMembership))
  const found = families.get(outlet)
  if (!found) return undefined
  const { since, until, ...family } = found
  const isThen = day === null || (since <= day && (until === '' || day.slice(0, 4) <= until))
  return isThen ? family : undefined
}

/** The state behind an outlet, where a table tells one. */
export function stateBehind(outlet: string): OutletState | undefined {
  states ??= new Map(stateTable.trim().split('\n').map(toState))
  return states.get(outlet)
}

function toMembership(line: string): [outlet: string, Membership] {
  const [id = '', name = '', outlet = '', since = '', until = '', certainty] = line.split('\t')
  return [outlet, { id, name, certainty: certainty as Family['certainty'], since, until }]
}

function toState(line: string): [outlet: string, OutletState] {
  const [outlet = '', state = '', control] = line.split('\t')
  return [outlet, { state, control: control as OutletState['control'] }]
}
