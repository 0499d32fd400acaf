import type { Known, KnownName } from '../../knowledge/knowledge.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import type { Match } from '../../text/matcher.ts'
import type { Feature } from './candidate.ts'
import type { Found, ReadQuery } from './found.ts'
import { addFeature, lengthOf, statesIn, strengthOf, surfaceOf } from './found.ts'
import { bearersOf, soundsLike } from './name-search.ts'
import type { KnownPiece, TokenRun } from './pieces.ts'
import type { QueryWords } from './read-query.ts'
import type { ResolvedRole } from './resolve-role.ts'

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' })
/** The share of a state that only stands beside a name. */
const BESIDE = 0.25

const FORMS: Readonly<Record<KnownName['form'], { weight: number; what: string }>> = {
  full: { weight: 0.9, what: 'a full name' },
  short: { weight: 0.8, what: 'a short name' },
  adjective: { weight: 0.7, what: 'the adjective' },
  capital: { weight: 0.6, what: 'the capital, which may stand for the government' },
}

/** The names of the tables that stand in the query as they are, but for those that only say whose office is meant. */
export function addNames(found: Found, { readings, roles }: ReadQuery): void {
  const taken = tokensOf(readings, roles)
  const longer = readings.flatMap(({ names }) => names)
  for (const reading of readings) {
    const { language, rest } = reading
    const names = reading.names.filter(
      (piece) => !isInside(piece, taken) && !longer.some((other) => isPart(piece, other)),
    )
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

function isPart(one: TokenRun, other: TokenRun): boolean {
  return other.from <= one.from && one.to <= other.to && lengthOf(one) < lengthOf(other)
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
  addFeature(found, known, { feature: 'name', weight, value: fit, reason: said(what, known) })
  if (place) {
    const reason = said(FORMS.full.what, place)
    addFeature(found, place, { feature: 'name', weight: 0.8, value: fit, reason })
  }
  if (needsCompany) addFeature(found, known, commonWord(known, surface))
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
export function addSpellings(found: Found, query: ReadQuery, knowledge: ShippedKnowledge): void {
  const isKnown = [...found.values()].some(({ features }) => features.get('name')?.value === 1)
  const texts = textsToSearch(query)
  const heard = isKnown ? [] : texts.flatMap((text) => soundsLike(text, knowledge))
  const hits = heard.length > 0 ? heard : texts.flatMap((text) => bearersOf(text, knowledge))
  for (const { known, feature } of hits) {
    const features = found.get(known.id)?.features
    const name = features?.get('name')
    if (name && strengthOf(name) >= strengthOf(feature)) continue
    features?.delete('name')
    features?.delete('common word')
    addFeature(found, known, feature)
  }
}

/** The whole query where it is but a name, and what is left beside offices and known names. */
function textsToSearch({ text, readings, roles }: ReadQuery): string[] {
  const reading = readings.find((one) => roles.length === 0 || one.roles.includes(roles[0]!.words))
  const rest = reading ? reading.rest.map((run) => surfaceOf(run, reading)) : []
  return [...new Set(roles.length === 0 ? [text, ...rest] : rest)]
}
