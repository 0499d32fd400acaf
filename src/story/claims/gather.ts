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

/** Of two groups that become one no more than this part of the smaller one may clash with the other … */
const CLASHING = 0.5
/** … and of two statements that clash the one goes that so many others hold less. */
const HOLDING = 3

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
  const clashes = (small: Group, large: Group): (readonly [Told, Told])[] =>
    small.members.flatMap((member) =>
      large.members
        .filter((other) => isSameVoice(member, other))
        .filter((other) => scoreOf(member, other) < leastOf(member, other))
        .map((other) => [member, other] as const),
    )
  const heldBy = (member: Told, group: Group): number =>
    linksOf
      .get(member)!
      .filter(({ one, other }) => groupOf.get(one === member ? other : one) === group)
      .map(({ score }) => score)
      .sort((a, b) => b - a)
      .slice(0, HOLDING)
      .reduce((sum, score) => sum + score, 0)
  const partFrom = (group: Group, member: Told): void => {
    const single: Group = { members: [member], to: new Map() }
    group.members.splice(group.members.indexOf(member), 1)
    groupOf.set(member, single)
    for (const { one, other, score } of linksOf.get(member)!) {
      const next = groupOf.get(one === member ? other : one)!
      if (next !== group) addBetween(group, next, -score)
      addBetween(single, next, score)
    }
  }
  const sure = links.filter(({ score }) => score >= LINKED).sort((a, b) => b.score - a.score)
  for (const { one, other } of sure) {
    const [a, b] = [groupOf.get(one)!, groupOf.get(other)!]
    if (a === b) continue
    const [into, from] = a.members.length >= b.members.length ? [a, b] : [b, a]
    const mean = (a.to.get(b) ?? 0) / (a.members.length * b.members.length)
    if (mean < ALIKE || fitting(from, into) < FITTING) continue
    const apart = clashes(from, into)
    if (new Set(apart.map(([member]) => member)).size > from.members.length * CLASHING) continue
    if (apart.some((pair) => pair.includes(one) && pair.includes(other))) continue
    merge(into, from)
    for (const member of from.members) groupOf.set(member, into)
    for (const [mine, theirs] of apart) {
      if (groupOf.get(mine) !== into || groupOf.get(theirs) !== into) continue
      partFrom(into, heldBy(mine, into) < heldBy(theirs, into) ? mine : theirs)
    }
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

function addBetween(one: Group, other: Group, score: number): void {
  one.to.set(other, (one.to.get(other) ?? 0) + score)
  other.to.set(one, (other.to.get(one) ?? 0) + score)
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
