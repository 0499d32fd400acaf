import type { Side } from '../../src/model/claim.ts'
import { bCubed } from './b-cubed.ts'
import type { StoryMiss } from './findings.ts'
import type { MatchedClaim, MatchedStatement } from './match-claims.ts'
import type { Precision } from './shares.ts'
import { percent } from './shares.ts'

/** Figures of the claims of a set, and where they differ. */
export interface ClaimScore {
  /** Statements of the gold that stand in the right claim with the right speaker and side. */
  readonly position: number | null
  /** The same, where asserting and confirming are one side. */
  readonly positionOfThree: number | null
  /** B³ over the statements of the gold. */
  readonly pairing: Precision
  readonly distance: number | null
  readonly misses: readonly StoryMiss[]
}

/** Scores who stands how to what. */
export function scoreClaims(matches: readonly MatchedClaim[]): ClaimScore {
  const statements = matches.flatMap((match) => match.statements.map((one) => ({ match, one })))
  const isRight = ({ one }: { one: MatchedStatement }) =>
    one.isRightSpeaker && one.found?.side === one.gold.side
  const isNearly = ({ one }: { one: MatchedStatement }) =>
    one.isRightSpeaker && mildSide(one.found?.side) === mildSide(one.gold.side)
  const found = statements.filter(({ one }) => one.found !== null)
  return {
    position: percent(statements.filter(isRight).length, statements.length),
    positionOfThree: percent(statements.filter(isNearly).length, statements.length),
    pairing: scorePairing(matches),
    distance: percent(
      found.filter(({ one }) => one.found?.distanced === one.gold.distanced).length,
      found.length,
    ),
    misses: matches.flatMap(claimMisses),
  }
}

function mildSide(side: Side | undefined): Side | undefined {
  return side === 'confirms' ? 'asserts' : side
}

function scorePairing(matches: readonly MatchedClaim[]): Precision {
  const gold = matches.map(({ gold: claim, statements }) =>
    statements.map((_, at) => `${claim.id} ${at}`),
  )
  const found = new Map<string, string[]>()
  for (const { gold: claim, statements } of matches) {
    for (const [at, { inClaim }] of statements.entries()) {
      const item = `${claim.id} ${at}`
      const group = inClaim?.id ?? item
      found.set(group, [...(found.get(group) ?? []), item])
    }
  }
  const { p, r, f1 } = bCubed(gold, [...found.values()])
  return { p, r, f1 }
}

function claimMisses({ gold, found, statements }: MatchedClaim): StoryMiss[] {
  if (!found) {
    const pages = [...new Set(gold.statements.map(({ page }) => page))]
    return [{ kind: 'CLAIM', pages, detail: `${gold.id}: ${gold.text}` }]
  }
  return statements.flatMap((one): StoryMiss[] => {
    const { gold: wanted } = one
    const head = `${gold.id}: ${wanted.speaker} ${wanted.side} «${wanted.anchor}»`
    const pages = [wanted.page]
    if (!one.found) {
      const where = one.inClaim ? `stands in another claim: ${one.inClaim.text}` : 'in no claim'
      return [{ kind: 'STATEMENT', pages, detail: `${head} ${where} (claim: ${found.text})` }]
    }
    if (one.isRightSpeaker && one.found.side === wanted.side) return []
    const [speaker = ''] = one.found.speakers
    return [
      {
        kind: 'POSITION',
        pages,
        detail: `${head} got ${speaker} ${one.found.side} ${one.found.note}`,
      },
    ]
  })
}
