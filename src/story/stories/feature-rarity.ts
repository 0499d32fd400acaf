import type { Feature } from '../../model/print.ts'
import { rarityOf } from '../print/rarity.ts'

/** How rare a feature is that stands on `count` of `size` pages, in nats. */
export function featureRarity(key: string, count: number, size: number): number {
  return rarityOf(key as Feature['key'], count, size)
}
