import type { PrintedPage, Reason } from '../../model/print.ts'
import type { Span } from '../../model/span.ts'
import type { NamedSource, PageOutlet } from './page-credits.ts'
import { isSameOutlet, namesOutlet, pageOutlet, pageSources } from './page-credits.ts'

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
  /** 1 where only the first page opens with text of its own, -1 where only the second one does. */
  readonly opens?: number
}

/** Naming the other's outlet, being later by a day or by less, being a part, and opening with what the other lacks. */
const WEIGHTS = {
  named: 4,
  laterDay: 2,
  laterMinute: 1.5,
  fuller: 3,
  opens: 2,
  unsourced: 0.7,
  unknown: 0.5,
} as const
/** Of what a page rests on, a source is a main one from this share of its statements; from less where it opens the text. */
const MAIN = 0.6
const MAIN_IN_OPENING = 0.5

/** A page as one of two that may depend on each other. */
interface Side {
  readonly page: PrintedPage
  readonly outlet: PageOutlet | null
  readonly sources: readonly NamedSource[]
  /** Those on which most of it rests. */
  readonly rests: readonly NamedSource[]
}

/** Decides which of two pages depends: the one that names the other's outlet, the later one, the one that is part of the other. */
export function findDirection(one: PrintedPage, other: PrintedPage, fullness: Fullness): Direction {
  const [first, second] = [toSide(one), toSide(other)]
  const [oneNames, otherNames] = [names(first, second.outlet), names(second, first.outlet)]
  const { opens = 0 } = fullness
  const found: Reason[] = [
    { feature: 'named', weight: (Number(oneNames) - Number(otherNames)) * WEIGHTS.named },
    { feature: 'later', weight: laterBy(one, other) },
    { feature: 'fuller', weight: (fullness.one - fullness.other) * WEIGHTS.fuller },
    { feature: 'opens', weight: opens * WEIGHTS.opens },
    {
      feature: 'unsourced',
      weight: (Number(isUnsourced(first)) - Number(isUnsourced(second))) * WEIGHTS.unsourced,
    },
    {
      feature: 'unknown',
      weight: (Number(isUnknown(first)) - Number(isUnknown(second))) * WEIGHTS.unknown,
    },
  ]
  const sum = found.reduce((total, { weight }) => total + weight, 0)
  const oneDepends = sum > 0 || (sum === 0 && one.print.page > other.print.page)
  const [page, of] = oneDepends ? [first, second] : [second, first]
  const isNamed = oneDepends ? oneNames : otherNames
  const isKept = isNamed || of.rests.some((source) => names(page, source))
  const sign = oneDepends ? 1 : -1
  return {
    oneDepends,
    how: isNamed ? 'named' : null,
    credit: isKept ? 'kept' : 'lost',
    source: isNamed ? null : commonSource(page.sources, of.sources),
    reasons: found
      .filter(({ weight }) => weight !== 0)
      .map(({ feature, weight }) => ({ feature, weight: sign * weight })),
  }
}

function toSide(page: PrintedPage): Side {
  const sources = pageSources(page.record)
  const rests = sources.filter(
    ({ share, span }) => share >= (span && opensText(span, page) ? MAIN_IN_OPENING : MAIN),
  )
  return { page, outlet: pageOutlet(page.record), sources, rests }
}

function opensText([start]: Span, { sentences }: PrintedPage): boolean {
  const first = sentences.find(({ role }) => role === 'lead' || role === 'body')
  return first !== undefined && start < first.span[1]
}

function names(
  { page, sources, outlet: own }: Side,
  outlet: PageOutlet | NamedSource | null,
): boolean {
  return (
    outlet !== null &&
    !(own && isSameOutlet(own, outlet)) &&
    namesOutlet(page.record, outlet, sources)
  )
}

/** Whether it rests on nobody, as far as it tells: a copy may have lost whom the other names. */
function isUnsourced({ rests }: Side): boolean {
  return rests.length === 0
}

/** Whether its outlet stands in no table. */
function isUnknown({ outlet }: Side): boolean {
  return outlet === null || outlet.entity === null || outlet.entity.startsWith('local:')
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
    const weight = Math.abs(a - b) >= MINUTES_A_DAY ? WEIGHTS.laterDay : WEIGHTS.laterMinute
    return Math.sign(a - b) * weight
  }
  const days = [one, other].map(({ record }) => record.article.published?.edtf ?? '')
  return days[0] === days[1] ? 0 : Math.sign(days[0]! < days[1]! ? -1 : 1) * WEIGHTS.laterDay
}

const MINUTES_A_DAY = 24 * 60

function hasHour({ record }: PrintedPage): boolean {
  return record.article.published?.value.includes('T') ?? false
}
