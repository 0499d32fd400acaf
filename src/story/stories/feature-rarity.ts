import type { Feature } from '../../model/print.ts'
import { backgroundShare } from '../print/background.ts'

/** The background counts as much as so many pages: less than elsewhere, as the pages of a small library tend to be about few sagas. */
const BACKGROUND_PAGES = 60

/** How rare a feature is that stands on `count` of `size` pages, in nats. */
export function featureRarity(key: Feature['key'], count: number, size: number): number {
  const share = (count + BACKGROUND_PAGES * backgroundShare(key)) / (size + BACKGROUND_PAGES)
  return -Math.log(Math.min(share, 1))
}
