import type { WrittenName } from './name-store.ts'
import type { NameItem, NameReadings } from './read-name.ts'
import { joinLetters } from './read-name.ts'
import type { SoundGains } from './sound-gains.ts'
import { alignSounds, bestGain } from './sound-gains.ts'
import { soundLetters } from './sound-letters.ts'

/** What a translated word gains, about as much as a word of three letters. */
const TRANSLATED = 5
/** From here on a name is surely compared in full. */
const SURE = 0.8

/**
 * A rough measure of how alike names are to the one given, for choosing which of many are compared in full:
 * what their letters gain as one run or, where that is little, word by word, each word with the one
 * that suits it best.
 */
export function quickScorer(
  readings: NameReadings,
  gains: SoundGains,
): (name: WrittenName) => number {
  const { scripts } = soundLetters()
  const asked = readings.at(-1) ?? []
  const all = joinLetters(readings[0] ?? [])
  const script = asked[0]?.script ?? 0
  const most = scripts.map((_, to) => bestGain(all, to, gains))

  return ({ items, all: others }) => {
    if (items.length === 0 || asked.length === 0) return 0
    const whole = most[items[0]!.script]! + bestGain(others, script, gains)
    if (asked.length === items.length && asked.length > 1) return (2 * wordByWord(items)) / whole
    const joined = (2 * alignSounds(all, others, gains)) / whole
    if (joined > SURE || items.length === asked.length) return joined
    return Math.max(joined, (2 * wordByWord(items)) / whole)
  }

  function wordByWord(items: readonly NameItem[]): number {
    let sum = 0
    for (const one of asked) {
      let best = 0
      for (const other of items) best = Math.max(best, gainOf(one, other, gains))
      sum += best
    }
    return sum
  }
}

function gainOf(one: NameItem, other: NameItem, gains: SoundGains): number {
  for (const row of one.rows) if (other.rows.includes(row)) return TRANSLATED
  const [short, long] = [one.letters.length, other.letters.length]
  if (short === 0 || long === 0 || short > 2 * long || long > 2 * short) return 0
  return alignSounds(one.letters, other.letters, gains)
}
