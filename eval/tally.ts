/** What is counted over pages; figures are made of it. */
export interface Tally {
  pages: number
  failed: number
  gold: number
  found: number
  hit: number
  overlap: number
  speaker: number
  namedGold: number
  namedHit: number
  chain: number
  hopGold: number
  hopFound: number
  hopHit: number
  stance: number
  kind: number
  dateGold: number
  dateFound: number
  dateHit: number
  dateValue: number
  dateValueGold: number
  openGold: number
  openGuessed: number
  publishedGold: number
  publishedHit: number
  outletGold: number
  outletHit: number
  furnitureGold: number
  furnitureHit: number
  bodyLost: number
  entityGold: number
  entityHit: number
}

/** The figures of a tally: percentages to one decimal, or null where there is nothing to measure. */
export type Figures = Readonly<Record<FigureName, number | null>>

/** The names of the figures, in the order in which they are printed. */
export type FigureName = (typeof FIGURE_NAMES)[number]

/** The figures in the order in which they are printed. */
export const FIGURE_NAMES = [
  'pages',
  'failed',
  'statementP',
  'statementR',
  'statementF1',
  'contentIoU',
  'speaker',
  'speakerNamed',
  'chainExact',
  'hopF1',
  'stance',
  'kind',
  'dateF1',
  'dateValue',
  'dateGuessed',
  'published',
  'outlet',
  'furnitureOut',
  'bodyLost',
  'entityRecall',
  'endToEnd',
] as const

/** Figures that are good where they are low. */
export const LOW_IS_GOOD: ReadonlySet<FigureName> = new Set(['failed', 'bodyLost'])

/** Figures that say something but are no score. */
export const NO_SCORE: ReadonlySet<FigureName> = new Set(['pages', 'dateGuessed'])

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    pages: 0,
    failed: 0,
    gold: 0,
    found: 0,
    hit: 0,
    overlap: 0,
    speaker: 0,
    namedGold: 0,
    namedHit: 0,
    chain: 0,
    hopGold: 0,
    hopFound: 0,
    hopHit: 0,
    stance: 0,
    kind: 0,
    dateGold: 0,
    dateFound: 0,
    dateHit: 0,
    dateValue: 0,
    dateValueGold: 0,
    openGold: 0,
    openGuessed: 0,
    publishedGold: 0,
    publishedHit: 0,
    outletGold: 0,
    outletHit: 0,
    furnitureGold: 0,
    furnitureHit: 0,
    bodyLost: 0,
    entityGold: 0,
    entityHit: 0,
  }
}

/** Adds up tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally()
  for (const tally of tallies) {
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key]
  }
  return sum
}

/** The figures of a tally, rounded as the reference scorer rounds them. */
export function figuresOf(t: Tally): Figures {
  const endToEnd = percent(t.namedHit, t.namedGold)
  return {
    pages: t.pages,
    failed: t.failed,
    statementP: percent(t.hit, t.found),
    statementR: percent(t.hit, t.gold),
    statementF1: f1(t.hit, t.found, t.gold),
    contentIoU: percent(t.overlap, t.hit),
    speaker: percent(t.speaker, t.hit),
    speakerNamed: endToEnd,
    chainExact: percent(t.chain, t.hit),
    hopF1: f1(t.hopHit, t.hopFound, t.hopGold),
    stance: percent(t.stance, t.hit),
    kind: percent(t.kind, t.hit),
    dateF1: f1(t.dateHit, t.dateFound, t.dateGold),
    dateValue: percent(t.dateValue, t.dateValueGold),
    dateGuessed: percent(t.openGuessed, t.openGold),
    published: percent(t.publishedHit, t.publishedGold),
    outlet: percent(t.outletHit, t.outletGold),
    furnitureOut: percent(t.furnitureHit, t.furnitureGold),
    bodyLost: t.bodyLost,
    entityRecall: percent(t.entityHit, t.entityGold),
    endToEnd,
  }
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Number(((100 * part) / whole).toFixed(1))
}

function f1(hit: number, found: number, gold: number): number {
  return hit === 0 ? 0 : Number(((200 * hit) / (found + gold)).toFixed(1))
}
