import type { SearchAnswer, SearchHit } from '../library/search-pages.ts'
import { resultOf } from './telling-json.ts'

/** The answer to a search as JSON, each result with the spans of its page. */
export function answerToJson(answer: SearchAnswer): object {
  const { hits, days: _, others: __, ...rest } = answer
  return { ...rest, hits: hits.map(hitToJson) }
}

/** A result as JSON: where it is, what it says, and the spans of the page's text that were asked for. */
function hitToJson({ hit, record, statement, shown, matched }: SearchHit): object {
  const { page, article } = record
  return {
    result: resultOf(hit),
    page: { id: page.id, url: page.url, path: page.path, language: page.language },
    outlet: article.outlet && { name: article.outlet.name, entity: article.outlet.entity },
    published: article.published?.value ?? null,
    headline: article.headline,
    statement,
    sentences: shown.map((span) => ({ text: page.text.slice(...span), span })),
    matched,
  }
}
