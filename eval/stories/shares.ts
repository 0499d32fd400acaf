/** A share as a percentage to one decimal; null where there is nothing to measure. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10
}

/** Precision, recall and their harmonic mean, as percentages. */
export interface Precision {
  readonly p: number | null
  readonly r: number | null
  readonly f1: number | null
}

/** Precision and recall of what was found right, of what was found, and of what there is to find. */
export function precisionOf(counts: {
  readonly right: number
  readonly found: number
  readonly gold: number
}): Precision {
  const { right, found, gold } = counts
  return {
    p: percent(right, found),
    r: percent(right, gold),
    f1: percent(2 * right, found + gold),
  }
}

/** A pair of ids in one form, whichever stands first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** All pairs of distinct members, each once. */
export function pairsOf<T>(members: readonly T[]): (readonly [T, T])[] {
  return members.flatMap((one, at) => members.slice(at + 1).map((other) => [one, other] as const))
}
