import { FEATURES, toFeatures } from './features.ts'
import type { WordMatches } from './match-words.ts'
import { matchWords } from './match-words.ts'
import type { NameItem, NameReadings } from './read-name.ts'
import { readName } from './read-name.ts'
import type { SpellingModel } from './spelling-model.ts'
import { spellingModel } from './spelling-model.ts'

/** One thing that a decision on two names is made from. */
export interface NameFeature {
  readonly name: string
  readonly value: number
  /** What the value is multiplied by; the products are summed. */
  readonly weight: number
  readonly reason: string
}

/** How far two names are spellings of one, and why. */
export interface NameMatch {
  /** From 0 to 1. The same threshold means the same for all scripts: see `NAME_THRESHOLDS`. */
  readonly score: number
  readonly features: readonly NameFeature[]
}

/** From which score two names are taken for one, by how much a wrong one would cost. */
export const NAME_THRESHOLDS = { strict: 0.9, normal: 0.6, loose: 0.25 } as const

/** The best reading of two names together. */
export interface NameComparison {
  /** The weighted sum of the features, before it is squeezed into 0 to 1. */
  readonly sum: number
  readonly values: Float64Array
  readonly one: readonly NameItem[]
  readonly other: readonly NameItem[]
  readonly matched: WordMatches
}

/**
 * Compares two names in any of the scripts that the table of sounds has: `compareNames('پوتین', 'Putin')`.
 * Names of other scripts, and names without letters, score 0.
 */
export function compareNames(one: string, other: string): NameMatch {
  const model = spellingModel()
  const best = compareReadings(readName(one), readName(other), model)
  return best ? explain(best, model) : { score: 0, features: [] }
}

/** The comparison of the readings of two names that agree best. */
export function compareReadings(
  ones: NameReadings,
  others: NameReadings,
  { gains, weights }: SpellingModel,
): NameComparison | undefined {
  let best: NameComparison | undefined
  for (const one of telling(ones, others)) {
    for (const other of telling(others, ones)) {
      if (one.length === 0 || other.length === 0) continue
      const matched = matchWords(one, other, gains)
      const values = toFeatures(one, other, matched)
      const sum = weigh(values, weights)
      if (!best || sum > best.sum) best = { sum, values, one, other, matched }
    }
  }
  return best
}

/** Where the other name has a word such as "north", a start that may be one is one. */
function telling(readings: NameReadings, others: NameReadings): NameReadings {
  const isTold = readings.length > 1 && hasSense(readings.at(-1)!) && hasSense(others.at(-1) ?? [])
  return isTold ? readings.slice(-1) : readings
}

function hasSense(items: readonly NameItem[]): boolean {
  return items.some(({ kind }) => kind === 'sense')
}

/** A comparison with its score, and its features with their weights and reasons. */
export function explain(comparison: NameComparison, { weights }: SpellingModel): NameMatch {
  const features = FEATURES.map((name, at) => ({
    name,
    value: round(comparison.values[at]!),
    weight: weights[at]!,
    reason: reasonOf(name, comparison),
  })).filter(({ value, name }) => value !== 0 && name !== 'bias')
  return { score: toScore(comparison.sum), features }
}

/** A weighted sum as a score from 0 to 1. */
export function toScore(sum: number): number {
  return round(1 / (1 + Math.exp(-sum)))
}

function weigh(values: Float64Array, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at]! * weights[at]!
  return sum
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

function reasonOf(feature: (typeof FEATURES)[number], comparison: NameComparison): string {
  const { one, other, matched } = comparison
  switch (feature) {
    case 'whole':
    case 'sounds':
      return matched.matches
        .map((match) => `${textOf(one, match.one)} ~ ${textOf(other, match.other)} (${match.how})`)
        .join(', ')
    case 'missing':
    case 'missing end':
    case 'conflict':
    case 'other word':
      return `without partner: ${[left(one, matched, 'one'), left(other, matched, 'other')].join(' / ')}`
    default:
      return REASONS[feature]
  }
}

const REASONS = {
  bias: 'two names of the world are seldom one',
  'other sense': 'words of different meaning, such as north and south',
  'missing sense': 'a telling word on one side only',
  'other type': 'different types, such as city and province',
  evidence: 'the longer what matches, the less it is chance',
} as const

function textOf(items: readonly NameItem[], [from, to]: readonly [number, number]): string {
  const words = items.slice(from, to).map(({ text }) => text)
  return words.filter((word, at) => word !== words[at - 1]).join(' ')
}

function left(items: readonly NameItem[], { matches }: WordMatches, side: 'one' | 'other'): string {
  const alone = items.filter(
    (_, at) => !matches.some((match) => match[side][0] <= at && at < match[side][1]),
  )
  return alone.length === 0 ? '–' : alone.map(({ text }) => text).join(' ')
}
