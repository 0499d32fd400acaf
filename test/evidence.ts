/** A page, its characters, and the words there, as tools give them. */
export interface Evidence {
  readonly page: string
  readonly span: readonly [number, number]
  readonly text: string
}

/** All the evidence in an answer, however deep. */
export function evidencesIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  const found = Object.values(value).flatMap(evidencesIn)
  return isEvidence(value) ? [value, ...found] : found
}

function isEvidence(value: object): value is Evidence {
  return 'page' in value && 'span' in value && 'text' in value && typeof value.page === 'string'
}
