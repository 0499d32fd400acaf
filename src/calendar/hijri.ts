import type { CalendarDay } from './gregorian.ts'
import { FIRST_DAY, FIRST_YEAR, MONTHS } from './hijri-months.ts'

const LENGTHS: readonly number[] = MONTHS.trim()
  .split(/\s+/)
  .flatMap((year) => {
    const mask = Number.parseInt(year, 16)
    return Array.from({ length: 12 }, (_, month) => (mask & (1 << month) ? 30 : 29))
  })

/** Day numbers of the first days of the table's months, and of the day after the last. */
const STARTS: readonly number[] = (() => {
  const starts = [FIRST_DAY]
  for (const length of LENGTHS) starts.push(starts.at(-1)! + length)
  return starts
})()

const LAST_YEAR = FIRST_YEAR + LENGTHS.length / 12 - 1
const CIVIL_EPOCH = -492148

/** Days since 1970-01-01 of a Hijri day: Umm al-Qura from 1300 to 1500, outside it the tabular civil calendar. */
export function hijriToDay(year: number, month: number, day: number): number {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) {
    return STARTS[(year - FIRST_YEAR) * 12 + month - 1]! + day - 1
  }
  return civilStart(year, month) + day - 1
}

/** The Hijri day of a day number. */
export function dayToHijri(number: number): CalendarDay {
  if (number >= FIRST_DAY && number < STARTS.at(-1)!) {
    let low = 0
    let high = LENGTHS.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (STARTS[middle]! <= number) low = middle
      else high = middle
    }
    return {
      year: FIRST_YEAR + Math.floor(low / 12),
      month: (low % 12) + 1,
      day: number - STARTS[low]! + 1,
    }
  }
  const year = Math.floor((30 * (number - CIVIL_EPOCH) + 10646) / 10631)
  let month = 12
  while (month > 1 && civilStart(year, month) > number) month--
  return { year, month, day: number - civilStart(year, month) + 1 }
}

/** Days of a Hijri month. */
export function hijriMonthLength(year: number, month: number): number {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return LENGTHS[(year - FIRST_YEAR) * 12 + month - 1]!
  const next = month === 12 ? civilStart(year + 1, 1) : civilStart(year, month + 1)
  return next - civilStart(year, month)
}

function civilStart(year: number, month: number): number {
  return (
    CIVIL_EPOCH +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30) +
    Math.ceil(29.5 * (month - 1))
  )
}
