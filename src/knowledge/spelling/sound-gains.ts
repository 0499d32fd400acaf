import { soundLetters } from './sound-letters.ts'

/**
 * What it says for two spellings being one name that their letters meet: the logarithm of how much oftener
 * letters of sound meet in spellings of one name than in unrelated names.
 */
export interface SoundGains {
  readonly size: number
  /** `meet[one * size + other]`, in both orders. */
  readonly meet: Float32Array
  /** `drop[script * size + letter]`: the letter meets nothing in that script. */
  readonly drop: Float32Array
  /** `best[script * size + letter]`: the most that the letter can gain in that script. */
  readonly best: Float32Array
}

/** What letters lose that are not known to meet. */
export const LOSS = -4.5

/** The gains of letters by what they meet and where they are dropped. */
export function toGains(meet: Float32Array, drop: Float32Array): SoundGains {
  const { letters, scripts } = soundLetters()
  const size = letters.length
  const best = new Float32Array(drop)
  for (const one of letters) {
    for (const other of letters) {
      if (one.id === 0 || other.id === 0) continue
      const cell = other.script * size + one.id
      best[cell] = Math.max(best[cell]!, meet[one.id * size + other.id]!)
    }
  }
  if (best.length !== scripts.length * size) throw new RangeError('gains and letters do not agree')
  return { size, meet, drop, best }
}

const LONGEST = 256
const above = new Float32Array(LONGEST + 1)

/** The gain of the best alignment of two runs of letters, each of one script. */
export function alignSounds(one: Uint8Array, other: Uint8Array, gains: SoundGains): number {
  const { size, meet, drop } = gains
  const width = Math.min(other.length, LONGEST)
  if (one.length === 0 || width === 0) return LOSS
  const { letters } = soundLetters()
  const dropOne = letters[other[0]!]!.script * size
  const dropOther = letters[one[0]!]!.script * size
  above[0] = 0
  for (let j = 1; j <= width; j++) above[j] = above[j - 1]! + drop[dropOther + other[j - 1]!]!
  for (let i = 0; i < one.length; i++) {
    const letter = one[i]!
    const row = letter * size
    const lost = drop[dropOne + letter]!
    let corner: number = above[0] ?? 0
    let left: number = corner + lost
    above[0] = left
    for (let j = 1; j <= width; j++) {
      const next = other[j - 1]!
      const over: number = above[j]!
      let most = corner + meet[row + next]!
      if (over + lost > most) most = over + lost
      const side = left + drop[dropOther + next]!
      if (side > most) most = side
      corner = over
      above[j] = left = most
    }
  }
  return above[width]!
}

/** The most that a run of letters can gain in another script. */
export function bestGain(letters: Uint8Array, script: number, { size, best }: SoundGains): number {
  let sum = 0
  for (const letter of letters) sum += best[script * size + letter]!
  return sum
}
