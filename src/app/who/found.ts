import type { Known } from '../../knowledge/knowledge.ts'
import type { Feature } from './candidate.ts'
import type { KnownPiece, TokenRun } from './pieces.ts'
import type { QueryWords } from './read-query.ts'
import type { ResolvedRole } from './resolve-role.ts'

/** A query, read. */
export interface ReadQuery {
  readonly text: string
  readonly at: string | null
  readonly readings: readonly QueryWords[]
  readonly roles: readonly ResolvedRole[]
  /** ISO codes of the countries that an office without a state is most often of, in the language of the query. */
  readonly homes: readonly string[]
}

/** What was found so far, by id; one feature of a sort for each. */
export type Found = Map<string, { readonly known: Known; readonly features: Map<string, Feature> }>

/** Adds a feature of an entity; of two of a sort the stronger one stays. */
export function addFeature(found: Found, known: Known, feature: Feature): void {
  let entry = found.get(known.id)
  if (!entry) found.set(known.id, (entry = { known, features: new Map() }))
  const before = entry.features.get(feature.feature)
  if (!before || strengthOf(before) <= strengthOf(feature)) {
    entry.features.set(feature.feature, feature)
  }
}

/** How much a feature says, for or against. */
export function strengthOf({ weight, value }: Feature): number {
  return Math.abs(weight) * value
}

/** The states that a name of a query may mean first. */
export function statesIn({ matches }: KnownPiece): Known[] {
  return matches
    .slice(0, 1)
    .flatMap(({ value: { known } }) => (known.kind === 'state' ? [known] : []))
}

/** How many tokens a run has. */
export function lengthOf({ from, to }: TokenRun): number {
  return to - from
}

/** A run of tokens as it is written. */
export function surfaceOf({ from, to }: TokenRun, { tokens, text }: QueryWords): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end)
}
