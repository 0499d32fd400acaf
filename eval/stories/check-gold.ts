import type { GoldClaim, StoryGold, StorySet } from './gold.ts'

const SIDES: ReadonlySet<string> = new Set(['asserts', 'confirms', 'denies', 'declines'])
const REPORTING: ReadonlySet<string> = new Set(['asserts', 'confirms'])
const KINDS: ReadonlySet<string> = new Set(['verbatim', 'cut', 'edited', 'translated'])

/** Everything in a set that contradicts itself, each as a line to print; none where the set is sound. */
export function checkGold(set: StorySet): string[] {
  const { gold } = set
  return [
    ...repeated(
      'page',
      gold.pages.map(({ id }) => id),
    ),
    ...repeated(
      'story',
      gold.stories.map(({ id }) => id),
    ),
    ...repeated(
      'claim',
      gold.claims.map(({ id }) => id),
    ),
    ...unknownPages(gold),
    ...checkStories(gold),
    ...checkReprints(gold),
    ...gold.claims.flatMap((claim) => checkClaim(claim, set)),
    ...checkAlerts(gold),
  ]
}

function repeated(what: string, ids: readonly string[]): string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${what} ${id} stands twice`)
}

function unknownPages(gold: StoryGold): string[] {
  const known = new Set(gold.pages.map(({ id }) => id))
  const named = [
    ...gold.stories.flatMap(({ pages }) => pages),
    ...gold.reprints.flatMap(({ page, of }) => [page, of]),
    ...gold.groups.flat(),
    ...gold.circular.flat(),
    ...gold.claims.flatMap(({ statements }) => statements.map(({ page }) => page)),
    ...gold.claims.flatMap(({ origins }) => origins.flatMap(({ pages }) => pages)),
    ...gold.alerts.flatMap(({ pages }) => pages),
  ]
  return [...new Set(named)].filter((id) => !known.has(id)).map((id) => `no page ${id}`)
}

function checkStories(gold: StoryGold): string[] {
  return gold.pages.flatMap(({ id }) => {
    const times = gold.stories.filter(({ pages }) => pages.includes(id)).length
    return times === 1 ? [] : [`page ${id} stands in ${times} stories`]
  })
}

function checkReprints(gold: StoryGold): string[] {
  const outside = gold.reprints
    .filter(
      ({ page, of }) => !gold.groups.some((group) => group.includes(page) && group.includes(of)),
    )
    .map(({ page, of }) => `${page} of ${of} stands in no group`)
  const kinds = gold.reprints
    .filter(({ kind }) => !KINDS.has(kind))
    .map(({ page, kind }) => `${page} has the unknown kind ${kind}`)
  const loose = gold.groups.flatMap((group) =>
    group
      .filter((id) => !gold.reprints.some(({ page, of }) => page === id || of === id))
      .map((id) => `${id} stands in a group and in no pair`),
  )
  return [...outside, ...kinds, ...loose]
}

function checkClaim(claim: GoldClaim, { gold, texts }: StorySet): string[] {
  const faults = claim.statements.flatMap(({ page, anchor, side, speaker }) => {
    const times = (texts.get(page) ?? '').split(anchor).length - 1
    return [
      ...(times === 1 ? [] : [`the anchor stands ${times} times on ${page}: ${anchor}`]),
      ...(SIDES.has(side) ? [] : [`no side ${side}`]),
      ...(claim.positions.some((one) => one.speaker === speaker && one.side === side)
        ? []
        : [`${speaker} ${side} on ${page} and has no such position`]),
    ]
  })
  const reports = new Set(
    claim.statements.filter(({ side }) => REPORTING.has(side)).map(({ page }) => page),
  )
  const rings = new Set(gold.circular.flat())
  const origins = new Set(claim.origins.flatMap(({ pages }) => pages))
  const since = claim.positions.flatMap((one) => one.since ?? [])
  return [
    ...faults,
    ...(reports.size === claim.reports ? [] : [`${reports.size} pages report it`]),
    ...(claim.origins.length === claim.independent ? [] : [`${claim.origins.length} origins`]),
    ...[...reports]
      .filter((page) => !origins.has(page) && !rings.has(page))
      .map((page) => `${page} has no origin`),
    ...[...origins].filter((page) => !reports.has(page)).map((page) => `${page} is no report`),
    ...(since.join() === [...since].sort().join() ? [] : ['positions are out of order']),
  ].map((fault) => `claim ${claim.id}: ${fault}`)
}

function checkAlerts(gold: StoryGold): string[] {
  const claims = new Set(gold.claims.map(({ id }) => id))
  return gold.alerts.flatMap(({ kind, claim, pages }) => [
    ...(claim === undefined || claims.has(claim) ? [] : [`${kind} of the unknown claim ${claim}`]),
    ...(pages.length > 0 ? [] : [`${kind} names no page`]),
  ])
}
