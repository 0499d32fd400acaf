/** Positions that two lists of words have in common, in order. */
export interface WordAlignment {
  /** Pairs of positions with the same word. */
  readonly same: readonly (readonly [one: number, other: number])[]
  /** Pairs of positions where one word stands in place of another. */
  readonly swapped: readonly (readonly [one: number, other: number])[]
  /** The weights of the common words, less what separates them. */
  readonly score: number
}

/** Words as numbers, equal where the words are, and what each is worth. */
export interface WeighedWords {
  readonly words: ArrayLike<number>
  readonly weights: ArrayLike<number>
}

/** What a word that stands in place of another takes off. */
const SWAPPED = 0.6
/** What a word that only one of the lists has takes off. */
const LEFT_OUT = 0.4

/**
 * The best stretch that two lists of words have in common: same words in the same order, with few others between them. Positions
 * marked in `taken` are not used again. Work grows with the product of the lengths.
 */
export function alignWords(
  one: WeighedWords,
  other: WeighedWords,
  taken: { readonly one: Uint8Array; readonly other: Uint8Array },
): WordAlignment {
  const [rows, columns] = [one.words.length, other.words.length]
  const scores = new Float32Array((rows + 1) * (columns + 1))
  let best = 0
  let end = 0
  for (let row = 1; row <= rows; row++) {
    const word = one.words[row - 1]!
    const free = taken.one[row - 1] === 0
    const gain = one.weights[row - 1]!
    for (let column = 1; column <= columns; column++) {
      const at = row * (columns + 1) + column
      const above = at - columns - 1
      const isSame = free && word === other.words[column - 1] && taken.other[column - 1] === 0
      const step = isSame ? Math.min(gain, other.weights[column - 1]!) : -SWAPPED
      const score = Math.max(
        0,
        scores[above - 1]! + step,
        scores[above]! - LEFT_OUT,
        scores[at - 1]! - LEFT_OUT,
      )
      scores[at] = score
      if (score > best) {
        best = score
        end = at
      }
    }
  }
  return { ...traceBack(scores, end, { one, other, taken }), score: best }
}

function traceBack(
  scores: Float32Array,
  end: number,
  {
    one,
    other,
    taken,
  }: { one: WeighedWords; other: WeighedWords; taken: { one: Uint8Array; other: Uint8Array } },
): Omit<WordAlignment, 'score'> {
  const width = other.words.length + 1
  const same: [number, number][] = []
  const swapped: [number, number][] = []
  let at = end
  while (at > 0 && scores[at]! > 0) {
    const row = Math.floor(at / width) - 1
    const column = (at % width) - 1
    const diagonal = at - width - 1
    const isSame =
      one.words[row] === other.words[column] && taken.one[row] === 0 && taken.other[column] === 0
    const step = isSame ? Math.min(one.weights[row]!, other.weights[column]!) : -SWAPPED
    if (scores[at] === Math.fround(Math.max(0, scores[diagonal]! + step))) {
      ;(isSame ? same : swapped).push([row, column])
      at = diagonal
    } else if (scores[at] === Math.fround(scores[at - width]! - LEFT_OUT)) at -= width
    else at -= 1
  }
  return { same: same.reverse(), swapped: swapped.reverse() }
}
