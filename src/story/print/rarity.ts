import type { Feature } from '../../model/print.ts'
import { backgroundShare } from './background.ts'

/** What a library knows of a feature. */
export interface FeatureCount {
  /** Its pages with the feature. */
  readonly count: number
  /** All its pages. */
  readonly size: number
  /** As how many pages the background counts; 150 unless the pages are known to be about few sagas. */
  readonly background?: number
}

/** The background counts as much as so many pages of the library. */
const BACKGROUND_PAGES = 150

/**
 * How rare a feature is, in nats: what it says that two pages share it. The background (what share of the news at large holds it) keeps a
 * library of ten pages sane, and gives way to the counts of a large one. A feature on half of all pages is worth 0.7, "president" about
 * 1.5, a town's name 6, a number told nowhere else 7. Multiply it with what each text makes of the feature (`Feature.weight`).
 */
export function rarityOf(
  key: Feature['key'],
  { count, size, background = BACKGROUND_PAGES }: FeatureCount,
): number {
  const share = (count + background * backgroundShare(key)) / (size + background)
  return -Math.log(Math.min(share, 1))
}
