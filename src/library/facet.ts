import type { Facet } from './query.ts'
import { MOST_COUNTED, MOST_VALUES } from './query.ts'

/** A field's counted values, most frequent first, equal ones in the order in which they were met. */
export function toFacet(field: string, counts: ReadonlyMap<string, number>): Facet {
  const countOf = (value: string): number => counts.get(value)!
  const values = mostFrequent([...counts.keys()], countOf)
  return { field, values: values.map((value) => ({ value, count: countOf(value) })) }
}

/** The `MOST_VALUES` with the greatest counts, equal ones in the order of the list. */
export function mostFrequent<T>(values: readonly T[], countOf: (value: T) => number): T[] {
  const least = leastCount(values, countOf)
  const [more, equal]: [T[], T[]] = [[], []]
  for (const value of values) {
    const count = countOf(value)
    if (count > least) more.push(value)
    else if (count === least && equal.length < MOST_VALUES) equal.push(value)
  }
  more.sort((one, other) => countOf(other) - countOf(one))
  return [...more, ...equal].slice(0, MOST_VALUES)
}

/** The count that no more than `MOST_VALUES` values exceed: sorting all of them would take longer than counting them. */
function leastCount<T>(values: readonly T[], countOf: (value: T) => number): number {
  const withCount = new Uint32Array(MOST_COUNTED + 1)
  for (const value of values) withCount[Math.min(countOf(value), MOST_COUNTED)]!++
  let [least, there] = [MOST_COUNTED, withCount[MOST_COUNTED]!]
  while (least > 1 && there < MOST_VALUES) there += withCount[--least]!
  return least
}
