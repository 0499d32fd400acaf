const SERIALS = 2 ** 25

/** Minutes that a key can hold; later ones count as the last. */
const LAST_MINUTE = 2 ** 27 - 1

/** The key of a page: its minute of publication in the high bits, so that keys are in the order of time, and its serial number. */
export function toKey(minute: number | null, serial: number): number {
  return Math.min(Math.max(minute ?? 0, 0), LAST_MINUTE) * SERIALS + serial
}

/** The serial number in a key; it stays where the minute changes. */
export function serialOf(key: number): number {
  return key % SERIALS
}

/** The first key of a day, counted since 1900-01-01. */
export function firstKeyOf(day: number): number {
  return toKey(day * 1440, 0)
}

/** Pages that a library holds at most. */
export const MOST_PAGES: number = SERIALS - 1
