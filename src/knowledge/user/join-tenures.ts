import { isSingle } from '../holders.ts'
import type { Tenure } from '../offices.ts'

/**
 * The user's tenures of an office and what is left of the shipped ones: those that the user tells anew are gone, and
 * where one person at a time holds the office, nobody else holds it while the user's person does.
 */
export function joinTenures(own: readonly Tenure[], shipped: readonly Tenure[]): readonly Tenure[] {
  if (own.length === 0) return shipped
  let left = shipped.filter((tenure) => !own.some((one) => tellsAnew(one, tenure)))
  if (isSingle(own[0]!.office, shipped)) {
    for (const one of own) left = left.flatMap((tenure) => without(tenure, one))
  }
  return [...own, ...left]
}

/** Whether a tenure says anew what another says: one person, one office, times that meet. */
export function tellsAnew(own: Tenure, other: Tenure): boolean {
  const isSame =
    own.person.id === other.person.id && own.office === other.office && own.state === other.state
  return isSame && meets(own, other)
}

/** The parts of a tenure that lie before and after another of the same standing. */
function without(tenure: Tenure, other: Tenure): Tenure[] {
  if (tenure.standing !== other.standing || !meets(tenure, other)) return [tenure]
  const parts: Tenure[] = []
  if (tenure.from < other.from) parts.push({ ...tenure, to: shifted(other.from, -1) })
  if (other.to !== '' && end(other) < end(tenure))
    parts.push({ ...tenure, from: shifted(other.to, 1) })
  return parts
}

/** The day, month or year before or after one. */
function shifted(date: string, step: 1 | -1): string {
  const [year = 0, month, day] = date.split('-').map(Number)
  const moved = new Date(0)
  if (month === undefined) moved.setUTCFullYear(year + step, 0, 1)
  else if (day === undefined) moved.setUTCFullYear(year, month - 1 + step, 1)
  else moved.setUTCFullYear(year, month - 1, day + step)
  return moved.toISOString().slice(0, date.length)
}

function meets(one: Tenure, other: Tenure): boolean {
  return one.from <= end(other) && other.from <= end(one)
}

/** The end of a tenure for comparing: behind every day of its month or year, or behind all days. */
function end({ to }: Tenure): string {
  return `${to}~`
}
