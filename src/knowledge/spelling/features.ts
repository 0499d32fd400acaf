import type { NameItem } from './read-name.ts'
import type { WordMatches } from './match-words.ts'

/** What a decision on two names is made from, in this order. */
export const FEATURES = [
  'bias',
  'whole',
  'sounds',
  'missing',
  'missing end',
  'conflict',
  'other word',
  'other sense',
  'missing sense',
  'other type',
  'evidence',
] as const

/** The values of the features, from 0 to about 1. */
export function toFeatures(
  one: readonly NameItem[],
  other: readonly NameItem[],
  { matches, one: weightsOne, other: weightsOther }: WordMatches,
): Float64Array {
  const left = { all: 0, matched: 0, names: 0, senses: 0, types: 0 }
  const right = { all: 0, matched: 0, names: 0, senses: 0, types: 0 }
  const [ones, others] = [weightsOne.slice(), weightsOther.slice()]
  const [takenOne, takenOther] = [new Uint8Array(one.length), new Uint8Array(other.length)]
  let gain = 0
  let matched = 0
  for (const match of matches) {
    raise(ones, match.one, match.weight)
    raise(others, match.other, match.weight)
    takenOne.fill(1, ...match.one)
    takenOther.fill(1, ...match.other)
    gain += match.alike * match.weight
    matched += match.weight
  }
  tally(left, one, { weights: ones, taken: takenOne })
  tally(right, other, { weights: others, taken: takenOther })
  const lost = [1 - ratio(left.matched, left.all), 1 - ratio(right.matched, right.all)] as const
  const [long, taken] = lost[0] > lost[1] ? [one, takenOne] : [other, takenOther]
  return Float64Array.of(
    1,
    ratio(2 * gain, left.all + right.all),
    ratio(gain, matched),
    Math.abs(lost[0] - lost[1]),
    left.names === right.names || !lacksEnd(long, taken) ? 0 : 1,
    Math.min(lost[0], lost[1]),
    Math.min(1, left.names, right.names),
    Math.min(left.senses, right.senses),
    Math.abs(left.senses - right.senses),
    Math.min(left.types, right.types),
    Math.min(1, Math.log1p(10 * gain) / 4),
  )
}

interface Side {
  all: number
  matched: number
  /** Words without partner, by what they do. */
  names: number
  senses: number
  types: number
}

function tally(
  side: Side,
  items: readonly NameItem[],
  { weights, taken }: { weights: Float64Array; taken: Uint8Array },
): void {
  for (const [at, { kind }] of items.entries()) {
    side.all += weights[at]!
    if (taken[at] === 1) side.matched += weights[at]!
    else if (kind === 'name' || kind === 'given') side.names++
    else if (kind === 'sense') side.senses++
    else if (kind === 'type') side.types++
  }
}

/** Lets matched words weigh as much as what they match. */
function raise(weights: Float64Array, [from, to]: readonly [number, number], weight: number): void {
  for (let at = from; at < to; at++) weights[at] = weight / (to - from)
}

/** Whether the last telling word of a name, most often the family name, has no partner. */
function lacksEnd(items: readonly NameItem[], taken: Uint8Array): boolean {
  const last = items.findLastIndex(({ kind }) => kind === 'name' || kind === 'given')
  return last >= 0 && taken[last] === 0
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
