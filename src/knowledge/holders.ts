import type { Standing } from '../model/mention.ts'
import type { Known } from './knowledge.ts'
import { officeKindOf, officesOfBody, officesOfGloss } from './office-kinds.ts'
import type { Tenure } from './offices.ts'
import { daysBetween, isHeldOn, tenuresOf } from './offices.ts'

/** An office as words call it: "former spokesperson" (`gloss`, `standing`) of a state (ISO code) or a body (id). */
export interface OfficeSought {
  /** English of the role noun, as in the language packs. */
  readonly gloss: string
  readonly country: string | null
  readonly body: string | null
  readonly standing: Standing | null
}

/** Someone whom an office may mean on a day. */
export interface Holder {
  readonly person: Known
  readonly tenure: Tenure
  /** From 0 to 1: 1 would be certain. */
  readonly score: number
  readonly reason: string
}

/** How likely the holder is meant, by what is known of the tenure. */
const SCORES = {
  /** Holds it on the day, by sources. */
  sure: 0.95,
  /** Holds it on the day, from memory, and the day is near an end of the tenure. */
  likely: 0.75,
  /** Holds it on the day for the time being, where someone who holds it in full was asked for, or the other way round. */
  other: 0.6,
  /** One of several who hold it on the day. */
  several: 0.35,
  /** Is to hold it next. */
  next: 0.7,
  /** The last one before. */
  before: 0.6,
  /** One of those before that, or of all who held it where no day is known. */
  earlier: 0.3,
} as const

/** A name for an office asserts its holder from this score on; below it he is a candidate. */
export const SURE_HOLDER: number = 0.9

/** Days by which an end of a tenure that is told from memory may be wrong. */
const UNSURE_DAYS = 45
/** Who went before whom is told so many times back. */
const MOST_EARLIER = 6
/** Days in which someone chosen takes the office. */
const SOON = 250

/**
 * Whom an office means on an ISO day, the likeliest first; without a day all who held it are possible.
 * `tenuresIn` gives the tenures of an office of a state or body, the shipped ones where it is left out.
 */
export function findHolders(
  sought: OfficeSought,
  day: string | null,
  tenuresIn: (office: string, state: string) => readonly Tenure[] = tenuresOf,
): readonly Holder[] {
  for (const { office, state } of officesMeant(sought)) {
    const found = holdersOf(tenuresIn(office, state), day, sought.standing)
    if (found.length > 0) return found
  }
  return []
}

/** The offices that words may mean, and the state or body that has them, the likeliest first. */
function officesMeant({ gloss, country, body }: OfficeSought): { office: string; state: string }[] {
  if (gloss === '') return []
  const ofBody = body === null ? [] : officesOfBody(gloss, body)
  if (ofBody.length > 0 || country === null || body !== null) return ofBody
  return officesOfGloss(gloss).map((office) => ({ office, state: country }))
}

function holdersOf(
  tenures: readonly Tenure[],
  day: string | null,
  standing: Standing | null,
): readonly Holder[] {
  if (day === null) return timeless(tenures)
  if (standing === 'former' || standing === 'then') return before(tenures, day, standing)
  const now = tenures.filter((tenure) => isHeldOn(tenure, day))
  const fitting = now.filter((tenure) => (tenure.standing || null) === standing)
  if (fitting.length > 0) return fitting.map((tenure) => current(tenure, { fitting, tenures, day }))
  if (standing === 'designate') {
    const next = tenures
      .filter(({ from }) => from > day && daysBetween(day, from) < SOON)
      .sort((one, other) => one.from.localeCompare(other.from))[0]
    return next ? [holder(next, SCORES.next)] : []
  }
  return now.map((tenure) => holder(tenure, SCORES.other))
}

function current(
  tenure: Tenure,
  {
    fitting,
    tenures,
    day,
  }: { fitting: readonly Tenure[]; tenures: readonly Tenure[]; day: string },
): Holder {
  const alone = fitting.every(({ person }) => person.id === tenure.person.id)
  if (!alone || !isSingle(tenure.office, tenures)) return holder(tenure, SCORES.several)
  const sure = tenure.certainty === 'sure' || isWellInside(tenure, day)
  return holder(tenure, tenure.from !== '' && sure ? SCORES.sure : SCORES.likely)
}

/** Whether one person at a time holds an office: always, or in this state as far as its holders are known. */
export function isSingle(office: string, tenures: readonly Tenure[]): boolean {
  if (officeKindOf(office)?.single ?? true) return true
  const others = [...tenures].sort((a, b) => a.from.localeCompare(b.from))
  return (
    others.length > 1 &&
    others.every(
      ({ to }, at) => at + 1 === others.length || (to !== '' && to <= others[at + 1]!.from),
    )
  )
}

/** Whether a day is so far from both ends of a tenure that mistaken ends do not matter. */
function isWellInside({ from, to }: Tenure, day: string): boolean {
  return daysBetween(from, day) > UNSURE_DAYS && (to === '' || daysBetween(day, to) > UNSURE_DAYS)
}

/** Those who held an office and hold it no longer, the last one first. */
function before(tenures: readonly Tenure[], day: string, standing: Standing): readonly Holder[] {
  const holding = new Set(
    standing === 'then'
      ? []
      : tenures.filter((tenure) => isHeldOn(tenure, day)).map(({ person }) => person.id),
  )
  const ended = latestOfEach(
    tenures.filter(
      (tenure) =>
        !holding.has(tenure.person.id) &&
        (standing === 'then' ? tenure.from <= day : tenure.to !== '' && tenure.to < day),
    ),
  )
  return ended.map((tenure, back) =>
    holder(tenure, standing === 'former' && back === 0 ? SCORES.before : SCORES.earlier),
  )
}

function timeless(tenures: readonly Tenure[]): readonly Holder[] {
  return latestOfEach(tenures).map((tenure) => holder(tenure, SCORES.earlier))
}

/** The last tenure of each person, the last person first. */
function latestOfEach(tenures: readonly Tenure[]): Tenure[] {
  const latest = new Map<string, Tenure>()
  for (const tenure of [...tenures].sort((one, other) => other.from.localeCompare(one.from)))
    if (!latest.has(tenure.person.id)) latest.set(tenure.person.id, tenure)
  return [...latest.values()].slice(0, MOST_EARLIER)
}

function holder(tenure: Tenure, score: number): Holder {
  return { person: tenure.person, tenure, score, reason: reasonOf(tenure) }
}

/** "president of RU since 2012-05-07", "acting president of KR, 2024-12-14 to 2024-12-27". */
function reasonOf({ office, state, from, to, standing }: Tenure): string {
  const name = officeKindOf(office)?.names['en']?.[0] ?? office
  const held = `${standing === '' ? '' : `${standing} `}${name} of ${state}`
  if (from === '') return to === '' ? held : `${held} until ${to}`
  return to === '' ? `${held} since ${from}` : `${held}, ${from} to ${to}`
}
