import type { ClaimStatement, Position, Side } from '../../model/claim.ts'

/** What outweighs what, where one body is told to have said several things on one day. */
const FIRMNESS: { readonly [side in Side]: number } = {
  denies: 3,
  confirms: 2,
  declines: 1,
  asserts: 0,
}

/** Says how each body stands to a claim: in time order, an entry for each change of side. */
export function findPositions(statements: readonly ClaimStatement[]): Position[] {
  const bodies = new Map<string, ClaimStatement[]>()
  for (const statement of statements) {
    const said = bodies.get(statement.speaker.body)
    if (said) said.push(statement)
    else bodies.set(statement.speaker.body, [statement])
  }
  return [...bodies.values()].flatMap(positionsOf).sort(byDay)
}

function positionsOf(said: readonly ClaimStatement[]): Position[] {
  const positions: Position[] = []
  for (const day of daysOf(said)) {
    const side = sideOfDay(day)
    const last = positions.at(-1)
    const statements = day.filter((statement) => statement.side === side)
    if (last && (last.side === side || (last.side === 'confirms' && side === 'asserts'))) {
      positions[positions.length - 1] = joined(last, statements)
    } else {
      positions.push(positionOf(statements, last?.side ?? null))
    }
  }
  return positions
}

/** What was said, day by day; what has no day comes first. */
function daysOf(said: readonly ClaimStatement[]): ClaimStatement[][] {
  const days = new Map<string, ClaimStatement[]>()
  for (const statement of said) {
    const day = statement.edtf ?? ''
    days.set(day, [...(days.get(day) ?? []), statement])
  }
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, day]) => day)
}

/** The side of a body on a day: the one that most statements tell, the firmer one of two. */
function sideOfDay(day: readonly ClaimStatement[]): Side {
  const sums = new Map<Side, number>()
  for (const { side, score } of day) sums.set(side, (sums.get(side) ?? 0) + score)
  const sides = [...sums].sort((a, b) => FIRMNESS[b[0]] - FIRMNESS[a[0]])
  return sides[0]![0]
}

function positionOf(statements: readonly ClaimStatement[], before: Side | null): Position {
  const [{ speaker, side, edtf }] = statements as [ClaimStatement]
  return {
    body: speaker.body,
    name: speaker.bodyName,
    speakers: speakersOf(statements),
    side,
    since: edtf,
    before,
    statements: statements.map(({ page, statement }) => ({ page, statement })),
  }
}

function joined(position: Position, statements: readonly ClaimStatement[]): Position {
  const known = new Set(position.speakers.map(({ entity }) => entity))
  return {
    ...position,
    speakers: [...position.speakers, ...speakersOf(statements).filter((s) => !known.has(s.entity))],
    statements: [
      ...position.statements,
      ...statements.map(({ page, statement }) => ({ page, statement })),
    ],
  }
}

function speakersOf(statements: readonly ClaimStatement[]): ClaimStatement['speaker'][] {
  return [...new Map(statements.map(({ speaker }) => [speaker.entity, speaker])).values()]
}

function byDay(one: Position, other: Position): number {
  if (one.since === other.since) return one.body < other.body ? -1 : one.body > other.body ? 1 : 0
  return (one.since ?? '') < (other.since ?? '') ? -1 : 1
}
