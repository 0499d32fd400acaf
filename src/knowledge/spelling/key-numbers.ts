/** Numbers for keys, counted from 0 in the order in which the keys come. */
export interface KeyNumbers {
  readonly size: () => number
  /** The number of a key, a new one if need be. */
  readonly add: (key: number) => number
  /** The number of a key, or -1. */
  readonly find: (key: number) => number
}

/** A hash table in flat arrays for keys from 0 to 2^30. */
export function keyNumbers(): KeyNumbers {
  let keys = new Int32Array(1 << 12).fill(-1)
  let numbers = new Int32Array(1 << 12)
  let size = 0

  const slotOf = (key: number) => {
    let slot = Math.imul(key, 0x9e3779b1) >>> 0
    for (slot &= keys.length - 1; keys[slot] !== -1 && keys[slot] !== key;) {
      slot = (slot + 1) & (keys.length - 1)
    }
    return slot
  }

  const grow = () => {
    const [before, counted] = [keys, numbers]
    keys = new Int32Array(2 * before.length).fill(-1)
    numbers = new Int32Array(keys.length)
    for (let at = 0; at < before.length; at++) {
      if (before[at] === -1) continue
      const slot = slotOf(before[at]!)
      keys[slot] = before[at]!
      numbers[slot] = counted[at]!
    }
  }

  const add = (key: number) => {
    const slot = slotOf(key)
    if (keys[slot] === key) return numbers[slot]!
    keys[slot] = key
    numbers[slot] = size++
    if (2 * size > keys.length) grow()
    return size - 1
  }

  const find = (key: number) => {
    const slot = slotOf(key)
    return keys[slot] === key ? numbers[slot]! : -1
  }

  return { size: () => size, add, find }
}
