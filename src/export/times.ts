const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/
const DAY = /^\d{4}(?:-\d{2}){0,2}$/

/** A moment whose offset is settled, in full (RFC 3339), or null: `2024-06-19T08:04:00+03:30`. */
export function toInstant(value: string): string | null {
  const found = MOMENT.exec(value)
  if (!found || Number.isNaN(Date.parse(value))) return null
  const [, day, minute, seconds = ':00', zone] = found
  return `${day}T${minute}${seconds}${zone}`
}

/** The same in UTC and without an offset, or null: `2024-06-19T04:34:00`. */
export function toUtc(value: string): string | null {
  const instant = toInstant(value)
  return instant === null ? null : new Date(instant).toISOString().slice(0, 19)
}

/** The first and the last day, month or year that an EDTF value names, or null where it is vaguer. */
export function toInterval(edtf: string): readonly [from: string, to: string] | null {
  const [from = '', to = from] = edtf.split('/')
  return DAY.test(from) && DAY.test(to) ? [from, to] : null
}
