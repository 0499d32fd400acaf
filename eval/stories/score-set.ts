import type { BCubed } from './b-cubed.ts'
import { bCubed } from './b-cubed.ts'
import type { Findings, StoryMiss } from './findings.ts'
import type { StorySet } from './gold.ts'
import { matchClaims } from './match-claims.ts'
import { scoreAlerts } from './score-alerts.ts'
import { scoreClaims } from './score-claims.ts'
import { scoreOrigins } from './score-origins.ts'
import { scoreReprints } from './score-reprints.ts'

/** The figures in the order in which they are printed. */
export const STORY_FIGURES = [
  'pages',
  'withinP',
  'withinR',
  'withinF1',
  'acrossP',
  'acrossR',
  'acrossF1',
  'kindMacroF1',
  'direction',
  'credit',
  'storyP',
  'storyR',
  'storyF1',
  'position',
  'positionOfThree',
  'distance',
  'pairingP',
  'pairingR',
  'pairingF1',
  'originsExact',
  'reportsExact',
  'falseIndependence',
  'circular',
  'alertP',
  'alertR',
  'alertF1',
] as const

/** The figures of a set; percentages to one decimal, null where there is nothing to measure. */
export type StoryFigures = Readonly<Record<(typeof STORY_FIGURES)[number], number | null>>

/** The figures of a set and every difference. */
export interface StoryScore {
  readonly figures: StoryFigures
  readonly misses: readonly StoryMiss[]
}

/** Scores what was found in a set against its gold. */
export function scoreSet(set: StorySet, found: Findings): StoryScore {
  const { gold } = set
  const reprints = scoreReprints(gold, found.reprints)
  const stories = bCubed(
    gold.stories.map(({ pages }) => pages),
    found.stories,
  )
  const matches = matchClaims(set, found.claims)
  const claims = scoreClaims(matches)
  const origins = scoreOrigins(matches, gold.circular)
  const alerts = scoreAlerts(gold, found.alerts, matches)
  return {
    figures: {
      pages: gold.pages.length,
      withinP: reprints.within.p,
      withinR: reprints.within.r,
      withinF1: reprints.within.f1,
      acrossP: reprints.across.p,
      acrossR: reprints.across.r,
      acrossF1: reprints.across.f1,
      kindMacroF1: reprints.kindMacroF1,
      direction: reprints.direction,
      credit: reprints.credit,
      storyP: stories.p,
      storyR: stories.r,
      storyF1: stories.f1,
      position: claims.position,
      positionOfThree: claims.positionOfThree,
      distance: claims.distance,
      pairingP: claims.pairing.p,
      pairingR: claims.pairing.r,
      pairingF1: claims.pairing.f1,
      originsExact: origins.exact,
      reportsExact: origins.reports,
      falseIndependence: origins.falseIndependence,
      circular: alerts.circular,
      alertP: alerts.alerts.p,
      alertR: alerts.alerts.r,
      alertF1: alerts.alerts.f1,
    },
    misses: [
      ...reprints.misses,
      ...storyMisses(stories),
      ...claims.misses,
      ...origins.misses,
      ...alerts.misses,
    ],
  }
}

function storyMisses({ placed }: BCubed): StoryMiss[] {
  return placed.flatMap(({ item, strangers, missing }) => {
    if (strangers.length === 0 && missing.length === 0) return []
    const parts = [
      ...(missing.length > 0 ? [`apart from ${missing.join(', ')}`] : []),
      ...(strangers.length > 0 ? [`together with ${strangers.join(', ')}`] : []),
    ]
    return [{ kind: 'STORY' as const, pages: [item], detail: parts.join('; ') }]
  })
}
