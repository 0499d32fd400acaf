import type { FeatureKind } from '../../model/print.ts'

/** On what share of the pages of the news a feature of a kind stands, before any page is counted. */
const EXPECTED: Readonly<Record<FeatureKind, number>> = {
  entity: 0.003,
  name: 0.001,
  place: 0.005,
  concept: 0.02,
  number: 0.003,
  day: 0.01,
  word: 0.003,
}

/** What is expected counts as much as so many pages. */
const EXPECTED_PAGES = 60

/** How rare a feature is that stands on `count` of `size` pages, in nats. */
export function featureRarity(key: string, count: number, size: number): number {
  const expected = EXPECTED[key.slice(0, key.indexOf(':')) as FeatureKind]
  return -Math.log((count + EXPECTED_PAGES * expected) / (size + EXPECTED_PAGES))
}
