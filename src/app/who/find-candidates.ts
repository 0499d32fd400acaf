import type { Known, KnownName } from '../../knowledge/knowledge.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import type { Match } from '../../text/matcher.ts'
import type { Feature, WhoCandidate } from './candidate.ts'
import { scoreOf } from './candidate.ts'
import { findHolders } from './holders.ts'
import { bearersOf, soundsLike } from './name-search.ts'
import { stateOrBody, toHeldOffice } from './office-label.ts'
import { fitOfOffice, officeFeature, WEAK_OFFICE } from './office-features.ts'
import type { KnownPiece, TokenRun } from './pieces.ts'
import type { QueryWords } from './read-query.ts'
import type { ResolvedRole } from './resolve-role.ts'

/** A query, read. */
export interface ReadQuery {
  readonly text: string
  readonly at: string | null
  readonly readings: readonly QueryWords[]
  readonly roles: readonly ResolvedRole[]
}

type Found = Map<string, { readonly known: Known; readonly features: Map<string, Feature> }>

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' })
/** The share of a state that only stands beside a name. */
const BESIDE = 0.25
/** What it counts to be the state or body whose office is asked for. */
const OWNER = 0.2

const FORMS: Readonly<Record<KnownName['form'], { weight: number; what: string }>> = {
  full: { weight: 0.9, what: 'a full name' },
  short: { weight: 0.8, what: 'a short name' },
  adjective: { weight: 0.7, what: 'the adjective' },
  capital: { weight: 0.6, what: 'the capital, which may stand for the government' },
}

/** Everyone and everything that a query may mean, the likeliest first. */
export function findCandidates(query: ReadQuery, knowledge: ShippedKnowledge): WhoCandidate[] {
  const found: Found = new Map()
  addNames(found, query)
  addSpellings(found, query, knowledge)
  const named = new Set(
    [...found.values()].flatMap(({ known }) => (known.kind === 'person' ? [known.id] : [])),
  )
  addHolders(found, query, { knowledge, named })
  addCompany(found, query, knowledge)
  return [...found.values()]
    .map(({ known, features }) => toCandidate(known, [...features.values()], knowledge))
    .filter(({ score }) => score > 0)
    .sort(byScore)
}

function add(found: Found, known: Known, feature: Feature): void {
  let entry = found.get(known.id)
  if (!entry) found.set(known.id, (entry = { known, features: new Map() }))
  const before = entry.features.get(feature.feature)
  if (!before || strength(before) <= strength(feature)) entry.features.set(feature.feature, feature)
}

function strength({ weight, value }: Feature): number {
  return Math.abs(weight) * value
}

/** The names of the tables that stand in the query as they are, but for those that only say whose office is meant. */
function addNames(found: Found, { readings, roles }: ReadQuery): void {
  const taken = tokensOf(readings, roles)
  for (const reading of readings) {
    const { language, rest } = reading
    const names = reading.names.filter((piece) => !isInside(piece, taken))
    const others = [...names.filter((piece) => statesIn(piece).length === 0), ...rest]
    const words = (others.length > 0 ? others : names).reduce((sum, run) => sum + lengthOf(run), 0)
    for (const piece of names) {
      const beside =
        roles.length > 0 ? !isOfPerson(piece) : others.length > 0 && !others.includes(piece)
      const share = beside ? BESIDE : lengthOf(piece) / words
      for (const match of piece.matches) {
        addName(found, match, { share, surface: surfaceOf(piece, reading), language })
      }
    }
  }
}

function isOfPerson({ matches }: KnownPiece): boolean {
  return matches.some(({ value }) => value.known.kind === 'person')
}

/** The tokens that say which office is meant, and whose. */
function tokensOf(readings: readonly QueryWords[], roles: readonly ResolvedRole[]): Set<number> {
  const taken = new Set<number>()
  for (const { words } of roles) {
    const owners = readings.find((reading) => reading.roles.includes(words))?.owners ?? []
    for (const { from, to } of [words, ...owners]) for (let at = from; at < to; at++) taken.add(at)
  }
  return taken
}

function isInside({ from, to }: TokenRun, taken: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (!taken.has(at)) return false
  return true
}

function addName(
  found: Found,
  { value, skip }: Match<KnownName>,
  { share, surface, language }: { share: number; surface: string; language: string },
): void {
  const { known, form, needsCompany, place } = value
  const { weight, what } = FORMS[form]
  const fit = skip > 0 ? share * 0.7 : share
  const said = (form: string, entity: Known): string => {
    const start = `“${surface}” is ${form} in `
    const before = found.get(entity.id)?.features.get('name')?.reason ?? ''
    const name = LANGUAGES.of(language) ?? language
    return before.startsWith(start) && !before.endsWith(name)
      ? `${before} and ${name}`
      : start + name
  }
  add(found, known, { feature: 'name', weight, value: fit, reason: said(what, known) })
  if (place) {
    const reason = said(FORMS.full.what, place)
    add(found, place, { feature: 'name', weight: 0.8, value: fit, reason })
  }
  if (needsCompany) add(found, known, commonWord(known, surface))
}

/** That a name of the tables means other things or people as well. */
function commonWord({ kind }: Known, surface: string): Feature {
  const person = kind === 'person'
  const reason = person
    ? `others bear the name “${surface}” too: on a page it counts only behind a title or after the full name`
    : `“${surface}” is a common word too: on a page it counts only in company, such as a word for agency`
  return { feature: 'common word', weight: person ? -0.25 : -0.4, value: 1, reason }
}

/** The names of the tables that are written otherwise, in other scripts, or of which the query has a part. */
function addSpellings(found: Found, query: ReadQuery, knowledge: ShippedKnowledge): void {
  const isKnown = [...found.values()].some(({ features }) => features.get('name')?.value === 1)
  const heard = isKnown ? [] : textsToSearch(query).flatMap((text) => soundsLike(text, knowledge))
  const hits = heard.length > 0 ? heard : bearersOf(query.text, knowledge)
  for (const { known, feature } of hits) {
    const features = found.get(known.id)?.features
    const name = features?.get('name')
    if (name && strength(name) >= strength(feature)) continue
    features?.delete('name')
    features?.delete('common word')
    add(found, known, feature)
  }
}

/** The whole query where it is but a name, and what is left beside offices and known names. */
function textsToSearch({ text, readings, roles }: ReadQuery): string[] {
  const reading = readings.find((one) => roles.length === 0 || one.roles.includes(roles[0]!.words))
  const rest = reading ? reading.rest.map((run) => surfaceOf(run, reading)) : []
  return [...new Set(roles.length === 0 ? [text, ...rest] : rest)]
}

function addHolders(
  found: Found,
  { roles, at }: ReadQuery,
  { knowledge, named }: { knowledge: ShippedKnowledge; named: ReadonlySet<string> },
): void {
  const met = new Set<string>()
  for (const role of roles) {
    for (const known of ownersOf(role, knowledge)) {
      const reason = 'the office that is asked for is its own'
      add(found, known, { feature: 'owner', weight: OWNER, value: 1, reason })
    }
    for (const [rank, holder] of role.holders.entries()) {
      const { person } = holder.tenure
      add(found, person, officeFeature(holder, { at, rank, knowledge }))
      if (named.size > 0 && !named.has(person.id)) {
        add(found, person, {
          feature: 'other name',
          weight: -0.6,
          value: 1,
          reason: 'the query gives another name',
        })
      }
    }
    if (named.size > 0) continue
    for (const seat of role.open) {
      const asked = [role.standing, seat.office, seat.state].join(' ')
      if (met.has(asked)) continue
      met.add(asked)
      for (const [rank, holder] of findHolders(
        seat,
        { at, standing: role.standing },
        knowledge,
      ).entries()) {
        add(
          found,
          holder.tenure.person,
          officeFeature(holder, { at, rank, knowledge, most: WEAK_OFFICE }),
        )
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
function addCompany(
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

function statesIn({ matches }: KnownPiece): Known[] {
  return matches
    .slice(0, 1)
    .flatMap(({ value: { known } }) => (known.kind === 'state' ? [known] : []))
}

function lengthOf({ from, to }: TokenRun): number {
  return to - from
}

function surfaceOf({ from, to }: TokenRun, { tokens, text }: QueryWords): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end)
}

function toCandidate(
  known: Known,
  features: readonly Feature[],
  knowledge: ShippedKnowledge,
): WhoCandidate {
  const { id, name, kind, country, names } = known
  const offices = knowledge
    .officesOf(id)
    .toSorted((one, other) => other.from.localeCompare(one.from))
    .map((tenure) => toHeldOffice(tenure, knowledge))
  const countryName = country === null ? null : (knowledge.stateOf(country)?.name ?? null)
  const score = scoreOf(features)
  return { id, name, kind, country, countryName, names, offices, score, features }
}

function byScore(one: WhoCandidate, other: WhoCandidate): number {
  return (
    other.score - one.score ||
    other.offices.length - one.offices.length ||
    one.name.localeCompare(other.name)
  )
}
