import type { Matcher, Proclitic } from '../../text/matcher.ts'
import { entityOfId, outletOfExactHost } from '../entities.ts'
import { findHolders } from '../holders.ts'
import type { Known, KnownName } from '../knowledge.ts'
import type { Tenure } from '../offices.ts'
import { holderAmong, tenuresOf } from '../offices.ts'
import type { ShippedKnowledge } from '../shipped.ts'
import { shippedKnowledge } from '../shipped.ts'
import { joinNames } from './join-names.ts'
import { joinTenures, tellsAnew } from './join-tenures.ts'
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
  const inOffice = (office: string, state: string): readonly Tenure[] =>
    joinTenures(
      user.tenuresFor(office, state),
      tenuresOf(office, state).map((tenure) => withPerson(tenure, corrected)),
    )
  const officesOf = (person: string): readonly Tenure[] => {
    const own = user.tenuresOf(person)
    const others = shipped.officesOf(person).map((tenure) => withPerson(tenure, corrected))
    return [...own, ...others.filter((tenure) => !own.some((one) => tellsAnew(one, tenure)))]
  }

  let all: readonly Known[] | undefined
  return {
    ...shipped,
    user,
    byId: (id) => user.byId(id) ?? shipped.byId(id),
    outletOfHost,
    get all() {
      return (all ??= [...shipped.all.map(corrected), ...listed(user)])
    },
    get officeKinds() {
      return shipped.officeKinds
    },
    stateOf: (country) => user.stateOf(country) ?? shipped.stateOf(country),
    holder: (office, state, day) =>
      holderAmong(user.tenuresFor(office, state), day) ?? holderAmong(inOffice(office, state), day),
    tenuresOf: inOffice,
    holders: (sought, day) => findHolders(sought, day, inOffice),
    officesOf,
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

function withPerson(tenure: Tenure, corrected: (known: Known) => Known): Tenure {
  const person = corrected(tenure.person)
  return person === tenure.person ? tenure : { ...tenure, person }
}
