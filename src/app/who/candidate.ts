import type { EntityKind } from '../../model/mention.ts'

/** One thing that speaks for or against a candidate. */
export interface Feature {
  /** What was looked at, such as `name`, `spelling`, `office`, `country`. */
  readonly feature: string
  /** How much it counts, from -1 to 1; of parts any number. */
  readonly weight: number
  /** How far it holds, from 0 to 1. */
  readonly value: number
  /** In words, for a reader. */
  readonly reason: string
  /** What the value was made of, where it was measured: the products of weight and value are summed. */
  readonly parts?: readonly Feature[]
}

/** An office that someone held. */
export interface HeldOffice {
  /** Id of the office, such as `foreign-minister`. */
  readonly office: string
  /** In English with its state or body: `foreign minister of Russia`. */
  readonly label: string
  /** ISO 3166 code of the state, or the id of the body. */
  readonly state: string
  /** ISO day or month; null where it is not known. */
  readonly from: string | null
  /** ISO day or month; null where no end is known. */
  readonly to: string | null
  readonly standing: 'acting' | 'designate' | null
  readonly certainty: 'sure' | 'likely'
}

/** Someone or something that a query may mean. */
export interface WhoCandidate {
  /** A verified Wikidata id, or the id of the knowledge file. */
  readonly id: string
  /** English label. */
  readonly name: string
  readonly kind: EntityKind
  /** ISO 3166 code of the country it belongs to. */
  readonly country: string | null
  /** The English name of that country. */
  readonly countryName: string | null
  /** Names by BCP 47 code, the usual one first. */
  readonly names: Readonly<Record<string, readonly string[]>>
  /** The latest first. */
  readonly offices: readonly HeldOffice[]
  /** From 0 to 1, made of the features. */
  readonly score: number
  readonly features: readonly Feature[]
}

/** Joins the features of a candidate: those for it fill up what is missing to 1, those against it take their share away. */
export function scoreOf(features: readonly Feature[]): number {
  let missing = 1
  let left = 1
  for (const { weight, value } of features) {
    if (weight > 0) missing *= 1 - weight * value
    else left *= 1 + weight * value
  }
  return Math.round((1 - missing) * left * 1000) / 1000
}
