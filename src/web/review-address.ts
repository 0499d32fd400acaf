import type { Doubt } from '../app/desk/review-queue.ts'
import { DOUBTS } from '../app/desk/review-queue.ts'
import { localPath } from './local-path.ts'

/** What is asked of the review; its address holds it all. */
export interface ReviewAsked {
  /** The one reason for which is asked, or null. */
  readonly why: Doubt | null
  /** The result behind which it goes on; empty from the newest on. */
  readonly after: string
  /** A statement to be looked at again. */
  readonly again: { readonly page: string; readonly statement: string } | null
  /** The path to go back to once it is decided; empty to go on. */
  readonly back: string
}

/** The address of the review. */
export function reviewAddress({ why, after, again, back }: ReviewAsked): string {
  const query = new URLSearchParams()
  if (why !== null) query.set('why', why)
  if (again) query.set('again', `${again.page}.${again.statement}`)
  if (after !== '') query.set('after', after)
  if (back !== '') query.set('back', back)
  return query.size > 0 ? `/review?${query}` : '/review'
}

/** What an address asks of the review. */
export function parseReviewAddress(query: URLSearchParams): ReviewAsked {
  const [, page, statement] = /^(.+)\.(s\d+)$/.exec(query.get('again') ?? '') ?? []
  const back = query.get('back') ?? ''
  return {
    why: DOUBTS.find((one) => one === query.get('why')) ?? null,
    after: query.get('after') ?? '',
    again: page && statement ? { page, statement } : null,
    back: back === '' ? '' : localPath(back),
  }
}
