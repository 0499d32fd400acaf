import type { Told } from '../app/library/same-told.ts'
import type { Hit } from '../app/library/search-pages.ts'

/** A result as it is named in answers and by `--after`. */
export function resultOf({ page, statement }: Hit): string {
  return statement === null ? String(page) : `${page}/${statement}`
}

/** The page that tells a statement, as JSON. */
export function tellingToJson({ hit, record: { page, article }, statement }: Told): object {
  const { outlet, published, headline } = article
  return {
    result: resultOf(hit),
    page: { id: page.id, url: page.url, path: page.path, language: page.language },
    outlet: outlet && { name: outlet.name, entity: outlet.entity },
    published: published?.value ?? null,
    headline,
    statement,
  }
}
