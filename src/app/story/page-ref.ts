import type { Record } from '../../model/record.ts'

/** A page in a few words. */
export interface PageRef {
  readonly id: string
  readonly url: string | null
  /** The file that it was read from. */
  readonly path: string | null
  readonly outlet: { readonly name: string; readonly entity: string | null } | null
  readonly headline: string | null
  readonly language: string
  /** ISO 8601, as closely as the page tells. */
  readonly published: string | null
}

/** The page of a record in a few words. */
export function toPageRef({ page, article }: Record): PageRef {
  const { id, url, path, language } = page
  const { outlet, headline, published } = article
  return {
    id,
    url,
    path,
    outlet: outlet && { name: outlet.name, entity: outlet.entity },
    headline,
    language,
    published: published?.value ?? null,
  }
}
