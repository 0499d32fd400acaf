import type { Tenure } from '../../knowledge/offices.ts'
import { daysBetween, isHeldOn, presentDay } from '../../knowledge/offices.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import type { Standing } from '../../model/mention.ts'
import type { Seat } from './seats.ts'

/**
 * How a tenure answers a role: `holds` it on the day that was asked for; the `last` known holder, or one whose tenure `ended`
 * and whom nobody is known to have followed, where no day was; `not-acting` where acting was asked for and nobody is known to have.
 */
export type HolderHow =
  'holds' | 'last' | 'ended' | 'former' | 'acting' | 'designate' | 'not-acting'

/** A tenure that answers a role, the best first. */
export interface Holder {
  readonly tenure: Tenure
  readonly how: HolderHow
}

/** What is asked of an office: on which day, and in which standing. */
export interface HolderQuestion {
  /** ISO day; null for the last known. */
  readonly at: string | null
  readonly standing: Standing | null
}

/** How long before the first day someone is called the coming one, in days. */
const COMING = 200

/** Those who hold or held an office as a role says it. */
export function findHolders(
  seat: Seat,
  question: HolderQuestion,
  knowledge: ShippedKnowledge,
): Holder[] {
  const all = knowledge
    .tenuresOf(seat.office, seat.state)
    .toSorted((one, other) => other.from.localeCompare(one.from))
  const single = knowledge.officeKinds.find(({ id }) => id === seat.office)?.single ?? true
  const holding = holdersOn(all, { at: question.at, present: presentDay(), single })
  if (question.standing === 'former') return formerOf(all, question.at, holding)
  if (question.standing === 'designate') return comingOf(all, question.at)
  if (question.standing === 'acting') {
    const acting = all.filter(
      (tenure) => tenure.standing === 'acting' && isHeldOn(tenure, question.at ?? presentDay()),
    )
    if (acting.length > 0) return acting.map((tenure) => ({ tenure, how: 'acting' }))
    return holding.map(({ tenure }) => ({ tenure, how: 'not-acting' }))
  }
  return holding
}

function holdersOn(
  all: readonly Tenure[],
  { at, present, single }: { at: string | null; present: string; single: boolean },
): Holder[] {
  const proper = all.filter(({ standing }) => standing !== 'designate')
  const holding = proper.filter((tenure) =>
    at === null ? tenure.to === '' || tenure.to > present : isHeldOn(tenure, at),
  )
  if (holding.length > 0) {
    const kept = single ? holderOf(holding, at) : holding
    return kept.map((tenure) => ({ tenure, how: at === null ? 'last' : 'holds' }))
  }
  const [latest] = at === null ? byEnd(proper) : []
  return latest ? [{ tenure: latest, how: 'ended' }] : []
}

/**
 * Of those who hold on a day what one person holds at a time: the usual holder before an acting one, and on the day of a change
 * who comes; where the dates are too rough to tell them apart, each.
 */
function holderOf(holding: readonly Tenure[], at: string | null): readonly Tenure[] {
  const usual = holding.filter(({ standing }) => standing === '')
  const [first, ...others] = usual.length > 0 ? usual : holding
  const told = at === null || first!.from === at
  return told ? [first!] : [first!, ...others.filter(({ person }) => person !== first!.person)]
}

function formerOf(all: readonly Tenure[], at: string | null, holding: readonly Holder[]): Holder[] {
  const now = new Set(
    holding.filter(({ how }) => how !== 'ended').map(({ tenure }) => tenure.person.id),
  )
  const met = new Set<string>()
  return byEnd(all)
    .filter(({ standing, to, person }) => {
      const over = standing === '' && to !== '' && (at === null || to < at.slice(0, to.length))
      if (!over || now.has(person.id) || met.has(person.id)) return false
      met.add(person.id)
      return true
    })
    .map((tenure) => ({ tenure, how: 'former' }))
}

function comingOf(all: readonly Tenure[], at: string | null): Holder[] {
  const named = all.filter(
    (tenure) => tenure.standing === 'designate' && (at === null || isHeldOn(tenure, at)),
  )
  if (named.length > 0 || at === null) return named.map((tenure) => ({ tenure, how: 'designate' }))
  const next = all.findLast(({ standing, from }) => standing === '' && from > at)
  return next && daysBetween(at, next.from) <= COMING ? [{ tenure: next, how: 'designate' }] : []
}

function byEnd(all: readonly Tenure[]): Tenure[] {
  return [...all].sort((one, other) => endOf(other).localeCompare(endOf(one)))
}

function endOf({ to }: Tenure): string {
  return to === '' ? '9999' : to
}
