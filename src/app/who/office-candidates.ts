import type { Known } from '../../knowledge/knowledge.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import type { Found, ReadQuery } from './found.ts'
import { addFeature, statesIn, strengthOf } from './found.ts'
import { findHolders } from './holders.ts'
import { stateOrBody } from './office-label.ts'
import { fitOfOffice, officeFeature } from './office-features.ts'
import type { QueryWords } from './read-query.ts'
import type { ResolvedRole } from './resolve-role.ts'

/** What it counts to be the state or body whose office is asked for. */
const OWNER = 0.2
/** What an office counts where no state is named: of those that most readers of the language live in, and of others. */
const OPEN: readonly number[] = [0.6, 0.5]
const OPEN_ABROAD = 0.4
/** From which strength on a name counts as that of the person who is asked for. */
const TELLING = 0.5

/** Those who hold or held the offices of a query, and the states and bodies that have these offices. */
export function addHolders(found: Found, query: ReadQuery, knowledge: ShippedKnowledge): void {
  const named = namedIn(found)
  for (const role of query.roles) {
    for (const known of ownersOf(role, knowledge)) {
      const reason = 'the office that is asked for is its own'
      addFeature(found, known, { feature: 'owner', weight: OWNER, value: 1, reason })
    }
    for (const [rank, holder] of role.holders.entries()) {
      const { person } = holder.tenure
      addFeature(found, person, officeFeature(holder, { at: query.at, rank, knowledge }))
      if (named.size === 0 || named.has(person.id)) continue
      const reason = 'the query gives another name'
      addFeature(found, person, { feature: 'other name', weight: -0.6, value: 1, reason })
    }
  }
  if (named.size === 0) addOpenHolders(found, query, knowledge)
}

/** The people whom the query gives by name. */
function namedIn(found: Found): Set<string> {
  const named = [...found.values()].filter(
    ({ known, features }) =>
      known.kind === 'person' &&
      [...features.values()].some((feature) => strengthOf(feature) >= TELLING),
  )
  return new Set(named.map(({ known }) => known.id))
}

/** The holders of an office in all states and bodies that have it, where the query names none. */
function addOpenHolders(
  found: Found,
  { roles, at, homes }: ReadQuery,
  knowledge: ShippedKnowledge,
): void {
  const met = new Set<string>()
  for (const { open, standing } of roles) {
    for (const seat of open) {
      const asked = [standing, seat.office, seat.state].join(' ')
      if (met.has(asked)) continue
      met.add(asked)
      const most = OPEN[homes.indexOf(seat.state)] ?? OPEN_ABROAD
      for (const [rank, holder] of findHolders(seat, { at, standing }, knowledge).entries()) {
        const feature = officeFeature(holder, { at, rank, knowledge, most })
        addFeature(found, holder.tenure.person, feature)
      }
    }
  }
}

/** The state and the bodies whose office a role names. */
function ownersOf({ words }: ResolvedRole, knowledge: ShippedKnowledge): Known[] {
  const state = words.state === null ? undefined : stateOrBody(words.state, knowledge)
  return [...words.bodies, ...words.inside, ...(state ? [state] : [])]
}

/** Whether the office and the state beside a name are that person's. */
export function addCompany(
  found: Found,
  { roles, readings, at }: ReadQuery,
  knowledge: ShippedKnowledge,
): void {
  const countries = countriesOf(readings)
  for (const { known, features } of found.values()) {
    if (!features.has('name') && !features.has('spelling')) continue
    if (known.kind === 'person') {
      for (const role of roles) {
        const fit = fitOfOffice(known, role, { at, knowledge })
        if (fit && !features.has('office')) features.set(fit.feature, fit)
      }
    }
    if (known.kind === 'state' || countries.size === 0 || roles.length > 0) continue
    const fits = known.country !== null && countries.has(known.country)
    const state = [...countries.values()][0]!
    features.set(
      'country',
      fits
        ? { feature: 'country', weight: 0.3, value: 1, reason: `belongs to ${state}` }
        : { feature: 'country', weight: -0.4, value: 1, reason: `does not belong to ${state}` },
    )
  }
}

/** The states that stand beside a name, with their English names. */
function countriesOf(readings: readonly QueryWords[]): Map<string, string> {
  const countries = new Map<string, string>()
  for (const { names, rest } of readings) {
    const states = names.flatMap((piece) => statesIn(piece))
    if (names.length - states.length + rest.length === 0) continue
    for (const { country, name } of states) if (country !== null) countries.set(country, name)
  }
  return countries
}
