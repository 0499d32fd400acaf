import type { FoundAlert, StoryMiss } from './findings.ts'
import type { GoldAlert, StoryGold } from './gold.ts'
import type { MatchedClaim } from './match-claims.ts'
import type { Precision } from './shares.ts'
import { percent, precisionOf } from './shares.ts'

/** Figures of the alerts of a set, and where they differ. */
export interface AlertScore {
  readonly alerts: Precision
  /** Rings of the gold that were found. */
  readonly circular: number | null
  readonly misses: readonly StoryMiss[]
}

/** These are scored only on claims that the gold annotates. */
const OF_CLAIMS: ReadonlySet<string> = new Set(['single-origin', 'claim-reversed'])

/** Scores what a reader is told to look at. */
export function scoreAlerts(
  gold: StoryGold,
  found: readonly FoundAlert[],
  matches: readonly MatchedClaim[],
): AlertScore {
  const known = new Map(matches.flatMap((one) => (one.found ? [[one.found.id, one.gold.id]] : [])))
  const judged = distinct(found).filter(
    ({ kind, claim }) => !OF_CLAIMS.has(kind) || (claim !== null && known.has(claim)),
  )
  const isMet = (wanted: GoldAlert, one: FoundAlert) =>
    wanted.kind === one.kind && (isSameClaim(wanted, one, known) ?? sharePages(wanted, one))
  const wanted = gold.alerts.filter(({ optional }) => optional !== true)
  const met = wanted.filter((one) => judged.some((other) => isMet(one, other)))
  const strangers = judged.filter((one) => !gold.alerts.some((other) => isMet(other, one)))
  const rings = gold.circular.filter((ring) =>
    found.some(({ kind, pages }) => kind === 'circular' && ring.every((id) => pages.includes(id))),
  )
  return {
    alerts: precisionOf({
      right: met.length,
      found: met.length + strangers.length,
      gold: wanted.length,
    }),
    circular: percent(rings.length, gold.circular.length),
    misses: [
      ...wanted
        .filter((one) => !met.includes(one))
        .map(({ kind, pages, claim }) => ({
          kind: 'ALERT' as const,
          pages,
          detail: `${kind} ${claim ?? ''}`,
        })),
      ...strangers.map(({ kind, pages, note }) => ({
        kind: 'EXTRA-ALERT' as const,
        pages,
        detail: `${kind} ${note}`,
      })),
    ],
  }
}

/** The same thing told twice of the same pages counts once. */
function distinct(found: readonly FoundAlert[]): FoundAlert[] {
  const byKey = new Map(
    found.map((one) => [
      `${one.kind} ${OF_CLAIMS.has(one.kind) ? one.claim : [...one.pages].sort().join(' ')}`,
      one,
    ]),
  )
  return [...byKey.values()]
}

function isSameClaim(
  wanted: GoldAlert,
  { claim }: FoundAlert,
  known: ReadonlyMap<string, string>,
): boolean | null {
  return wanted.claim === undefined ? null : claim !== null && known.get(claim) === wanted.claim
}

/** Of a ring and of a claim that was reversed two pages must agree, of a copy the copy itself. */
function sharePages(wanted: GoldAlert, { kind, pages }: FoundAlert): boolean {
  const common = wanted.pages.filter((page) => pages.includes(page))
  return kind === 'circular' || kind === 'claim-reversed'
    ? common.length >= Math.min(2, pages.length)
    : pages.includes(wanted.pages[0] ?? '')
}
