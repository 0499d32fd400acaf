import type { Span } from './span.ts'

/** What a review is about: a field of an annotation, found again by where it stands on the page. */
export interface ReviewTarget {
  readonly of: 'statement' | 'mention' | 'date' | 'article' | 'block'
  /** The content of a statement, or the annotation itself; null for the article. */
  readonly span: Span | null
  /** The field, such as `speaker`, `stance`, `chain`, `headline`; null for the annotation as a whole. */
  readonly field: string | null
}

/** A person's accept, correct or reject of a field; kept apart from what the program read, never overwritten by it. */
export interface Review {
  /** The id of the page: `sha256:…`; its text never changes, so spans stay true. */
  readonly page: string
  readonly target: ReviewTarget
  readonly verdict: 'accept' | 'correct' | 'reject'
  /** What should stand there; only of `correct`. */
  readonly value?: unknown
  /** What the program had read when the person decided. */
  readonly was: unknown
  readonly by: string
  /** When, ISO 8601 in UTC. */
  readonly at: string
  readonly why: string | null
}
