import { entityOfId, stateOfCountry } from '../entities.ts'
import type { Outside } from './check-company.ts'
import type { UserKnowledge } from './user-knowledge.ts'

const STATES: ReadonlySet<string> = new Set(['state', 'organisation', 'group'])

/** What the shipped knowledge holds beside a user's rows. */
export const shippedOutside: Outside = outsideOf(undefined)

/** What the shipped knowledge and a user's hold beside rows that are to be added. */
export function outsideOf(user: UserKnowledge | undefined): Outside {
  const kindOf = (id: string): string | undefined => user?.byId(id)?.kind ?? entityOfId(id)?.kind
  return {
    kindOf,
    isState: (code) =>
      user?.stateOf(code) !== undefined ||
      stateOfCountry(code) !== undefined ||
      STATES.has(kindOf(code) ?? ''),
    referenceOf: (id, column) => user?.cellsOf(id)?.[column] || undefined,
    outletOf: (host) => user?.outletIdAt(host),
  }
}
