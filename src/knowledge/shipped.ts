import type { Matcher, Proclitic } from '../text/matcher.ts'
import { allEntities, entityOfId, outletOfHost, stateOfCountry } from './entities.ts'
import type { Family, OutletState } from './families.ts'
import { familyOf, stateBehind } from './families.ts'
import type { Holder, OfficeSought } from './holders.ts'
import { findHolders } from './holders.ts'
import type { Knowledge, Known, KnownName } from './knowledge.ts'
import type { Namesake } from './namesakes.ts'
import { findNamesakes, likeness } from './namesakes.ts'
import { buildNames } from './names.ts'
import type { OfficeKind } from './office-kinds.ts'
import { bodyOfOffice, officeKinds, officesOfBody, officesOfGloss } from './office-kinds.ts'
import type { Tenure } from './offices.ts'
import { findHolder, officesOf, tenuresOf } from './offices.ts'
import { bodyOfId, withPatterns } from './patterns.ts'
import type { Romanisation } from './romanisations.ts'
import { findRomanisation, romaniseName } from './romanisations.ts'
import type { UserKnowledge } from './user/user-knowledge.ts'

/** The knowledge that comes with Isnad, and what only it can answer. */
export interface ShippedKnowledge extends Knowledge {
  /** What a user knows besides, where a file of it is in use. */
  readonly user?: UserKnowledge
  /** Every entity, states first. */
  readonly all: readonly Known[]
  /** The state of an ISO 3166 alpha-2 code. */
  stateOf(country: string): Known | undefined
  /** Who held an office of a state (ISO code) or body (id) on an ISO day. */
  holder(office: string, state: string, day: string): Tenure | undefined
  /** Whom an office may mean on an ISO day, the likeliest first. */
  holders(sought: OfficeSought, day: string | null): readonly Holder[]
  /** How alike a name of a language is to the names of someone known, from 0 to 1. */
  likeness(name: string, person: Pick<Known, 'names'>): number
  /** The known people whose names sound like one of a language, the nearest first. */
  namesakes(name: string, language: string): readonly Namesake[]
  /** Who held an office of a state (ISO code) or body (id) when. */
  tenuresOf(office: string, state: string): readonly Tenure[]
  /** The outlets that an outlet is one house with, on an ISO day. */
  familyOf(outlet: string, day?: string | null): Family | undefined
  /** The state behind an outlet. */
  stateBehind(outlet: string): OutletState | undefined
  /** The offices of a person, by id. */
  officesOf(person: string): readonly Tenure[]
  /** Every office: what it is called, and whose head or voice it is. */
  readonly officeKinds: readonly OfficeKind[]
  /** The offices that an English role noun means beside a state, in order of preference. */
  officesOfGloss(gloss: string): readonly string[]
  /** The offices that an English role noun means beside a body, in order of preference. */
  officesOfBody(gloss: string, body: string): { office: string; state: string }[]
  /** The id of the body whose head or voice an office of a state is. */
  bodyOfOffice(office: string, state: string): string | undefined
  /** The usual romanisation of a given or family name. */
  romanisation(language: string, word: string): Romanisation | undefined
  /** A label in Latin letters for a name that no table holds. */
  romanise(language: string, name: string): string
}

/** Puts other names beside the shipped ones of a language. */
export type NamesAround = (
  names: Matcher<KnownName>,
  language: string,
  proclitics: readonly Proclitic[],
) => Matcher<KnownName>

/**
 * What Isnad knows before it reads a page. `proclitics` of a language are the prefixes that are
 * written together with the next word; names are compiled a language at a time, on first use.
 * `around` may put other names beside those of a language.
 */
export function shippedKnowledge(
  proclitics: Readonly<Record<string, readonly Proclitic[]>> = {},
  around: NamesAround = (names) => names,
): ShippedKnowledge {
  const matchers = new Map<string, Matcher<KnownName>>()
  const names = (language: string): Matcher<KnownName> => {
    let matcher = matchers.get(language)
    if (!matcher) {
      const prefixes = proclitics[language] ?? []
      const known = around(buildNames(language, prefixes), language, prefixes)
      matcher = withPatterns(known, language, prefixes)
      matchers.set(language, matcher)
    }
    return matcher
  }
  return {
    names,
    byId: (id) => entityOfId(id) ?? bodyOfId(id),
    outletOfHost,
    get all() {
      return allEntities()
    },
    stateOf: stateOfCountry,
    holder: findHolder,
    holders: findHolders,
    likeness,
    namesakes: findNamesakes,
    tenuresOf,
    familyOf,
    stateBehind,
    officesOf,
    get officeKinds() {
      return officeKinds()
    },
    officesOfGloss,
    officesOfBody,
    bodyOfOffice,
    romanisation: findRomanisation,
    romanise: romaniseName,
  }
}
