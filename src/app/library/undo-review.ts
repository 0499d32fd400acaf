import type { KeptPage } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import type { Record } from '../../model/record.ts'
import type { Review, ReviewTarget } from '../../model/review.ts'
import { keepReview } from './entry-again.ts'
import { findTarget } from './view-record.ts'

/** The reason that stands with a decision that only takes another one back. */
export const UNDONE = 'undone'

/** Whether a review only takes another one back. */
export function isUndoing({ verdict, why }: Review): boolean {
  return verdict === 'accept' && why === UNDONE
}

/** What a review is about, as text that an address or a form holds: `statement:12-40:speaker`. */
export function targetToText({ of, span, field }: ReviewTarget): string {
  return [of, span?.join('-') ?? '', field ?? ''].join(':')
}

/**
 * Takes back the last decision about a target of a page, given as `targetToText` writes it: what was read is shown again. Nothing is
 * deleted; the taking back is kept as a review of its own. Throws `IsnadError` where there is nothing to take back.
 */
export async function undoReview(
  library: Library,
  page: KeptPage,
  { target, by, at }: { readonly target: string; readonly by: string; readonly at: string },
): Promise<Review> {
  const last = page.reviews.findLast((one) => targetToText(one.target) === target)
  if (!last || isUndoing(last))
    throw new IsnadError('bad-argument', `nothing is decided about "${target}" of this page`)
  const was = readAt(page.record, last.target) ?? last.was
  const { page: id, target: same } = last
  const review: Review = { page: id, target: same, verdict: 'accept', was, by, at, why: UNDONE }
  await keepReview(library, page, review)
  return review
}

/** What the program read at a target; undefined where it reads nothing there. */
function readAt({ article, statements }: Record, target: ReviewTarget): unknown {
  const { of, field } = target
  if (of !== 'statement')
    return of === 'article' && field ? article[field as 'headline'] : undefined
  const found = findTarget(statements, target)
  return found && field !== null ? found[field as 'speaker'] : found
}
