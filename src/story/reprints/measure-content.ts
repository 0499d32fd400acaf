import type { ToldAlignment } from './align-told.ts'
import type { ToldSentence } from './told-sentences.ts'

/** How much of what two texts of two languages tell is the same. */
export interface ContentShare {
  /** Share of each text that stands in a pair, 0 to 1. */
  readonly one: number
  readonly other: number
  /** The same for the text that has more of itself in the other, each pair by how alike it is. */
  readonly alike: number
  readonly order: number
}

/** Measures an alignment by the lengths of the sentences. */
export function measureContent(
  ones: readonly ToldSentence[],
  others: readonly ToldSentence[],
  { pairs, order }: ToldAlignment,
): ContentShare {
  const mine = pairs.map(({ one, ones: many }) => lengthOf(ones.slice(one, one + many)))
  const theirs = pairs.map(({ other, others: many }) => lengthOf(others.slice(other, other + many)))
  const [all, allOthers] = [lengthOf(ones), lengthOf(others)]
  const alike = (lengths: readonly number[], whole: number): number =>
    ratio(
      lengths.reduce((total, length, at) => total + length * pairs[at]!.alike, 0),
      whole,
    )
  return {
    one: ratio(mine.reduce(add, 0), all),
    other: ratio(theirs.reduce(add, 0), allOthers),
    alike: Math.max(alike(mine, all), alike(theirs, allOthers)),
    order,
  }
}

function lengthOf(sentences: readonly ToldSentence[]): number {
  return sentences.reduce((total, { length }) => total + length, 0)
}

function add(one: number, other: number): number {
  return one + other
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
