import type { PrintedPage, Reason } from '../../model/print.ts'
import { isSameOutlet, pageOutlet, pageSources } from './page-credits.ts'
import type { NamedSource } from './page-credits.ts'

/** Which of two pages depends on the other, and how that is known. */
export interface Direction {
  /** Whether the first page depends on the second. */
  readonly oneDepends: boolean
  readonly how: 'named' | null
  readonly credit: 'kept' | 'lost'
  /** A source that both name and that neither is. */
  readonly source: NamedSource | null
  readonly reasons: readonly Reason[]
}

/** What the first page depending on the second is measured by. */
export interface Fullness {
  /** Share of the first page that stands in the second. */
  readonly one: number
  /** Share of the second page that stands in the first. */
  readonly other: number
}

const NAMED = 4
const EARLIER_DAY = 2
const EARLIER_MINUTE = 1.5
const FULLER = 3
/** Of what a page rests on, a source is the main one from this share of its statements. */
const MAIN = 0.5

/** Decides which of two pages depends: the one that names the other's outlet, the later one, the one that is part of the other. */
export function findDirection(one: PrintedPage, other: PrintedPage, fullness: Fullness): Direction {
  const sources = { one: pageSources(one.record), other: pageSources(other.record) }
  const outlets = { one: pageOutlet(one.record), other: pageOutlet(other.record) }
  const oneNames =
    outlets.other !== null && sources.one.some((s) => isSameOutlet(outlets.other!, s))
  const otherNames =
    outlets.one !== null && sources.other.some((s) => isSameOutlet(outlets.one!, s))
  const reasons: Reason[] = []
  if (oneNames !== otherNames) reasons.push({ feature: 'named', weight: oneNames ? NAMED : -NAMED })
  const later = laterBy(one, other)
  if (later !== 0) reasons.push({ feature: 'later', weight: later })
  const fuller = Math.round((fullness.one - fullness.other) * FULLER * 100) / 100
  if (fuller !== 0) reasons.push({ feature: 'fuller', weight: fuller })
  const sum = reasons.reduce((total, { weight }) => total + weight, 0)
  const oneDepends = sum > 0 || (sum === 0 && one.print.page > other.print.page)
  const [mine, theirs] = oneDepends ? [sources.one, sources.other] : [sources.other, sources.one]
  const isNamed = oneDepends ? oneNames : otherNames
  const rests = theirs.filter(({ share }) => share >= MAIN)
  const kept = isNamed || rests.some((source) => mine.some((own) => isSameOutlet(own, source)))
  return {
    oneDepends,
    how: isNamed ? 'named' : null,
    credit: kept ? 'kept' : 'lost',
    source: isNamed ? null : commonSource(mine, theirs),
    reasons: oneDepends
      ? reasons
      : reasons.map(({ feature, weight }) => ({ feature, weight: -weight })),
  }
}

function commonSource(
  mine: readonly NamedSource[],
  theirs: readonly NamedSource[],
): NamedSource | null {
  return mine.find((own) => theirs.some((source) => isSameOutlet(own, source))) ?? null
}

/** Above 0 where the first page was published later; by the day alone where one of them tells no hour. */
function laterBy(one: PrintedPage, other: PrintedPage): number {
  const [a, b] = [one.print.minute, other.print.minute]
  if (a === null || b === null) return 0
  if (hasHour(one) && hasHour(other)) {
    const weight = Math.abs(a - b) >= MINUTES_A_DAY ? EARLIER_DAY : EARLIER_MINUTE
    return Math.sign(a - b) * weight
  }
  const days = [one, other].map(({ record }) => record.article.published?.edtf ?? '')
  return days[0] === days[1] ? 0 : Math.sign(days[0]! < days[1]! ? -1 : 1) * EARLIER_DAY
}

const MINUTES_A_DAY = 24 * 60

function hasHour({ record }: PrintedPage): boolean {
  return record.article.published?.value.includes('T') ?? false
}
