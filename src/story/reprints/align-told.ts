import type { ToldSentence } from './told-sentences.ts'
import { kindWeight } from './told-sentences.ts'

/** Sentences of two languages that tell alike: one beside one, or one beside two. */
export interface ToldPair {
  /** The numbers of the first sentences, and how many they are. */
  readonly one: number
  readonly ones: number
  readonly other: number
  readonly others: number
  /** From 0 to 1. */
  readonly alike: number
}

/** How two texts of two languages go together. */
export interface ToldAlignment {
  /** In the order of both. */
  readonly pairs: readonly ToldPair[]
  /** How much of what the best pairs in any order have in common stands in the same order, 0 to 1. */
  readonly order: number
}

/** Below this two sentences do not tell the same. */
export const LEAST_ALIKE = 0.22
/** What a pair of one and two must be better by. */
const PARTED = 0.06
/** Longer texts are compared by their beginnings. */
const MOST_SENTENCES = 60
/** How many stand beside how many. */
const SHAPES: readonly (readonly [ones: number, others: number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
]

/** Aligns the sentences of two texts by what they tell, in order. */
export function alignTold(
  ones: readonly ToldSentence[],
  others: readonly ToldSentence[],
  least: number = LEAST_ALIKE,
): ToldAlignment {
  const [first, second] = [ones.slice(0, MOST_SENTENCES), others.slice(0, MOST_SENTENCES)]
  const weightOf = rarity([...first, ...second])
  const likely = SHAPES.map(([many, few]) => {
    const [rows, columns] = [joined(first, many), joined(second, few)]
    const less = many === few ? 0 : PARTED
    return rows.map((one) => columns.map((other) => likeness(one, other, weightOf) - less))
  })
  const pairs = bestInOrder(likely, least)
  const inOrder = sum(pairs.map(({ alike }) => alike))
  const inAnyOrder = bestInAnyOrder(likely[0]!, least)
  return { pairs, order: inAnyOrder === 0 ? 0 : Math.min(1, inOrder / inAnyOrder) }
}

/** Each sentence with those behind it, so many together. */
function joined(sentences: readonly ToldSentence[], many: number): readonly ToldSentence[] {
  if (many === 1) return sentences
  return sentences.slice(0, 1 - many).map((sentence, at) => ({
    span: [sentence.span[0], sentences[at + 1]!.span[1]],
    length: sentence.length + sentences[at + 1]!.length,
    keys: new Set([...sentence.keys, ...sentences[at + 1]!.keys]),
  }))
}

/** What a feature is worth on two pages: less the more of their sentences tell it. */
function rarity(sentences: readonly ToldSentence[]): (key: string) => number {
  const counts = new Map<string, number>()
  for (const { keys } of sentences)
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const weights = new Map<string, number>()
  for (const [key, count] of counts)
    weights.set(key, kindWeight(key) * Math.log2(1 + sentences.length / count))
  return (key) => weights.get(key)!
}

/** How much of what two sentences tell both tell; less where one is much longer. */
function likeness(
  one: ToldSentence,
  other: ToldSentence,
  weightOf: (key: string) => number,
): number {
  let [common, all] = [0, 0]
  for (const key of one.keys) {
    const weight = weightOf(key)
    all += weight
    if (other.keys.has(key)) common += weight
  }
  if (common === 0) return 0
  for (const key of other.keys) all += weightOf(key)
  const apart = Math.abs(Math.log((one.length + SLACK) / (other.length + SLACK)))
  return ((2 * common) / all) * Math.min(1, 1 + FREELY - apart)
}

/** Letters that matter to no comparison of lengths. */
const SLACK = 10
/** Lengths may differ by this much, as a logarithm. */
const FREELY = 0.4

function bestInOrder(
  likely: readonly (readonly (readonly number[])[])[],
  least: number,
): ToldPair[] {
  const [rows, columns] = [likely[0]!.length, likely[0]![0]?.length ?? 0]
  const best = Array.from({ length: rows + 2 }, () => new Float64Array(columns + 2))
  const shapeAt = (row: number, column: number): ToldPair | null => {
    let found: ToldPair | null = null
    let most = Math.max(best[row + 1]![column]!, best[row]![column + 1]!)
    SHAPES.forEach(([ones, others], shape) => {
      const alike = likely[shape]![row]?.[column] ?? 0
      const total = (alike * (ones + others)) / 2 + (best[row + ones]?.[column + others] ?? 0)
      if (alike < least || total <= most) return
      most = total
      found = { one: row, ones, other: column, others, alike }
    })
    best[row]![column] = most
    return found
  }
  const shapes = new Map<number, ToldPair>()
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const shape = shapeAt(row, column)
      if (shape) shapes.set(row * columns + column, shape)
    }
  const pairs: ToldPair[] = []
  for (let row = 0, column = 0; row < rows && column < columns;) {
    const shape = shapes.get(row * columns + column)
    if (shape) {
      pairs.push(shape)
      row += shape.ones
      column += shape.others
    } else if (best[row + 1]![column]! >= best[row]![column + 1]!) row++
    else column++
  }
  return pairs
}

/** What the best pairs have in common where their order does not matter, the closest taken first. */
function bestInAnyOrder(alike: readonly (readonly number[])[], least: number): number {
  const all = alike.flatMap((row, one) =>
    row.flatMap((value, other) => (value < least ? [] : [{ one, other, value }])),
  )
  all.sort((a, b) => b.value - a.value)
  const [ones, others] = [new Set<number>(), new Set<number>()]
  return sum(
    all.map(({ one, other, value }) => {
      if (ones.has(one) || others.has(other)) return 0
      ones.add(one)
      others.add(other)
      return value
    }),
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
