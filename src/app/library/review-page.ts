import type { KeptPage } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import type { Review } from '../../model/review.ts'
import type { Hop } from '../../model/statement.ts'
import { keepReview } from './entry-again.ts'
import type { Target } from './review-target.ts'
import { targetOf } from './review-target.ts'
import { reviewValue } from './review-value.ts'
import { viewRecord } from './view-record.ts'

/** What a person decides about a field of a page. */
export interface Decision {
  /** `s3` for a statement, `s3.speaker` for a field of it, `headline` or another field of the article. */
  readonly field: string
  /** `accept`: what is shown is right; `undo`: what was read is to be shown again. */
  readonly verdict: Review['verdict'] | 'undo'
  /** What should stand there, as the person writes it; only of `correct`. */
  readonly value?: string
  readonly by: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly why?: string | null
}

/** Fields that no record is without: they are corrected, or their statement is rejected. */
const NEEDED: ReadonlySet<string> = new Set(['speaker', 'stance', 'kind', 'content', 'chain'])

/** Keeps a decision about a field of a page; searches and views follow it from now on. Throws `IsnadError`. */
export async function reviewPage(
  library: Library,
  page: KeptPage,
  decision: Decision,
): Promise<Review> {
  const { field, verdict, by, at, why = null } = decision
  const found = targetOf(field, verdict === 'undo' ? page.record : viewRecord(page))
  const { target, was, member } = found
  if (
    verdict === 'reject' &&
    target.field !== null &&
    NEEDED.has(target.field) &&
    member === null
  ) {
    const message = `${field} cannot be empty: correct it, or reject the whole statement`
    throw new IsnadError('bad-argument', message)
  }
  const value = await valueOf(library, page, { ...decision, ...found })
  const kept = verdict === 'undo' ? 'accept' : value === undefined ? verdict : 'correct'
  const decided = value === undefined ? {} : { value }
  const review: Review = {
    page: page.record.page.id,
    target,
    verdict: kept,
    ...decided,
    was,
    by,
    at,
    why,
  }
  await keepReview(library, page, review)
  return review
}

/** What should stand there from now on; undefined where nothing is put in the place of what stands there. */
async function valueOf(
  library: Library,
  page: KeptPage,
  { verdict, value = '', target, was, member }: Decision & Target,
): Promise<unknown> {
  if (verdict === 'reject' && member !== null) return (was as readonly Hop[]).toSpliced(member, 1)
  if (verdict !== 'correct') return undefined
  return reviewValue(library, page, { target, was, member, text: value })
}
