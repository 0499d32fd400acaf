import type { Known } from '../../knowledge/knowledge.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import type { Feature, WhoCandidate } from './candidate.ts'
import { scoreOf } from './candidate.ts'
import type { Found, ReadQuery } from './found.ts'
import { addNames, addSpellings } from './name-candidates.ts'
import { addCompany, addHolders } from './office-candidates.ts'
import { toHeldOffice } from './office-label.ts'

/** Everyone and everything that a query may mean, the likeliest first. */
export function findCandidates(query: ReadQuery, knowledge: ShippedKnowledge): WhoCandidate[] {
  const found: Found = new Map()
  addNames(found, query)
  addSpellings(found, query, knowledge)
  addHolders(found, query, knowledge)
  addCompany(found, query, knowledge)
  return [...found.values()]
    .map(({ known, features }) => toCandidate(known, [...features.values()], knowledge))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
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
