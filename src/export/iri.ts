import type { Record } from '../model/record.ts'

/** What our own terms begin with, in the formats that take terms of one's own. */
export const TERMS = 'urn:isnad:term:'

/** The program, where a format asks who made something. */
export const SOFTWARE = 'urn:isnad:software'

const WIKIDATA = /^Q[1-9]\d*$/

/** The Wikidata id of an entity that bears one, or null. */
export function wikidataId(entity: string): string | null {
  return WIKIDATA.test(entity) ? entity : null
}

/** The IRI of an entity: Wikidata's where it has an id there, else `urn:isnad:entity:…`. */
export function entityIri(entity: string): string {
  if (WIKIDATA.test(entity)) return `http://www.wikidata.org/entity/${entity}`
  return `urn:isnad:entity:${encoded(entity)}`
}

/** The IRI of a page as it was captured, by the hash of its bytes; with the parts of what stands in it. */
export function pageIri({ page }: Record, ...parts: readonly (string | number)[]): string {
  const hash = page.id.slice(page.id.indexOf(':') + 1)
  return ['urn:isnad:page', ...[hash, ...parts].map((part) => encoded(String(part)))].join(':')
}

/** An address that a browser opens, http or https, with nothing in it that an IRI must not have; else null. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:'
    ? href.replace(/["<>{}|\\^`\s]/g, encodeURIComponent)
    : null
}

/** Colons stay, so that ids can be read; an unpaired surrogate cannot be encoded and becomes U+FFFD. */
function encoded(id: string): string {
  return encodeURIComponent(id.toWellFormed()).replaceAll('%3A', ':')
}
