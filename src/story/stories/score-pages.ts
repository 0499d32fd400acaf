import type { Print, Reason } from '../../model/print.ts'
import type { Profile } from './profile.ts'
import { CHANNELS } from './profile.ts'
import type { Weights } from './weights.ts'
import { ACROSS, SMOOTHING, WITHIN, crowdWeight, gapWeight } from './weights.ts'

/** How much speaks for two pages being about one happening, and what. */
export interface Match {
  /** Log-odds: above 0 where they rather are. */
  readonly score: number
  /** The weightiest first; with what every pair has against it they add up to the score. */
  readonly reasons: readonly Reason[]
}

/** A page as its match is explained. */
export interface Profiled {
  readonly print: Print
  readonly profile: Profile
}

/**
 * How much speaks for two pages being about one happening: log-odds, above 0 where they rather are. `crowd` tells how many pages
 * about that time share something with one of them: the more there are, the less does it say that two of them do.
 */
export function scorePages(one: Profile, other: Profile, crowd: number): number {
  const { bias, channels } = weightsOf(one, other)
  const alike = likenesses(one, other)
  let score = bias + crowdWeight(crowd) + gapWeight(one, other)
  for (let at = 0; at < alike.length; at++) score += channels[at]! * alike[at]!
  return score
}

/** The same with its reasons. */
export function explainPages(one: Profiled, other: Profiled, crowd: number): Match {
  const [a, b] = [one.profile, other.profile]
  const weights = weightsOf(a, b).channels
  const reasons: Reason[] = []
  eachShared(a, b, (at, to) => {
    const channel = a.channels[at]!
    const product = a.values[at]! * b.values[to]!
    const weight = (weights[channel]! * product) / lengthsOf(a, b, channel)
    reasons.push({ feature: one.print.features[a.places[at]!]!.key, weight })
  })
  const gap = gapWeight(a, b)
  if (gap !== 0) reasons.push({ feature: 'days-apart', weight: gap })
  reasons.push({ feature: 'crowd', weight: crowdWeight(crowd) })
  reasons.sort((first, second) => Math.abs(second.weight) - Math.abs(first.weight))
  return { score: scorePages(a, b, crowd), reasons }
}

function weightsOf(one: Profile, other: Profile): Weights {
  return one.language === other.language ? WITHIN : ACROSS
}

/** How alike two pages are in each channel, 0 to 1. */
export function likenesses(one: Profile, other: Profile): number[] {
  const sums = CHANNELS.map(() => 0)
  eachShared(one, other, (at, to) => {
    sums[one.channels[at]!]! += one.values[at]! * other.values[to]!
  })
  return sums.map((sum, channel) => sum && sum / lengthsOf(one, other, channel))
}

/** Few features have to agree more than many to count as much. */
function lengthsOf(one: Profile, other: Profile, channel: number): number {
  return one.lengths[channel]! * other.lengths[channel]! + SMOOTHING[channel]!
}

/** Goes over the features that two pages share, by their places in the one and in the other profile. */
function eachShared(one: Profile, other: Profile, work: (at: number, to: number) => void): void {
  const [mine, theirs] = [one.hashes, other.hashes]
  for (let at = 0, to = 0; at < mine.length && to < theirs.length;) {
    if (mine[at]! < theirs[to]!) at++
    else if (mine[at]! > theirs[to]!) to++
    else work(at++, to++)
  }
}
