/** How much later something came: whole days, hours and minutes; of days the minutes are left out. */
export interface Lag {
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

const MINUTE_MS = 60_000
const EXACT = /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/

/** The first of some moments (ISO 8601); null where none tells its time with its zone. */
export function firstMoment(moments: readonly (string | null)[]): string | null {
  const exact = moments.flatMap((moment) => (moment !== null && EXACT.test(moment) ? moment : []))
  const sorted = exact.sort((one, other) => Date.parse(one) - Date.parse(other))
  return sorted[0] ?? null
}

/** How much later a moment is than the first; null where either has no time with its zone, and of the first itself. */
export function lagOf(moment: string, first: string): Lag | null {
  if (!EXACT.test(moment) || !EXACT.test(first)) return null
  const minutes = Math.round((Date.parse(moment) - Date.parse(first)) / MINUTE_MS)
  if (!(minutes > 0)) return null
  const days = Math.floor(minutes / 1_440)
  const hours = Math.floor((minutes % 1_440) / 60)
  return { days, hours, minutes: days > 0 ? 0 : minutes % 60 }
}
