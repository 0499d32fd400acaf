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
 * The sides of the members of a claim, which are in time order. One confirms who says so, who denied or declined before, and for whose
 * state, which it is about, somebody did; words such as "affirmed" confirm where somebody else told it before.
 */
export function sidesOf(members: readonly Member[], orientation: 1 | -1): Side[] {
  const about = statesOf(members)
  const sides = new Map<Member, Side>()
  for (const [at, member] of members.entries()) {
    const side = sideOf(member, {
      orientation,
      about,
      members,
      before: members.slice(0, at),
      sides,
    })
    sides.set(member, side)
  }
  return members.map((member) =>
    isRetold(member, members, sides) ? 'confirms' : sides.get(member)!,
  )
}

interface Before {
  readonly orientation: 1 | -1
  readonly about: ReadonlySet<string>
  readonly members: readonly Member[]
  readonly before: readonly Member[]
  /** The sides of those before. */
  readonly sides: ReadonlyMap<Member, Side>
}

function sideOf(
  { told, direction }: Member,
  { orientation, about, members, before, sides }: Before,
): Side {
  if (direction === 0) return 'declines'
  const mine = before.filter(({ told: other }) => isSameBody(other, told))
  const others = before.filter(({ told: other }) => !isSameBody(other, told))
  const tells = (side: Side): boolean => side === 'asserts' || side === 'confirms'
  const sideOfMember = (member: Member): Side => sides.get(member)!
  if (direction !== orientation) {
    const unsaid = members.some(
      (other) =>
        isSameBody(other.told, told) &&
        other.told.day === told.day &&
        other.direction === orientation,
    )
    return unsaid && !told.stand.explicit ? 'asserts' : 'denies'
  }
  if (told.stand.confirms === 'plainly') return 'confirms'
  const last = mine.findLast((other) => isEarlier(other.told, told))
  if (last) return tells(sideOfMember(last)) ? 'asserts' : 'confirms'
  if (mine.some((other) => tells(sideOfMember(other)))) return 'asserts'
  const toldBefore = others.filter((other) => tells(sideOfMember(other)))
  if (told.stand.confirms === 'if-told' && toldBefore.length > 0) return 'confirms'
  const concerned = told.state !== null && about.has(told.state)
  const takenBack = others.some(
    (other) =>
      other.told.state === told.state && !tells(sideOfMember(other)) && isEarlier(other.told, told),
  )
  return concerned && takenBack && toldBefore.length > 0 ? 'confirms' : 'asserts'
}

/** Whether another telling of the same body on the same day says that it confirms. */
function isRetold(
  member: Member,
  members: readonly Member[],
  sides: ReadonlyMap<Member, Side>,
): boolean {
  if (sides.get(member) !== 'asserts') return false
  const { told } = member
  return members.some(
    (other) =>
      sides.get(other) === 'confirms' &&
      isSameBody(other.told, told) &&
      (told.day === null || other.told.day === told.day),
  )
}

function isSameBody({ body: one }: Told, { body: other }: Told): boolean {
  return one.entity === other.entity
}

function isEarlier({ day: one }: Told, { day: other }: Told): boolean {
  return one !== null && other !== null && one < other
}

/** A claim is about what so large a part of its contents names. */
const MANY = 0.25

/** The states that many of the contents name. */
function statesOf(members: readonly Member[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const contents = members.filter(({ told }) => !told.pointer)
  for (const { told } of contents) {
    for (const key of [...told.features.keys(), ...told.implied.keys()]) {
      if (key.startsWith('entity:')) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const most = [...counts].filter(([, count]) => count >= contents.length * MANY)
  return new Set(most.map(([key]) => key.slice('entity:'.length)))
}
