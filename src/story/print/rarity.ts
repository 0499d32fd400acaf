import type { Feature } from '../../model/print.ts'
import { backgroundShare } from './background.ts'

/** The background counts as much as so many pages of the library. */
const BACKGROUND_PAGES = 150

/**
 * How rare a feature is, in nats: what it says that two pages share it. `count` of the `size` pages of a library hold it; the
 * background (what share of the news at large holds it) keeps a library of ten pages sane, and gives way to the counts of a large one.
 * A feature on half of all pages is worth 0.7, "president" about 1.5, a town's name 6, a number told nowhere else 7.
 * Multiply it with what each text makes of the feature (`Feature.weight`).
 */
export function rarityOf(key: Feature['key'], count: number, size: number): number {
  const share = (count + BACKGROUND_PAGES * backgroundShare(key)) / (size + BACKGROUND_PAGES)
  return -Math.log(Math.min(share, 1))
}
