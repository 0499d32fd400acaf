import type { Facet } from './query.ts'

/** A field's counted values, most frequent first, equal ones by their letters. */
export function toFacet(field: string, counts: ReadonlyMap<string, number>): Facet {
  const values = [...counts].map(([value, count]) => ({ value, count }))
  return {
    field,
    values: values.sort(
      (one, other) => other.count - one.count || (one.value < other.value ? -1 : 1),
    ),
  }
}
