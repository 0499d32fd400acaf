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

/**
 * The sides of the members of a claim, which are in time order. One confirms who says so, who denied or declined before, and, where others
 * told it on an earlier day, whose state it is about; words such as "affirmed" confirm where somebody else told it before.
 */
export function sidesOf(members: readonly Member[], orientation: 1 | -1): Side[] {
  const about = statesOf(members)
  return members.map((member, at) => {
    const { told, direction } = member
    if (direction === 0) return 'declines'
    if (direction !== orientation) return 'denies'
    if (told.stand.confirms === 'plainly') return 'confirms'
    const before = members.slice(0, at)
    const mine = before.filter((other) => other.told.body.entity === told.body.entity)
    const others = before.filter((other) => other.told.body.entity !== told.body.entity)
    const plainly = (other: Member) => other.direction === orientation
    if (mine.some(plainly)) return sideBefore(mine, { told, orientation })
    if (mine.some((other) => !plainly(other) && isEarlier(other.told, told))) return 'confirms'
    const toldBefore = others.filter(plainly)
    if (told.stand.confirms === 'if-told' && toldBefore.length > 0) return 'confirms'
    const concerned = told.state !== null && about.has(told.state)
    const abroad = toldBefore.some(
      (other) => other.told.state !== told.state && isEarlier(other.told, told),
    )
    return concerned && abroad ? 'confirms' : 'asserts'
  })
}

/** A body that told it before tells it again; it confirms where it had denied it in between. */
function sideBefore(
  mine: readonly Member[],
  { told, orientation }: { told: Told; orientation: 1 | -1 },
): Side {
  const last = mine.findLast((other) => isEarlier(other.told, told))
  return last && last.direction !== orientation ? 'confirms' : 'asserts'
}

function isEarlier({ day: one }: Told, { day: other }: Told): boolean {
  return one !== null && other !== null && one < other
}

/** The states that at least half of the contents name. */
function statesOf(members: readonly Member[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const contents = members.filter(({ told }) => !told.pointer)
  for (const { told } of contents) {
    for (const key of [...told.features.keys(), ...told.implied.keys()]) {
      if (key.startsWith('entity:')) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const most = [...counts].filter(([, count]) => count * 2 >= contents.length)
  return new Set(most.map(([key]) => key.slice('entity:'.length)))
}
