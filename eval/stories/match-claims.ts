import type { FoundClaim, FoundStatement } from './findings.ts'
import type { GoldClaim, GoldClaimStatement, StorySet } from './gold.ts'
import { isSameSpeaker } from './same-speaker.ts'

/** A statement of the gold and what the program made of it. */
export interface MatchedStatement {
  readonly gold: GoldClaimStatement
  /** The statement of the claim taken for this one; null where that claim has none there. */
  readonly found: FoundStatement | null
  readonly isRightSpeaker: boolean
  /** The claim that the statement stands in, whichever that is; null where it stands in none. */
  readonly inClaim: FoundClaim | null
}

/** A claim of the gold and the found claim that shares most statements with it. */
export interface MatchedClaim {
  readonly gold: GoldClaim
  readonly found: FoundClaim | null
  readonly statements: readonly MatchedStatement[]
}

/** Takes for each claim of the gold the found one with most of its statements; of two with as many, the smaller one. */
export function matchClaims(set: StorySet, claims: readonly FoundClaim[]): MatchedClaim[] {
  return set.gold.claims.map((gold) => {
    const seats = gold.statements.map((one) => ({ one, ...findSeat(set, one, claims) }))
    const found = mostFrequent(seats.flatMap(({ claim }) => claim ?? []))
    const statements = seats.map(({ one, claim }) => {
      const own = found ? findSeat(set, one, [found]).statement : null
      return {
        gold: one,
        found: own,
        isRightSpeaker: own !== null && isSpeaker(set, one, own),
        inClaim: claim,
      }
    })
    return { gold, found, statements }
  })
}

interface Seat {
  readonly claim: FoundClaim | null
  readonly statement: FoundStatement | null
}

/** The statement on the same page whose words share most with the anchor; one by the right speaker goes first, then one on the right side. */
function findSeat(set: StorySet, gold: GoldClaimStatement, claims: readonly FoundClaim[]): Seat {
  const from = set.texts.get(gold.page)?.indexOf(gold.anchor) ?? -1
  const to = from + gold.anchor.length
  let best: Seat = { claim: null, statement: null }
  let most = 0
  for (const claim of claims) {
    for (const statement of claim.statements) {
      if (from < 0 || statement.page !== gold.page) continue
      const shared = Math.min(to, statement.span[1]) - Math.max(from, statement.span[0])
      if (shared <= 0) continue
      const weight =
        (isSpeaker(set, gold, statement) ? 4 : 0) +
        (statement.side === gold.side ? 1 : 0) +
        shared / (to - from) +
        closeness(statement.span[0], from)
      if (weight > most) {
        most = weight
        best = { claim, statement }
      }
    }
  }
  return best
}

/** Near 1 where what is said begins at the anchor, less where the anchor stands deep inside. */
function closeness(start: number, anchor: number): number {
  return 1 / (1 + Math.abs(anchor - start) / 100)
}

function isSpeaker(set: StorySet, gold: GoldClaimStatement, found: FoundStatement): boolean {
  return isSameSpeaker(gold.speaker, found.speakers, set.gold.speakers?.[gold.speaker])
}

function mostFrequent(claims: readonly FoundClaim[]): FoundClaim | null {
  const counts = new Map<FoundClaim, number>()
  for (const claim of claims) counts.set(claim, (counts.get(claim) ?? 0) + 1)
  const [best] = [...counts].sort(
    ([one, many], [other, more]) => more - many || one.statements.length - other.statements.length,
  )
  return best?.[0] ?? null
}
