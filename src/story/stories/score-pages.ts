import type { Reason } from '../../model/print.ts'
import type { Profile } from './profile.ts'
import { CHANNELS, channelOf } from './profile.ts'
import type { Weights } from './weights.ts'
import { ACROSS, SMOOTHING, WITHIN, crowdWeight, gapWeight } from './weights.ts'

/** How much speaks for two pages being about one happening, and what. */
export interface Match {
  /** Log-odds: above 0 where they rather are. */
  readonly score: number
  /** The weightiest first; with what every pair has against it they add up to the score. */
  readonly reasons: readonly Reason[]
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
export function explainPages(one: Profile, other: Profile, crowd: number): Match {
  const { channels } = weightsOf(one, other)
  const reasons: Reason[] = []
  for (const { key, channel, product } of sharedOf(one, other)) {
    const weight = (channels[channel]! * product) / lengthsOf(one, other, channel)
    reasons.push({ feature: key, weight })
  }
  const gap = gapWeight(one, other)
  if (gap !== 0) reasons.push({ feature: 'days-apart', weight: gap })
  reasons.push({ feature: 'crowd', weight: crowdWeight(crowd) })
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return { score: scorePages(one, other, crowd), reasons }
}

function weightsOf(one: Profile, other: Profile): Weights {
  return one.print.language === other.print.language ? WITHIN : ACROSS
}

/** How alike two pages are in each channel, 0 to 1. */
export function likenesses(one: Profile, other: Profile): number[] {
  const sums = CHANNELS.map(() => 0)
  for (const { channel, product } of sharedOf(one, other)) sums[channel]! += product
  return sums.map((sum, channel) => sum && sum / lengthsOf(one, other, channel))
}

/** Few features have to agree more than many to count as much. */
function lengthsOf(one: Profile, other: Profile, channel: number): number {
  return one.lengths[channel]! * other.lengths[channel]! + SMOOTHING[channel]!
}

function* sharedOf(
  one: Profile,
  other: Profile,
): Iterable<{ key: string; channel: number; product: number }> {
  const [few, many] = one.keys.length < other.keys.length ? [one, other] : [other, one]
  for (let at = 0; at < few.keys.length; at++) {
    const key = few.keys[at]!
    const there = many.at.get(key)
    if (there === undefined) continue
    yield { key, channel: channelOf(key), product: few.values[at]! * many.values[there]! }
  }
}
