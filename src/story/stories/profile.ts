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

/** A print as it is scored, made once for many comparisons; small, as thousands are remembered. */
export interface Profile {
  /** The id of its page. */
  readonly page: string
  readonly language: string
  /** Hashes of its features' keys, ascending. */
  readonly hashes: Uint32Array
  /** What each feature counts for, in the order of `hashes`: what the page makes of it and how rare it is. */
  readonly values: Float32Array
  /** The channel of each feature, as an index in `CHANNELS`, in the same order. */
  readonly channels: Uint8Array
  /** The place of each feature in the print, in the same order. */
  readonly places: Uint16Array
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
/** Further features of a page do not count. */
const MOST_FEATURES = 2 ** 16 - 1
const MINUTES_A_DAY = 24 * 60
const START = Date.UTC(1900, 0, 1)

/** The profile of a print; `rarities` are those of its features, in their order. */
export function toProfile(print: Print, rarities: readonly number[]): Profile {
  const features = print.features.slice(0, MOST_FEATURES)
  const hashed = features.map(({ key }) => hashOf(key))
  const places = Uint16Array.from(features.keys()).sort((a, b) => hashed[a]! - hashed[b]!)
  const values = new Float32Array(features.length)
  const channels = new Uint8Array(features.length)
  const squares = CHANNELS.map(() => 0)
  places.forEach((place, at) => {
    const { key, weight } = features[place]!
    const channel = CHANNEL_OF[key.slice(0, key.indexOf(':')) as FeatureKind]
    channels[at] = channel
    values[at] = weight ** TOLD * rarities[place]! ** RARE
    squares[channel]! += values[at] ** 2
  })
  return {
    page: print.page,
    language: print.language,
    hashes: Uint32Array.from(places, (place) => hashed[place]!),
    values,
    channels,
    places,
    lengths: squares.map(Math.sqrt),
    day: print.minute === null ? lastDayTold(print) : print.minute / MINUTES_A_DAY,
    guessed: print.minute === null,
  }
}

function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash >>> 0
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
