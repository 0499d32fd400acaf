import type { PrintedPage } from '../../model/print.ts'
import type { Rarity } from './rarity.ts'
import { kindOf } from './rarity.ts'

/** How much two pages tell of the same things, from 0 to 1, words of a language left out. */
export type PageLikeness = (one: PrintedPage, other: PrintedPage) => number

interface Vector {
  readonly weights: ReadonlyMap<string, number>
  readonly length: number
}

/** Compares pages as wholes, each two of them once. */
export function pageLikeness(rarity: Rarity): PageLikeness {
  const vectors = new Map<PrintedPage, Vector>()
  const known = new Map<PrintedPage, Map<PrintedPage, number>>()
  const vectorOf = (page: PrintedPage): Vector => {
    let vector = vectors.get(page)
    if (!vector) vectors.set(page, (vector = toVector(page, rarity)))
    return vector
  }
  return (one, other) => {
    if (one === other) return 1
    let row = known.get(one)
    if (!row) known.set(one, (row = new Map()))
    let likeness = row.get(other) ?? known.get(other)?.get(one)
    if (likeness === undefined) {
      likeness = cosine(vectorOf(one), vectorOf(other))
      row.set(other, likeness)
    }
    return likeness
  }
}

function toVector({ print }: PrintedPage, rarity: Rarity): Vector {
  const weights = new Map<string, number>()
  let sum = 0
  for (const { key, weight } of print.features) {
    if (kindOf(key) === 'word') continue
    const worth = rarity(key) * Math.sqrt(weight)
    weights.set(key, worth)
    sum += worth * worth
  }
  return { weights, length: Math.sqrt(sum) }
}

function cosine(one: Vector, other: Vector): number {
  if (one.length === 0 || other.length === 0) return 0
  const [small, large] = one.weights.size < other.weights.size ? [one, other] : [other, one]
  let dot = 0
  for (const [key, weight] of small.weights) dot += weight * (large.weights.get(key) ?? 0)
  return dot / (one.length * other.length)
}
