import type { Member } from './member.ts'
import type { Told } from './told.ts'

/** Which group a statement belongs to; the statements of a group are in the order of their pages. */
export type GroupOf = ReadonlyMap<Told, readonly Told[]>

const SCORES = {
  /** Points at what was told just before. */
  'told-before': 0.8,
  /** Points at the only or the main thing that its page tells. */
  'told-on-page': 0.6,
} as const

/**
 * What a statement without a content of its own ("these reports are false") is about: what someone else told last
 * before it on its page, else what the page is about. Null where the page tells nothing.
 */
export function findPointed(
  pointer: Told,
  { told, groupOf }: { told: readonly Told[]; groupOf: GroupOf },
): { group: readonly Told[]; member: Member } | null {
  if (!takesSide(pointer)) return null
  const place = startOf(pointer)
  const tellable = told.filter((other) => canBePointedAt(other, pointer))
  const before = tellable.filter((other) => startOf(other) < place)
  const last = latest(before)
  const target = last ?? mainOf(tellable, groupOf)
  const group = target && groupOf.get(target)
  if (!target || !group) return null
  const feature = last ? 'told-before' : 'told-on-page'
  const score = SCORES[feature]
  return {
    group,
    member: {
      told: pointer,
      direction: turned(pointer.stand.direction, target),
      score,
      reasons: [{ feature, weight: score }],
    },
  }
}

/** Whether it says more of what it points at than that it is there. */
function takesSide({ stand }: Told): boolean {
  return !stand.own && (stand.direction !== 1 || stand.confirms !== null)
}

/** What others tell, and what the same one denies or declines with a content. */
function canBePointedAt({ stand, body }: Told, pointer: Told): boolean {
  if (stand.own) return false
  return body.entity !== pointer.body.entity || stand.direction === pointer.stand.direction
}

/** A denial of a denial's subject denies the same; a denial of "did not send" tells that it was sent. */
function turned(direction: 1 | 0 | -1, { stand }: Told): 1 | 0 | -1 {
  return stand.direction === -1 && !stand.explicit ? ((-direction || 0) as 1 | 0 | -1) : direction
}

function latest(told: readonly Told[]): Told | undefined {
  return told.reduce<Told | undefined>(
    (best, one) => (best && startOf(best) >= startOf(one) ? best : one),
    undefined,
  )
}

/** What most statements of all pages tell too. */
function mainOf(told: readonly Told[], groupOf: GroupOf): Told | undefined {
  const size = (one: Told): number => groupOf.get(one)?.length ?? 0
  return told.reduce<Told | undefined>(
    (best, one) => (best && size(best) >= size(one) ? best : one),
    undefined,
  )
}

function startOf({ statement }: Told): number {
  return statement.content.span[0]
}
