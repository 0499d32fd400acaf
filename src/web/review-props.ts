import type { ReviewProgress } from '../app/desk/review-progress.ts'
import type { ReviewItem } from '../app/desk/review-queue.ts'
import type { Hit } from '../app/library/search-pages.ts'
import type { ReviewAsked } from './review-address.ts'
import type { View } from './view.ts'

/** What the review screen shows. */
export interface ReviewProps {
  readonly view: View
  readonly asked: ReviewAsked
  /** Null where nothing is left to be asked. */
  readonly item: ReviewItem | null
  /** The result behind which it goes on. */
  readonly after: Hit | null
  readonly progress: ReviewProgress
}
