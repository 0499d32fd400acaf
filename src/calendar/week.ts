import type { DayRange } from './calendar.ts'

/** The weekday of a day number, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

/** The week that a day lies in, where weeks begin on `start` (0 for Sunday). */
export function weekOf(number: number, start: number): DayRange {
  const first = number - ((weekdayOf(number) - start + 7) % 7)
  return { first, last: first + 6 }
}

/** The last such weekday before a day, that day left out. */
export function weekdayBefore(number: number, weekday: number): number {
  return number - 1 - ((weekdayOf(number - 1) - weekday + 7) % 7)
}

/** The next such weekday after a day, that day left out. */
export function weekdayAfter(number: number, weekday: number): number {
  return number + 1 + ((weekday - weekdayOf(number + 1) + 7) % 7)
}
