import type { Library } from '../../library/library.ts'
import type { Facet } from '../../library/query.ts'
import { entityName } from './entity-name.ts'
import { QUERY_FIELDS } from './query-fields.ts'

/** A field's counted values, each with what it is called. */
export interface NamedFacet {
  readonly field: string
  readonly values: readonly {
    readonly value: string
    readonly name: string
    readonly count: number
  }[]
}

const MOST_NAMED = 50

/** Gives the entities among counted values their names. Those that nothing names, and so stand on one page alone, are left out. */
export async function nameFacets(
  facets: readonly Facet[],
  library: Library,
): Promise<readonly NamedFacet[]> {
  return Promise.all(facets.map((facet) => nameFacet(facet, library)))
}

async function nameFacet({ field, values }: Facet, library: Library): Promise<NamedFacet> {
  if (QUERY_FIELDS[field]?.kind !== 'name')
    return { field, values: values.map(({ value, count }) => ({ value, name: value, count })) }
  const met = values.filter(({ value }) => !value.includes('@')).slice(0, MOST_NAMED)
  const named = met.map(async ({ value, count }) => {
    const name = (await entityName(library, value)) ?? value
    return { value, name, count }
  })
  return { field, values: await Promise.all(named) }
}
