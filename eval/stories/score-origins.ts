import type { StoryMiss } from './findings.ts'
import type { MatchedClaim } from './match-claims.ts'
import { pairsOf, percent } from './shares.ts'

/** Figures of the counts of origins of a set, and where they differ. */
export interface OriginScore {
  /** Claims of the gold with exactly the right number of independent origins. */
  readonly exact: number | null
  /** Claims of the gold with exactly the right number of reports. */
  readonly reports: number | null
  /** Of the pairs of reports that were counted as independent, those that the gold calls dependent. */
  readonly falseIndependence: number | null
  readonly misses: readonly StoryMiss[]
}

interface Named {
  readonly name: string
  readonly pages: readonly string[]
}

/** Scores on how many origins each claim is said to rest. */
export function scoreOrigins(
  matches: readonly MatchedClaim[],
  rings: readonly (readonly string[])[],
): OriginScore {
  const pairs = matches.flatMap((match) => independentPairs(match, rings))
  const wrong = pairs.filter(({ isWrong }) => isWrong)
  const exact = matches.filter(({ gold, found }) => found?.independent === gold.independent)
  const reports = matches.filter(({ gold, found }) => found?.reports === gold.reports)
  return {
    exact: percent(exact.length, matches.length),
    reports: percent(reports.length, matches.length),
    falseIndependence: percent(wrong.length, pairs.length),
    misses: [
      ...matches.flatMap(countMisses),
      ...wrong.map(({ claim, pages }) => ({
        kind: 'INDEPENDENCE' as const,
        pages,
        detail: `${claim}: counted as independent`,
      })),
    ],
  }
}

/** Pairs of reports that the program counts as independent; those that are reports in the gold as well. */
function independentPairs(
  { gold, found }: MatchedClaim,
  rings: readonly (readonly string[])[],
): { claim: string; pages: readonly string[]; isWrong: boolean }[] {
  if (!found) return []
  const reports = new Set(
    gold.statements
      .filter(({ side }) => side === 'asserts' || side === 'confirms')
      .map(({ page }) => page),
  )
  const counted = [...reports].filter((page) =>
    found.origins.some(({ pages }) => pages.includes(page)),
  )
  const dependent: readonly Named[] = [
    ...gold.origins,
    ...rings.map((pages) => ({ name: '', pages })),
  ]
  return pairsOf(counted)
    .filter((pair) => !haveCommon(found.origins, pair))
    .map((pages) => ({ claim: gold.id, pages, isWrong: haveCommon(dependent, pages) }))
}

function haveCommon(origins: readonly Named[], pair: readonly string[]): boolean {
  return origins.some(({ pages }) => pair.every((page) => pages.includes(page)))
}

function countMisses({ gold, found }: MatchedClaim): StoryMiss[] {
  if (!found) return []
  const pages = [...new Set(gold.statements.map(({ page }) => page))]
  const told = (origins: readonly Named[]) =>
    origins.map(({ name, pages: at }) => `${name} (${at.join(', ')})`).join('; ') || 'none'
  return [
    ...(found.independent === gold.independent
      ? []
      : [
          {
            kind: 'ORIGINS' as const,
            pages,
            detail: `${gold.id}: want ${gold.independent}: ${told(gold.origins)}; got ${found.independent}: ${told(found.origins)}`,
          },
        ]),
    ...(found.reports === gold.reports
      ? []
      : [
          {
            kind: 'REPORTS' as const,
            pages,
            detail: `${gold.id}: want ${gold.reports} got ${found.reports}`,
          },
        ]),
  ]
}
