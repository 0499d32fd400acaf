import { IsnadError } from '../model/error.ts'

/** Pages of one minute before they run over into the next ones of their day. */
const SLOTS = 2 ** 8
const MINUTES_A_DAY = 1440
/** The keys of each day, used or not. */
export const KEYS_A_DAY: number = SLOTS * MINUTES_A_DAY
/** The last minute since 1900 that a key tells from later ones. */
const LAST_MINUTE = 2 ** 27

/** Pages that a library holds at most; the keys of those without a date lie below it. */
export const MOST_PAGES: number = 2 ** 25

function firstKey(minute: number): number {
  return MOST_PAGES + minute * SLOTS
}

/** The first key of a day, counted since 1900-01-01. */
export function firstKeyOf(day: number): number {
  return firstKey(Math.max(day, 0) * MINUTES_A_DAY)
}

/** The day of a dated page's key, counted since 1900-01-01. */
export function dayOfKey(key: number): number {
  return Math.floor((key - MOST_PAGES) / SLOTS / MINUTES_A_DAY)
}

/**
 * A key that no page has: after the others of its minute, or in the next minute of its day that has room, so that keys are in the
 * order of time and each day is a range of them. `greatest` gives the greatest key in `[first, end)`.
 */
export function freeKey(
  minute: number | null,
  greatest: (first: number, end: number) => number | null,
): number {
  if (minute === null) return (greatest(0, MOST_PAGES) ?? -1) + 1
  const from = Math.min(Math.max(minute, 0), LAST_MINUTE)
  const dayEnd = (Math.floor(from / MINUTES_A_DAY) + 1) * MINUTES_A_DAY
  for (let at = from; at < dayEnd; at++) {
    const next = (greatest(firstKey(at), firstKey(at + 1)) ?? firstKey(at) - 1) + 1
    if (next < firstKey(at + 1)) return next
  }
  const message = `a library holds ${SLOTS * MINUTES_A_DAY} pages of one day at most: begin another one with --library FILE`
  throw new IsnadError('bad-library', message)
}
