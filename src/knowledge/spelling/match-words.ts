import type { WordKind } from './name-words.ts'
import type { NameItem } from './read-name.ts'
import { joinLetters } from './read-name.ts'
import type { SoundGains } from './sound-gains.ts'
import { alignSounds, bestGain } from './sound-gains.ts'

/** Words of one name that stand for words of another. */
export interface WordMatch {
  /** `[from, to)` in either name; more than one word where one spelling joins what the other parts. */
  readonly one: readonly [from: number, to: number]
  readonly other: readonly [from: number, to: number]
  /** How alike they are: 1 as alike as spellings in these scripts can be, 0 as alike as chance. */
  readonly alike: number
  readonly how: 'sounds' | 'translated' | 'initial'
  readonly weight: number
}

/** How the words of two names stand for each other. */
export interface WordMatches {
  readonly matches: readonly WordMatch[]
  /** The weights of all words of either name. */
  readonly one: Float64Array
  readonly other: Float64Array
}

/** The weight of a word by what it does in the name; names count by their length. */
const WEIGHTS: Readonly<Record<Exclude<WordKind, 'name' | 'given'>, number>> = {
  sense: 0.8,
  type: 0.15,
  title: 0.1,
  particle: 0.05,
  initial: 0.3,
}
const GIVEN = 0.5
/** Gains of letters to weights of words: a word of five letters weighs about 1. */
const SCALE = 0.1
const LONGEST_JOIN = 3
const MOST_JOINED = 8
const INITIAL = 0.6

/** Finds the words that stand for each other, each word once, in any order, the surest first. */
export function matchWords(
  one: readonly NameItem[],
  other: readonly NameItem[],
  gains: SoundGains,
): WordMatches {
  const weights = {
    one: Float64Array.from(one, (item) => weightOf(item, other[0]?.script ?? 0, gains)),
    other: Float64Array.from(other, (item) => weightOf(item, one[0]?.script ?? 0, gains)),
  }
  const candidates: WordMatch[] = []
  for (let i = 0; i < one.length; i++) {
    for (let j = 0; j < other.length; j++) {
      const known = matchOne(one[i]!, other[j]!, gains)
      if (known) push({ one: [i, i + 1], other: [j, j + 1], ...known })
      if (known?.how === 'translated') continue
      for (let more = 2; more <= LONGEST_JOIN; more++) {
        join([i, i + more], [j, j + 1])
        join([i, i + 1], [j, j + more])
      }
    }
  }
  if (one.length > 1 && other.length > 1 && one.length !== other.length) {
    join([0, one.length], [0, other.length])
  }
  return { matches: choose(candidates, one.length, other.length), ...weights }

  function join(a: readonly [number, number], b: readonly [number, number]): void {
    if (a[1] > one.length || b[1] > other.length) return
    const [left, right] = [lettersOf(one, a), lettersOf(other, b)]
    if (!left || !right || !couldBeAlike(left, right)) return
    const alike = likeness(left, right, { one: one[a[0]]!, other: other[b[0]]!, gains })
    if (alike > 0) push({ one: a, other: b, alike, how: 'sounds' })
  }

  function push(match: Omit<WordMatch, 'weight'>): void {
    const [a, b] = [sum(weights.one, match.one), sum(weights.other, match.other)]
    candidates.push({ ...match, weight: match.how === 'sounds' ? Math.max(a, b) : (a + b) / 2 })
  }
}

function weightOf({ kind, letters }: NameItem, script: number, gains: SoundGains): number {
  if (kind !== 'name' && kind !== 'given') return WEIGHTS[kind]
  const most = bestGain(letters, script, gains) * SCALE
  return kind === 'given' ? most * GIVEN : most
}

function matchOne(
  one: NameItem,
  other: NameItem,
  gains: SoundGains,
): Pick<WordMatch, 'alike' | 'how'> | undefined {
  if (one.rows.some((row) => other.rows.includes(row))) return { alike: 1, how: 'translated' }
  if (areToldApart(one, other)) return undefined
  if (one.letters.length === 0 || other.letters.length === 0) return undefined
  if (one.kind === 'initial' || other.kind === 'initial') {
    const first = alignSounds(one.letters.subarray(0, 1), other.letters.subarray(0, 1), gains)
    return first > 0 ? { alike: INITIAL, how: 'initial' } : undefined
  }
  if (!couldBeAlike(one.letters, other.letters)) return undefined
  const alike = likeness(one.letters, other.letters, { one, other, gains })
  return alike > 0 ? { alike, how: 'sounds' } : undefined
}

/** Words of the table that are not one word there, however alike they sound: Hassan and Hossein, north and new. */
function areToldApart(one: NameItem, other: NameItem): boolean {
  return one.kind === other.kind && (one.kind === 'given' || one.kind === 'sense')
}

/** Spellings of one name differ by their vowels, not in size. */
function couldBeAlike(one: Uint8Array, other: Uint8Array): boolean {
  const [short, long] =
    one.length < other.length ? [one.length, other.length] : [other.length, one.length]
  return long <= 2 * short + 2
}

function likeness(
  left: Uint8Array,
  right: Uint8Array,
  { one, other, gains }: { one: NameItem; other: NameItem; gains: SoundGains },
): number {
  const most = bestGain(left, other.script, gains) + bestGain(right, one.script, gains)
  return most <= 0 ? 0 : (2 * alignSounds(left, right, gains)) / most
}

/** The letters of words of one script in one run. */
function lettersOf(
  items: readonly NameItem[],
  [from, to]: readonly [number, number],
): Uint8Array | undefined {
  if (to - from === 1) return items[from]!.letters
  if (to - from > MOST_JOINED) return undefined
  const joined = items.slice(from, to)
  const { script } = joined[0]!
  const isOne = joined.every((item) => item.letters.length > 0 && item.script === script)
  return isOne ? joinLetters(joined) : undefined
}

function sum(weights: Float64Array, [from, to]: readonly [number, number]): number {
  let all = 0
  for (let at = from; at < to; at++) all += weights[at]!
  return all
}

function choose(candidates: WordMatch[], n: number, m: number): WordMatch[] {
  candidates.sort((a, b) => worth(b) - worth(a))
  const [one, other] = [new Uint8Array(n), new Uint8Array(m)]
  const chosen: WordMatch[] = []
  for (const match of candidates) {
    if (isTaken(one, match.one) || isTaken(other, match.other)) continue
    one.fill(1, ...match.one)
    other.fill(1, ...match.other)
    chosen.push(match)
  }
  return chosen
}

/** Joined words must gain by it: else a wrong word hides in a long right one. */
const JOIN_COST = 0.2

function worth({ one, other, alike, weight }: WordMatch): number {
  const isJoined = one[1] - one[0] > 1 || other[1] - other[0] > 1
  return (isJoined ? alike - JOIN_COST : alike) * weight
}

function isTaken(taken: Uint8Array, [from, to]: readonly [number, number]): boolean {
  for (let at = from; at < to; at++) if (taken[at] === 1) return true
  return false
}
