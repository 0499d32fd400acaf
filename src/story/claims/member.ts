import type { Side } from '../../model/claim.ts'
import type { Reason } from '../../model/print.ts'
import type { Told } from './told.ts'

/** A statement that belongs to a claim, and how it stands to what the claim tells. */
export interface Member {
  readonly told: Told
  /** 1 where it tells it as so, -1 as not so, 0 where it declines. */
  readonly direction: 1 | 0 | -1
  /** From 0 to 1: how surely it is about this claim. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/**
 * Whether the claim tells its contents as they stand (1) or their opposite (-1): "did not send" is a claim of its own
 * only where nobody says that it was sent and nobody denies it in so many words.
 */
export function orientationOf(members: readonly Member[]): 1 | -1 {
  const positive = members.some(
    ({ told, direction }) => direction === 1 || (direction === -1 && told.stand.explicit),
  )
  return positive || members.every(({ direction }) => direction === 0) ? 1 : -1
}

/** The side of a member of a claim of that orientation. */
export function sideOf({ told, direction }: Member, orientation: 1 | -1): Side {
  if (direction === 0) return 'declines'
  if (direction !== orientation) return 'denies'
  return told.stand.confirms ? 'confirms' : 'asserts'
}
