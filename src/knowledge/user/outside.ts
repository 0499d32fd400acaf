import { entityOfId, stateOfCountry } from '../entities.ts'
import type { Outside } from './check-company.ts'

const STATES: ReadonlySet<string> = new Set(['state', 'organisation', 'group'])

/** What the shipped knowledge holds beside a user's rows. */
export const shippedOutside: Outside = {
  kindOf: (id) => entityOfId(id)?.kind,
  isState: (code) => stateOfCountry(code) !== undefined || STATES.has(entityOfId(code)?.kind ?? ''),
  referenceOf: () => undefined,
}
