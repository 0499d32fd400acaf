export { fromDay, toDay } from '../../library/days.ts'
import { edtfDays } from './edtf-days.ts'

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** The first and the last day, since 1900-01-01, of a day, month or year as a person asks for it; null where it is none. */
export function askedDays(text: string): [from: number, to: number] | null {
  return DAY.test(text) ? edtfDays(text) : null
}
