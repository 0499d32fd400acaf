/** A query with a property added, as `speaker:Q7747`, or the query as it is where it has that already. */
export function withTerm(query: string, term: string): string {
  return termsOf(query).includes(term) ? query : `${query} ${term}`.trim()
}

/** A query without a word or a property. */
export function withoutTerm(query: string, term: string): string {
  const terms = termsOf(query)
  const at = terms.indexOf(term)
  return (at < 0 ? terms : terms.toSpliced(at, 1)).join(' ')
}

/** The address of a search. */
export function searchAddress(
  options: Readonly<{ [name: string]: string | null | undefined }>,
): string {
  const given = Object.entries(options).filter(([, value]) => value)
  return `/search?${new URLSearchParams(given as [string, string][])}`
}

/** Words and properties as they stand between spaces; what stands in quotation marks is one. */
function termsOf(query: string): string[] {
  return query.match(/[^\s"]*"[^"]*"?|[^\s"]+/g) ?? []
}
