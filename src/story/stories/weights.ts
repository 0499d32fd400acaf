import type { Profile } from './profile.ts'

/** What likeness counts for. */
export interface Weights {
  /** What speaks against any two pages. */
  readonly bias: number
  /** What full likeness in a channel adds, in the order of `CHANNELS`. */
  readonly channels: readonly number[]
}

/** Of two pages in one language. */
export const WITHIN: Weights = { bias: -3.4, channels: [5.2, 1.5, 1.5, 1.8, 4.8] }

/** Of two pages in different languages: what is told without words has to carry more. */
export const ACROSS: Weights = { bias: -2.4, channels: [5.7, 2, 2, 2.2, 0] }

/** What is added to the product of the lengths of two vectors, in the order of `CHANNELS`. */
export const SMOOTHING: readonly number[] = [50, 50, 50, 50, 50]

/** Days that pages of one happening may lie apart for nothing. */
const FREE_DAYS = 1.5
/** What each further day speaks against two pages being about one happening. */
const A_DAY = -0.55
const FARTHEST = -7
/** Where a day was only told in the text, it may lie so much off. */
const GUESSED_DAYS = 3
/** What speaks against pages of which one tells no day at all. */
const NO_DAY = -0.6

/** What the time between two pages speaks against their being about one happening: 0 or less. */
export function gapWeight(one: Profile, other: Profile): number {
  if (one.day === null || other.day === null) return NO_DAY
  const free = FREE_DAYS + (one.guessed || other.guessed ? GUESSED_DAYS : 0)
  const days = Math.abs(one.day - other.day)
  return days <= free ? 0 : Math.max(FARTHEST, A_DAY * (days - free))
}
