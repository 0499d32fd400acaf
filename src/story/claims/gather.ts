import type { Link } from './find-links.ts'
import type { Told } from './told.ts'

/** Two statements are linked from this score on. */
const LINKED = 0.5
/** Two groups become one where the members of the smaller one find so like a one in the other, on the average … */
const FITTING = 0.5
/** … and all of one are so like all of the other. */
const ALIKE = 0.1

/** One speaker who tells two things in one text tells one thing twice only where they are as like as this. */
const SAME_VOICE = 0.6
/** Two who tell something in one text tell one thing where they are as like as this. */
const BESIDE = 0.3

/** A denial or a confirmation of what nobody tells there belongs to what it is as like as this. */
const ANSWERING = 0.4

interface Group {
  readonly members: Told[]
  /** The sum of the scores of the links to other groups. */
  readonly to: Map<Group, number>
}

/** Gathers statements into groups that speak of one proposition: the surest links first, and only groups that are alike as wholes. */
export function gather(told: readonly Told[], links: readonly Link[]): Told[][] {
  const groupOf = new Map<Told, Group>()
  const linksOf = new Map<Told, Link[]>()
  for (const one of told) {
    groupOf.set(one, { members: [one], to: new Map() })
    linksOf.set(one, [])
  }
  for (const link of links) {
    const [a, b] = [groupOf.get(link.one)!, groupOf.get(link.other)!]
    a.to.set(b, link.score)
    b.to.set(a, link.score)
    linksOf.get(link.one)!.push(link)
    linksOf.get(link.other)!.push(link)
  }
  const fitting = (small: Group, large: Group): number => {
    let sum = 0
    for (const member of small.members) {
      let best = 0
      for (const { one, other, score } of linksOf.get(member)!) {
        if (score > best && groupOf.get(one === member ? other : one) === large) best = score
      }
      sum += best
    }
    return sum / small.members.length
  }
  const scoreOf = (one: Told, other: Told): number =>
    linksOf.get(one)!.find((link) => link.one === other || link.other === other)?.score ?? 0
  const clash = (small: Group, large: Group): boolean =>
    small.members.some((member) =>
      large.members.some(
        (other) => isSameVoice(member, other) && scoreOf(member, other) < leastOf(member, other),
      ),
    )
  const sure = links.filter(({ score }) => score >= LINKED).sort((a, b) => b.score - a.score)
  for (const { one, other } of sure) {
    const [a, b] = [groupOf.get(one)!, groupOf.get(other)!]
    if (a === b) continue
    const [into, from] = a.members.length >= b.members.length ? [a, b] : [b, a]
    const mean = (a.to.get(b) ?? 0) / (a.members.length * b.members.length)
    if (mean < ALIKE || fitting(from, into) < FITTING || clash(from, into)) continue
    merge(into, from)
    for (const member of from.members) groupOf.set(member, into)
  }
  for (const group of new Set(groupOf.values())) {
    if (groupOf.get(group.members[0]!) !== group || !group.members.every(answers)) continue
    const asked = askedBy(group, { linksOf, groupOf })
    if (!asked) continue
    merge(asked, group)
    for (const member of group.members) groupOf.set(member, asked)
  }
  return [...new Set(groupOf.values())].map(({ members }) => members.sort((a, b) => a.at - b.at))
}

/** What the statements of a group answer, where all of them deny, decline or confirm and nobody among them tells it: the likest that somebody tells. */
function askedBy(
  group: Group,
  {
    linksOf,
    groupOf,
  }: {
    linksOf: ReadonlyMap<Told, readonly Link[]>
    groupOf: ReadonlyMap<Told, Group>
  },
): Group | null {
  let best: { score: number; group: Group } | null = null
  for (const member of group.members) {
    for (const { one, other, score } of linksOf.get(member)!) {
      const told = one === member ? other : one
      const target = groupOf.get(told)!
      if (target === group || answers(told) || score < Math.max(ANSWERING, best?.score ?? 0))
        continue
      best = { score, group: target }
    }
  }
  return best?.group ?? null
}

/** Whether a statement takes a side on what somebody else told. */
function answers({ stand }: Told): boolean {
  return stand.direction === 0 || stand.explicit || stand.confirms === 'plainly'
}

/** Two statements of one body in one text, neither of which is its headline. */
function isSameVoice(one: Told, other: Told): boolean {
  return (
    one.page === other.page &&
    (one.body.entity === other.body.entity || (tells(one) && tells(other))) &&
    !isHeading(one) &&
    !isHeading(other)
  )
}

function leastOf({ body: one }: Told, { body: other }: Told): number {
  return one.entity === other.entity ? SAME_VOICE : BESIDE
}

function tells({ stand }: Told): boolean {
  return stand.direction === 1 && stand.confirms === null
}

function isHeading({ statement: { place } }: Told): boolean {
  return place === 'headline' || place === 'kicker' || place === 'subheading'
}

function merge(into: Group, from: Group): void {
  into.members.push(...from.members)
  into.to.delete(from)
  for (const [group, sum] of from.to) {
    group.to.delete(from)
    if (group === into) continue
    const total = sum + (into.to.get(group) ?? 0)
    into.to.set(group, total)
    group.to.set(into, total)
  }
}
