import type { WordAlignment } from './align-words.ts'
import { alignWords } from './align-words.ts'
import type { ComparedText, Piece } from './compared-text.ts'
import { isNumber } from './compared-text.ts'

/** Two pieces that have words in common. */
export interface PiecePair {
  readonly one: number
  readonly other: number
  /** The stretches that they have in common, the best first. */
  readonly stretches: readonly WordAlignment[]
}

/** What two texts have in common. */
export interface TextAlignment {
  /** Pairs that add something, the closest first. */
  readonly pairs: readonly PiecePair[]
  /** For each piece of a text, 1 for each word that the other text has too. */
  readonly covered: { readonly one: readonly Uint8Array[]; readonly other: readonly Uint8Array[] }
}

/** A stretch worth less than this is chance. */
const LEAST_SCORE = 2.4
/** Beside a stretch that is none, this is enough. */
const LEAST_BESIDE = 1.2
/** A pair after the first for one of its pieces must be worth this. */
const LEAST_FURTHER = 3.5
/** So many pieces of the other text are aligned with a piece. */
const MOST_TRIED = 6
/** So many stretches of two pieces are looked for: clauses change places. */
const MOST_STRETCHES = 3
/** A word on more pieces than this leads to none. */
const MOST_PLACES = 40
/** Words that two pieces must share by weight to be aligned at all. */
const LEAST_SHARED = 1.5

/**
 * Finds for each piece of a text where its words stand in the other text, in any order of pieces, with pieces joined, parted and
 * reworded. Work grows with the lengths of the texts: a piece is aligned with a few others.
 */
export function alignTexts(one: ComparedText, other: ComparedText): TextAlignment {
  const numbers = numberWords(one, other)
  const ones = one.pieces.map((piece) => weighed(piece, numbers))
  const others = other.pieces.map((piece) => weighed(piece, numbers))
  const found = likelyPairs(ones, others).flatMap((pair) => {
    const stretches = stretchesOf(ones[pair.one]!, others[pair.other]!)
    return stretches.length > 0 ? [{ ...pair, stretches }] : []
  })
  found.sort((a, b) => worthOf(b) - worthOf(a) || a.one - b.one || a.other - b.other)
  const covered = {
    one: ones.map(({ words }) => new Uint8Array(words.length)),
    other: others.map(({ words }) => new Uint8Array(words.length)),
  }
  const pairs = found.flatMap((pair) => {
    const [here, there] = [covered.one[pair.one]!, covered.other[pair.other]!]
    const isFirst = !here.includes(1) || !there.includes(1)
    const { evidence } = ones[pair.one]!
    const stretches = pair.stretches.filter(({ same }, at) => {
      const least = isFirst ? (at === 0 ? LEAST_SCORE : LEAST_BESIDE) : LEAST_FURTHER
      return newWeight(same, { here, there, weights: evidence }) >= least
    })
    for (const { same } of stretches)
      for (const [a, b] of same) {
        here[a] = 1
        there[b] = 1
      }
    return stretches.length > 0 ? [{ ...pair, stretches }] : []
  })
  return { pairs, covered }
}

/** The same alignment with the second text first. */
export function turnAlignment({ pairs, covered }: TextAlignment): TextAlignment {
  return {
    pairs: pairs.map(({ one, other, stretches }) => ({
      one: other,
      other: one,
      stretches: stretches.map(({ same, swapped, score }) => ({
        same: same.map(turn),
        swapped: swapped.map(turn),
        score,
      })),
    })),
    covered: { one: covered.other, other: covered.one },
  }
}

function turn([one, other]: readonly [number, number]): readonly [number, number] {
  return [other, one]
}

interface Weighed {
  readonly words: Int32Array
  /** What each word is worth when words are aligned, and as evidence. */
  readonly weights: Float32Array
  readonly evidence: Float32Array
}

/** Words as numbers; one that begins or ends with a letter more than another of these texts is taken for that one. */
function numberWords(one: ComparedText, other: ComparedText): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const { words } of [...one.pieces, ...other.pieces])
    for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size)
  for (const [word, number] of numbers) {
    if (word.length < LONG_ENOUGH || isNumber(word)) continue
    const shorter = numbers.get(word.slice(1)) ?? numbers.get(word.slice(0, -1))
    if (shorter !== undefined && shorter !== number) numbers.set(word, shorter)
  }
  return numbers
}

/** Letters of a word that may have lost one at its beginning or end. */
const LONG_ENOUGH = 5

function weighed(
  { words, lengths, weights }: Piece,
  numbers: ReadonlyMap<string, number>,
): Weighed {
  const numbered = Int32Array.from(words, (word) => numbers.get(word)!)
  return { words: numbered, weights: lengths, evidence: weights }
}

/** Pairs of pieces that share words, for each piece of the first text those that share most. */
function likelyPairs(
  ones: readonly Weighed[],
  others: readonly Weighed[],
): { one: number; other: number }[] {
  const places = new Map<number, number[]>()
  others.forEach(({ words }, other) => {
    for (const word of new Set(words)) {
      const list = places.get(word)
      if (list) list.push(other)
      else places.set(word, [other])
    }
  })
  return ones.flatMap(({ words, weights }, one) => {
    const shared = new Map<number, number>()
    const seen = new Set<number>()
    words.forEach((word, at) => {
      const list = places.get(word)
      if (!list || list.length > MOST_PLACES || seen.has(word)) return
      seen.add(word)
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + weights[at]!)
    })
    return [...shared]
      .filter(([, weight]) => weight >= LEAST_SHARED)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_TRIED)
      .map(([other]) => ({ one, other }))
  })
}

function stretchesOf(one: Weighed, other: Weighed): WordAlignment[] {
  const taken = {
    one: new Uint8Array(one.words.length),
    other: new Uint8Array(other.words.length),
  }
  const stretches: WordAlignment[] = []
  while (stretches.length < MOST_STRETCHES) {
    const stretch = alignWords(one, other, taken)
    if (stretch.score < LEAST_SCORE) break
    for (const [a, b] of stretch.same) taken.one[a] = taken.other[b] = 1
    const evidence = stretch.same.reduce((sum, [a]) => sum + one.evidence[a]!, 0)
    if (evidence >= LEAST_SCORE || (stretches.length > 0 && evidence >= LEAST_BESIDE))
      stretches.push(stretch)
    else break
  }
  return stretches
}

function worthOf({ stretches }: PiecePair): number {
  return stretches.reduce((sum, { score }) => sum + score, 0)
}

/** What a stretch is worth beyond what is covered on both sides. */
function newWeight(
  same: WordAlignment['same'],
  { here, there, weights }: { here: Uint8Array; there: Uint8Array; weights: Float32Array },
): number {
  let weight = 0
  for (const [a, b] of same) if (here[a] === 0 || there[b] === 0) weight += weights[a]!
  return weight
}
