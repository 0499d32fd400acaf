import type { KeptPage } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import type { Review, ReviewTarget } from '../../model/review.ts'
import type { Statement } from '../../model/statement.ts'
import { entryAgain } from './entry-again.ts'
import { reviewValue } from './review-value.ts'
import { viewRecord } from './view-record.ts'

/** What a person decides about a field of a page. */
export interface Decision {
  /** `s3` for a statement, `s3.speaker` for a field of it, `headline` or another field of the article. */
  readonly field: string
  readonly verdict: Review['verdict']
  /** What should stand there, as the person writes it; only of `correct`. */
  readonly value?: string
  readonly by: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly why?: string | null
}

/** Fields of a statement and of an article that people decide on. */
export const REVIEWED = {
  statement: ['speaker', 'addressee', 'stance', 'kind', 'content', 'said', 'chain'],
  article: ['headline', 'kicker', 'lead', 'outlet', 'published', 'byline', 'section', 'credit'],
} as const

/** Fields that no record is without: they are corrected, or their statement is rejected. */
const NEEDED: ReadonlySet<string> = new Set(['speaker', 'stance', 'kind', 'content', 'chain'])

/** Keeps a decision about a field of a page; searches and views follow it from now on. Throws `IsnadError`. */
export async function reviewPage(
  library: Library,
  page: KeptPage,
  decision: Decision,
): Promise<Review> {
  const seen = viewRecord(page)
  const { target, was } = targetOf(decision.field, seen.statements, seen.article)
  const { verdict, by, at, why = null } = decision
  if (verdict === 'reject' && target.field !== null && NEEDED.has(target.field)) {
    const message = `${decision.field} cannot be empty: correct it, or reject the whole statement`
    throw new IsnadError('bad-argument', message)
  }
  const value =
    verdict === 'correct'
      ? { value: await reviewValue(library, page, { target, was, text: decision.value ?? '' }) }
      : {}
  const review: Review = { page: page.record.page.id, target, verdict, ...value, was, by, at, why }
  await library.review(review, entryAgain(page, [...page.reviews, review]))
  return review
}

function targetOf(
  field: string,
  statements: readonly Statement[],
  article: object,
): { readonly target: ReviewTarget; readonly was: unknown } {
  const [, id, inner] = /^(s\d+)(?:\.(\w+))?$/.exec(field) ?? []
  if (id === undefined) {
    const was = (article as { readonly [name: string]: unknown })[field]
    if (!REVIEWED.article.includes(field as never)) throw unknownField(field)
    return { target: { of: 'article', span: null, field }, was }
  }
  const statement = statements.find((one) => one.id === id)
  if (!statement) {
    const message = `the page has no statement ${id}; isnad review PAGE lists them`
    throw new IsnadError('bad-argument', message)
  }
  if (inner !== undefined && !REVIEWED.statement.includes(inner as never)) throw unknownField(field)
  const was = inner === undefined ? statement : statement[inner as keyof Statement]
  const { span } = statement.content
  return { target: { of: 'statement', span, field: inner ?? null }, was }
}

function unknownField(field: string): IsnadError {
  const message = `no field "${field}"; there are s1, s1.${REVIEWED.statement.join(', s1.')}, ${REVIEWED.article.join(', ')}`
  return new IsnadError('bad-argument', message)
}
