import type { MinuteRange } from '../../model/story-store.ts'

/** Keys in the order of their minutes. */
export interface TimeList {
  readonly add: (minute: number | null, key: number) => void
  readonly remove: (minute: number | null, key: number) => void
  /** Keys in a range, or without a minute; the latest first, `most` of them. */
  readonly latest: (range: MinuteRange, most: number) => number[]
  readonly size: () => number
}

/** An empty list. */
export function timeList(): TimeList {
  const minutes: number[] = []
  const keys: number[] = []
  const placeOf = (minute: number, key: number): number => {
    let [low, high] = [0, minutes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const isBefore =
        minutes[middle]! < minute || (minutes[middle] === minute && keys[middle]! < key)
      if (isBefore) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    add: (minute, key) => {
      const at = placeOf(minute ?? -Infinity, key)
      minutes.splice(at, 0, minute ?? -Infinity)
      keys.splice(at, 0, key)
    },
    remove: (minute, key) => {
      const at = placeOf(minute ?? -Infinity, key)
      if (keys[at] !== key) return
      minutes.splice(at, 1)
      keys.splice(at, 1)
    },
    latest: ([from, to], most) => {
      const found: number[] = []
      for (let at = placeOf(to, Infinity) - 1; at >= 0 && found.length < most; at--) {
        if (minutes[at]! < from) break
        found.push(keys[at]!)
      }
      const undated = placeOf(-Infinity, Infinity)
      for (let at = undated - 1; at >= 0 && found.length < most; at--)
        if (from !== -Infinity) found.push(keys[at]!)
      return found
    },
    size: () => keys.length,
  }
}
