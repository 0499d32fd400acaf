import type { Format } from './format.ts'
import { bundleOf, PROV_DROPS, PROV_PREFIXES, provenanceOf } from './prov-graph.ts'
import { embeddableJson } from './embeddable-json.ts'

/** PROV-O as JSON-LD: one document, a line a page, each page's record a bundle (a named graph). */
export const prov: Format = {
  name: 'prov',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  drops: PROV_DROPS,
  head: `{"@context":${JSON.stringify(PROV_PREFIXES)},"@graph":[\n`,
  page: ({ record }) => {
    const [bundle, ...run] = bundleOf(record)
    const nodes = [{ ...bundle, '@graph': provenanceOf(record) }, ...run]
    return nodes.map((node) => embeddableJson(node)).join(',')
  },
  between: ',\n',
  foot: '\n]}\n',
}
