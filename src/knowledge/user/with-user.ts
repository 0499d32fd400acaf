import type { Matcher, Proclitic } from '../../text/matcher.ts'
import { entityOfId, outletOfExactHost } from '../entities.ts'
import type { Known, KnownName } from '../knowledge.ts'
import type { Tenure } from '../offices.ts'
import { holderAmong, tenuresOf } from '../offices.ts'
import type { ShippedKnowledge } from '../shipped.ts'
import { shippedKnowledge } from '../shipped.ts'
import { joinNames } from './join-names.ts'
import type { UserKnowledge } from './user-knowledge.ts'

/** How many of a user's entities `all` lists; more are reached by name, id and host only. */
const MOST_LISTED = 20_000

/** The shipped knowledge as a user corrects and extends it: where both answer, the user's answer counts. */
export function withUser(
  user: UserKnowledge,
  proclitics: Readonly<Record<string, readonly Proclitic[]>>,
): ShippedKnowledge {
  const corrections = new Map<string, Known>()
  const corrected = (known: Known): Known => corrections.get(known.id) ?? known
  const around = (
    names: Matcher<KnownName>,
    language: string,
    prefixes: readonly Proclitic[],
  ): Matcher<KnownName> => joinNames(user.names(language, prefixes), names, corrected)
  const shipped = shippedKnowledge(proclitics, around)
  for (const { id } of shipped.all) {
    const correction = user.byId(id)
    if (correction) corrections.set(id, correction)
  }

  const outletOfHost = (host: string): Known | undefined => {
    const labels = host.toLowerCase().split('.')
    for (let at = 0; at < labels.length - 1; at++) {
      const level = labels.slice(at).join('.')
      const known = user.outletAt(level) ?? outletOfExactHost(level)
      if (known) return corrected(known)
    }
    return undefined
  }
  const correctedTenure = (tenure: Tenure): Tenure => ({
    ...tenure,
    person: corrected(tenure.person),
  })
  const holder = (office: string, state: string, day: string): Tenure | undefined => {
    const own = user.tenuresFor(office, state)
    const held = holderAmong(own, day)
    if (held) return held
    const others = tenuresOf(office, state)
    const found = holderAmong(
      others.filter((tenure) => !own.some((one) => replaces(one, tenure))),
      day,
    )
    return found && correctedTenure(found)
  }
  const officesOf = (person: string): Tenure[] => {
    const own = user.tenuresOf(person)
    const others = shipped.officesOf(person)
    return [...own, ...others.filter((tenure) => !own.some((one) => replaces(one, tenure)))]
  }

  return {
    ...shipped,
    user,
    byId: (id) => user.byId(id) ?? shipped.byId(id),
    outletOfHost,
    get all() {
      return [...shipped.all.map(corrected), ...listed(user)]
    },
    get officeKinds() {
      return shipped.officeKinds
    },
    stateOf: (country) => user.stateOf(country) ?? shipped.stateOf(country),
    holder,
    officesOf: (person) => officesOf(person).map(correctedTenure),
  }
}

/** The user's own entities, the first ones of a large file. */
function listed(user: UserKnowledge): Known[] {
  const found = new Map<string, Known>()
  for (const { id } of user.allNames()) {
    if (found.size >= MOST_LISTED) break
    if (found.has(id) || entityOfId(id)) continue
    const known = user.byId(id)
    if (known?.id === id) found.set(id, known)
  }
  return [...found.values()]
}

/** Whether a tenure of the user's says anew what a shipped one says: one person, one office, times that meet. */
function replaces(own: Tenure, other: Tenure): boolean {
  const isSame =
    own.person.id === other.person.id && own.office === other.office && own.state === other.state
  return isSame && own.from <= end(other) && other.from <= end(own)
}

/** The end of a tenure for comparing: behind every day of its month or year, or behind all days. */
function end({ to }: Tenure): string {
  return `${to}~`
}
