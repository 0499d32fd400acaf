import type { Facet } from './query.ts'
import { MOST_VALUES } from './query.ts'

/** A field's counted values, most frequent first, equal ones in the order in which they were met. */
export function toFacet(field: string, counts: ReadonlyMap<string, number>): Facet {
  return { field, values: mostFrequent([...counts]).map(([value, count]) => ({ value, count })) }
}

/** The `MOST_VALUES` with the greatest counts, equal ones in the order of the list. */
export function mostFrequent<T>(
  counts: readonly (readonly [value: T, count: number])[],
): (readonly [value: T, count: number])[] {
  const repeated = counts.filter(([, count]) => count > 1)
  const ranked = repeated.sort(([, one], [, other]) => other - one).slice(0, MOST_VALUES)
  for (const one of counts) {
    if (ranked.length >= MOST_VALUES) break
    if (one[1] === 1) ranked.push(one)
  }
  return ranked
}
