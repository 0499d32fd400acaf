import type { Profile } from './profile.ts'

/** What likeness counts for. */
export interface Weights {
  /** What speaks against any two pages. */
  readonly bias: number
  /** What full likeness in a channel adds, in the order of `CHANNELS`. */
  readonly channels: readonly number[]
}

/** Of two pages in one language. */
export const WITHIN: Weights = { bias: -1.1, channels: [5, 2.3, 0.3, 1, 3.3] }

/** Of two pages in different languages: what is told without words has to carry more. */
export const ACROSS: Weights = { bias: -0.35, channels: [5, 3.4, 0.8, 1, 0] }

/** What is added to the product of the lengths of two vectors, in the order of `CHANNELS`. */
export const SMOOTHING: readonly number[] = [25, 25, 25, 25, 25]

/** What each of the first days between two pages speaks against them: reactions come within some days. */
const A_NEAR_DAY = -0.25
const NEAR_DAYS = 4
/** What each further day does: a week later it rather is the next of its kind. */
const A_FAR_DAY = -1.1
const FARTHEST = -9
/** Where a day was only told in the text, it may lie so much off. */
const GUESSED_DAYS = 2
/** What speaks against pages of which one tells no day at all. */
const NO_DAY = -1.5

/** What the time between two pages speaks against their being about one happening: 0 or less. */
export function gapWeight(one: Profile, other: Profile): number {
  if (one.day === null || other.day === null) return NO_DAY
  const slack = one.guessed || other.guessed ? GUESSED_DAYS : 0
  const days = Math.max(0, Math.abs(one.day - other.day) - slack)
  const far = Math.max(0, days - NEAR_DAYS)
  return Math.max(FARTHEST, A_NEAR_DAY * (days - far) + A_FAR_DAY * far)
}

const CROWD = -1
const LEAST_CROWD = 6
const GREATEST_CROWD = 200

/** What a crowd of pages that share something speaks against any two of them: 0 or less. */
export function crowdWeight(crowd: number): number {
  return CROWD * Math.log(Math.min(Math.max(crowd, LEAST_CROWD), GREATEST_CROWD) / LEAST_CROWD)
}
