import type { Told } from '../library/same-told.ts'
import type { Hit } from '../library/search-pages.ts'

/** A result as it is named in answers and by `--after`. */
export function resultOf({ page, statement }: Hit): string {
  return statement === null ? String(page) : `${page}/${statement}`
}

/** The result that a name such as `12` or `12/3` means; undefined where it is none. */
export function parseResult(text: string): Hit | undefined {
  const [, page, statement] = /^(\d{1,16})(?:\/(\d{1,4}))?$/.exec(text) ?? []
  if (page === undefined) return undefined
  return { page: Number(page), statement: statement === undefined ? null : Number(statement) }
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
