import type { TraceNode } from '../../model/origin.ts'

/** How much later something came: whole days, hours and minutes; of days the minutes are left out. */
export interface Lag {
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

const MINUTE_MS = 60_000
const EXACT = /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/

/** The first moment at which a page of a forest was published, ISO 8601; null where none tells its time with its zone. */
export function firstMoment(nodes: readonly TraceNode[]): string | null {
  const own = nodes.flatMap(({ kind, published }) =>
    kind === 'page' && published !== null && EXACT.test(published) ? [published] : [],
  )
  const below = nodes.flatMap(({ next }) => firstMoment(next) ?? [])
  const sorted = [...own, ...below].sort((one, other) => Date.parse(one) - Date.parse(other))
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
