import type { Library } from '../../library/library.ts'
import type { Review } from '../../model/review.ts'
import { fieldOf } from '../library/review-target.ts'
import { isUndoing, targetToText } from '../library/undo-review.ts'
import { viewRecord } from '../library/view-record.ts'

/** A decision that was made, with the page that it is about. */
export interface Decided {
  readonly review: Review
  /** The page's. */
  readonly language: string
  /** The id of the statement; null where none is read there any more, and of the article. */
  readonly statement: string | null
  /** Whether it holds and may be taken back. */
  readonly holds: boolean
}

/** What people have decided so far. */
export interface ReviewProgress {
  readonly today: number
  readonly ever: number
  /** The newest first. */
  readonly last: readonly Decided[]
}

const LAST = 10

/** What people have decided, on a day (`2026-01-02`, UTC) and in all, and the last decisions. */
export async function reviewProgress(library: Library, today: string): Promise<ReviewProgress> {
  const all = await library.reviews(null)
  const newest = all.slice(-LAST).reverse()
  const last: Decided[] = []
  for (const [at, review] of newest.entries()) {
    const later = newest.slice(0, at).some((other) => isSame(review, other))
    last.push({ ...(await placeOf(library, review)), review, holds: !isUndoing(review) && !later })
  }
  const decided = all.filter((one) => !isUndoing(one))
  return {
    today: decided.filter(({ at }) => at.startsWith(today)).length,
    ever: decided.length,
    last,
  }
}

async function placeOf(
  library: Library,
  { page: id, target }: Review,
): Promise<Pick<Decided, 'language' | 'statement'>> {
  const [key] = await library.find(id)
  const page = key === undefined ? null : await library.page(key)
  if (!page) return { language: 'und', statement: null }
  const record = viewRecord(page)
  const [first] = fieldOf(target, [...record.statements, ...page.record.statements]).split('.')
  const statement = first && /^s\d+$/.test(first) ? first : null
  return { language: record.page.language, statement }
}

/** Whether two reviews are about the same. */
function isSame(one: Review, other: Review): boolean {
  return one.page === other.page && targetToText(one.target) === targetToText(other.target)
}
