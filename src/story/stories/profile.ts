import type { FeatureKind, Print } from '../../model/print.ts'

/** What is compared apart: who and where, what happened, figures, days told, words of one language. */
export type Channel = 'who' | 'what' | 'figures' | 'days' | 'words'

/** All channels; a channel is known by its place here. */
export const CHANNELS: readonly Channel[] = ['who', 'what', 'figures', 'days', 'words']

const CHANNEL_OF: Readonly<Record<FeatureKind, number>> = {
  entity: 0,
  name: 0,
  place: 0,
  concept: 1,
  number: 2,
  day: 3,
  word: 4,
}

/** A print as it is scored: what each of its features counts for, made once for many comparisons. */
export interface Profile {
  readonly print: Print
  readonly keys: readonly string[]
  /** What each feature counts for: what the page makes of it and how rare it is; in the order of `keys`. */
  readonly values: Float64Array
  readonly at: ReadonlyMap<string, number>
  /** The length of the vector of each channel, in the order of `CHANNELS`. */
  readonly lengths: readonly number[]
  /** When it was published, in days since the start of 1900; where that is unknown the last day that it tells; else null. */
  readonly day: number | null
  /** Whether `day` was only told in the text. */
  readonly guessed: boolean
}

/** How much it counts that a page makes much of a feature, and that a feature is rare, as exponents. */
const TOLD = 1.6
const RARE = 0.7

const MINUTES_A_DAY = 24 * 60
const START = Date.UTC(1900, 0, 1)

/** The profile of a print; `rarities` are those of its features, in their order. */
export function toProfile(print: Print, rarities: readonly number[]): Profile {
  const keys = print.features.map(({ key }) => key)
  const values = Float64Array.from(
    print.features,
    ({ weight }, at) => weight ** TOLD * rarities[at]! ** RARE,
  )
  const squares = CHANNELS.map(() => 0)
  keys.forEach((key, at) => (squares[channelOf(key)]! += values[at]! ** 2))
  return {
    print,
    keys,
    values,
    at: new Map(keys.map((key, at) => [key, at])),
    lengths: squares.map(Math.sqrt),
    day: print.minute === null ? lastDayTold(print) : print.minute / MINUTES_A_DAY,
    guessed: print.minute === null,
  }
}

/** The channel of a feature's key, as an index in `CHANNELS`. */
export function channelOf(key: string): number {
  return CHANNEL_OF[key.slice(0, key.indexOf(':')) as FeatureKind]
}

/** The last whole day that a text tells, in days since the start of 1900. */
function lastDayTold({ features }: Print): number | null {
  let last: number | null = null
  for (const { key } of features) {
    if (!/^day:\d{4}-\d\d-\d\d$/.test(key)) continue
    const day = (Date.parse(key.slice('day:'.length)) - START) / (MINUTES_A_DAY * 60_000)
    if (!Number.isNaN(day) && (last === null || day > last)) last = day
  }
  return last
}
