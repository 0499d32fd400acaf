import type { Reason } from '../../model/print.ts'
import { firstNot } from '../../text/ranges.ts'
import type { Member } from './member.ts'
import type { Told } from './told.ts'

/** Which group a statement belongs to; the statements of a group are in the order of their pages. */
export type GroupOf = ReadonlyMap<Told, readonly Told[]>

/** A statement as a member of the group that it points at. */
export interface Pointed {
  readonly group: readonly Told[]
  readonly member: Member
}

/** What speaks for a statement as the one that is pointed at. */
const WEIGHTS = {
  /** Told before it; less for each statement in between. */
  'told-before': 0.45,
  /** Told on its page at all. */
  'told-on-page': 0.15,
  /** What the rest of the sentence says is like it. */
  'same-topic': 0.5,
  /** For what other pages tell too, up to a few. */
  'told-elsewhere': 0.2,
} as const
const MOST_ELSEWHERE = 4

/**
 * What a statement without a content of its own ("these reports are false") is about: what somebody told before it on its page, the
 * nearer and the more told elsewhere the better, else what the page tells behind it. Null where the page tells nothing.
 */
export function findPointed(
  pointer: Told,
  { told, groupOf, compare }: PointOptions,
): Pointed | null {
  if (!takesSide(pointer)) return null
  const place = startOf(pointer)
  const tellable = around(told, place)
    .filter((other) => canBePointedAt(other, pointer))
    .sort((one, other) => startOf(other) - startOf(one))
  const before = tellable.filter((other) => startOf(other) < place)
  let best: { target: Told; score: number; reasons: Reason[] } | null = null
  for (const target of tellable) {
    const reasons = reasonsFor(target, { pointer, before, groupOf, compare })
    const score = reasons.reduce((sum, { weight }) => sum + weight, 0)
    if (!best || score > best.score) best = { target, score, reasons }
  }
  const group = best && groupOf.get(best.target)
  if (!best || !group) return null
  const { target, score, reasons } = best
  const direction = turned(pointer.stand.direction, target)
  return { group, member: { told: pointer, direction, score: Math.min(1, score), reasons } }
}

/** So many statements are looked at before a pointer, behind it, and at the beginning of its page. */
const BEFORE = 12
const BEHIND = 4
const OPENING = 3

/** The statements around a place of their page, and those that open it; they are in reading order. */
function around(told: readonly Told[], place: number): Told[] {
  const at = firstNot(told, (other) => startOf(other) < place)
  const from = Math.max(0, at - BEFORE)
  return [...told.slice(0, Math.min(OPENING, from)), ...told.slice(from, at + BEHIND)]
}

/** What a pointer is attached with. */
export interface PointOptions {
  /** The statements with a content on its page. */
  readonly told: readonly Told[]
  readonly groupOf: GroupOf
  readonly compare: (one: Told, other: Told) => number
}

function reasonsFor(
  target: Told,
  {
    pointer,
    before,
    groupOf,
    compare,
  }: { pointer: Told; before: readonly Told[] } & Pick<PointOptions, 'groupOf' | 'compare'>,
): Reason[] {
  const between = before.indexOf(target)
  const group = groupOf.get(target) ?? []
  const pages = new Set(group.map(({ page }) => page)).size
  return [
    between < 0
      ? { feature: 'told-on-page', weight: WEIGHTS['told-on-page'] }
      : { feature: 'told-before', weight: WEIGHTS['told-before'] / (1 + between / 2) },
    { feature: 'same-topic', weight: WEIGHTS['same-topic'] * compare(pointer, target) },
    {
      feature: 'told-elsewhere',
      weight: WEIGHTS['told-elsewhere'] * Math.min(MOST_ELSEWHERE, pages - 1),
    },
  ].filter(({ weight }) => weight > 0)
}

/** Whether it says more of what it points at than that it is there. */
function takesSide({ stand }: Told): boolean {
  return !stand.own && (stand.direction !== 1 || stand.confirms !== null)
}

/** What others tell or deny, and what the same one denies or declines with a content; what is only declined is told by nobody. */
function canBePointedAt({ stand, body }: Told, pointer: Told): boolean {
  if (stand.own || stand.direction === 0) return false
  return body.entity !== pointer.body.entity || stand.direction === pointer.stand.direction
}

/** A denial of a denial's subject denies the same; a denial of "did not send" tells that it was sent. */
function turned(direction: 1 | 0 | -1, { stand }: Told): 1 | 0 | -1 {
  return stand.direction === -1 && !stand.explicit ? ((-direction || 0) as 1 | 0 | -1) : direction
}

function startOf({ statement }: Told): number {
  return statement.content.span[0]
}
