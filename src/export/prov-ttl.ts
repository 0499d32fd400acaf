import type { Format } from './format.ts'
import { bundleOf, PROV_DROPS, PROV_PREFIXES, provenanceOf } from './prov-graph.ts'
import { prefixLine, toTurtle } from './turtle.ts'

/** PROV-O in Turtle: the same statements as `prov`, in one graph. */
export const provTtl: Format = {
  name: 'prov-ttl',
  extension: 'ttl',
  mediaType: 'text/turtle',
  drops: [...PROV_DROPS, 'which bundle a statement stands in: Turtle has one graph'],
  head: `${Object.entries(PROV_PREFIXES)
    .map(([prefix, iri]) => prefixLine(prefix, iri))
    .join('')}\n`,
  page: ({ record }) => [...bundleOf(record), ...provenanceOf(record)].map(toTurtle).join(''),
  between: '',
  foot: '',
}
