import { foldWord } from '../text/fold.ts'
import type { Known } from './knowledge.ts'

/** How alike a name of a language is to the names of someone known, from 0 to 1. */
export function likeness(name: string, language: string, { names }: Pick<Known, 'names'>): number {
  const words = name.split(/\s+/).map(foldWord)
  const scores = (names[language] ?? []).map((known) =>
    shareOf(words, known.split(/\s+/).map(foldWord)),
  )
  return Math.max(0, ...scores)
}

function shareOf(one: readonly string[], other: readonly string[]): number {
  if (one.length !== other.length || one.length < 2) return 0
  const alike = one.filter((word, at) => distance(word, other[at]!) <= 1).length
  return alike >= Math.max(2, one.length - 1) ? 0.8 : 0
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost))
    }
    row = next
  }
  return row[other.length]!
}
