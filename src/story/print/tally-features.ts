import type { Feature } from '../../model/print.ts'

/** Gathers features by their keys. */
export interface FeatureTally {
  /** Counts one telling of a feature; `weight` is what the place of it makes of it. */
  readonly add: (key: Feature['key'], weight: number) => void
  /** Each key once, in the order in which they were first told. */
  readonly features: () => Feature[]
}

/** A name has a key for each way in which it may be heard; each is worth a part of it. */
const NAME = 0.5

function isName(key: Feature['key']): boolean {
  return key.startsWith('name:')
}

/** A tally: the weight of a feature is that of its best place, and more for each time that it is told again. */
export function tallyFeatures(): FeatureTally {
  const told = new Map<Feature['key'], { best: number; times: number }>()
  return {
    add: (key, weight) => {
      const before = told.get(key)
      if (!before) told.set(key, { best: weight, times: 1 })
      else {
        before.best = Math.max(before.best, weight)
        before.times++
      }
    },
    features: () =>
      Array.from(told, ([key, { best, times }]) => ({
        key,
        weight: Math.round((best + Math.log(times)) * (isName(key) ? NAME : 1) * 100) / 100,
      })),
  }
}
