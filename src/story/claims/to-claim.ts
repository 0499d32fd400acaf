import type { Claim, ClaimStatement, Side, StatementRef } from '../../model/claim.ts'
import { findPositions } from './find-positions.ts'
import type { Member } from './member.ts'
import { orientationOf, sidesOf } from './member.ts'
import { kindOf } from './rarity.ts'
import type { Told } from './told.ts'

const MOST_ABOUT = 5

/** Makes a claim of the statements that speak of one proposition; one of the `home` pages stands for it where one is among them. */
export function toClaim(members: readonly Member[], home?: ReadonlySet<string>): Claim {
  const orientation = orientationOf(members)
  const inTime = [...members].sort(byTime)
  const taken = sidesOf(inTime, orientation)
  const statements = inTime.map((member, at) => toClaimStatement(member, taken[at]!))
  const first = representative(atHome(inTime, home), orientation).told
  const sides = new Set(statements.map(({ side }) => side))
  return {
    id: `${first.page.print.page.replace(/^sha256:/, '').slice(0, 12)}.${first.statement.id}`,
    text: first.statement.content.text,
    language: first.page.print.language,
    told: refOf(first),
    about: aboutOf(members),
    statements,
    positions: findPositions(statements),
    contested: sides.has('denies') && (sides.has('asserts') || sides.has('confirms')),
  }
}

function toClaimStatement(member: Member, side: Side): ClaimStatement {
  const { told, score, reasons } = member
  const { statement, print, body, day } = told
  const { speaker } = statement
  return {
    ...refOf(told),
    speaker: {
      entity: speaker.entity,
      name: speaker.name,
      native: speaker.native,
      named: speaker.named,
      body: body.entity,
      bodyName: body.name,
    },
    side,
    distanced: print.distanced,
    edtf: day,
    figures: print.figures,
    score,
    reasons,
  }
}

function refOf({ page, statement }: Told): StatementRef {
  return { page: page.print.page, statement: statement.id }
}

function atHome(members: readonly Member[], home?: ReadonlySet<string>): readonly Member[] {
  const own = members.filter(({ told }) => home?.has(told.page.print.page))
  return own.length > 0 ? own : members
}

/** The statement that stands for the claim: the first that tells it as it is claimed, with a content of its own. */
function representative(members: readonly Member[], orientation: 1 | -1): Member {
  const own = members.filter(({ told }) => !told.pointer)
  return own.find(({ direction }) => direction === orientation) ?? own[0] ?? members[0]!
}

/** The entities that most of the contents name, those that weigh most first. */
function aboutOf(members: readonly Member[]): string[] {
  const sums = new Map<string, number>()
  for (const { told } of members) {
    for (const [key, weight] of told.features) {
      if (kindOf(key) === 'entity') sums.set(key, (sums.get(key) ?? 0) + weight)
    }
  }
  return [...sums]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_ABOUT)
    .map(([key]) => key.slice(key.indexOf(':') + 1))
}

function byTime({ told: one }: Member, { told: other }: Member): number {
  if (one.day !== other.day && one.day !== null && other.day !== null) {
    return one.day < other.day ? -1 : 1
  }
  const [mine, theirs] = [one.page.print.minute, other.page.print.minute]
  if (mine !== theirs) return (mine ?? Infinity) - (theirs ?? Infinity)
  return one.at - other.at
}
