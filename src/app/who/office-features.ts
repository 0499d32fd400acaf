import type { Known } from '../../knowledge/knowledge.ts'
import type { Tenure } from '../../knowledge/offices.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import type { Feature } from './candidate.ts'
import type { Holder, HolderHow } from './holders.ts'
import { officeLabel, termOf } from './office-label.ts'
import type { ResolvedRole } from './resolve-role.ts'

const WEIGHTS: Readonly<Record<HolderHow, number>> = {
  holds: 0.9,
  last: 0.9,
  ended: 0.6,
  former: 0.85,
  acting: 0.9,
  designate: 0.85,
  'not-acting': 0.4,
}

/** That someone holds or held the office of a query; `rank` counts former holders from the latest; `most` is what it counts at most. */
export function officeFeature(
  { tenure, how }: Holder,
  options: { at: string | null; rank: number; knowledge: ShippedKnowledge; most?: number },
): Feature {
  const { at, rank, knowledge, most = 1 } = options
  const weight = Math.round(WEIGHTS[how] * most * 1000) / 1000
  const sure = tenure.certainty === 'sure' ? 1 : 0.9
  const value = how === 'former' ? sure * 0.85 ** rank : sure
  const label = officeLabel(tenure, knowledge)
  const reason = `${inWords(how, label, at)}: ${termOf(tenure)}${sure < 1 ? ', dates not checked' : ''}`
  return { feature: 'office', weight, value: Math.round(value * 1000) / 1000, reason }
}

function inWords(how: HolderHow, label: string, at: string | null): string {
  if (how === 'holds') return `${label} on ${at}`
  if (how === 'last') return `${label}, the last known`
  if (how === 'ended') return `${label}, the last known; who came after is not known`
  if (how === 'former') return `former ${label}`
  if (how === 'acting') return `acting ${label}`
  if (how === 'designate') return `designated ${label}`
  return `${label}; who acted is not known`
}

/** Whether a person who was found by name held the office beside the name. */
export function fitOfOffice(
  person: Known,
  role: ResolvedRole,
  { at, knowledge }: { at: string | null; knowledge: ShippedKnowledge },
): Feature | undefined {
  const seats = role.seat ? [role.seat] : role.open
  if (seats.length === 0) return undefined
  const held = knowledge
    .officesOf(person.id)
    .filter((tenure) =>
      seats.some(({ office, state }) => tenure.office === office && tenure.state === state),
    )
    .toSorted((one, other) => other.from.localeCompare(one.from))
  const [tenure] = [...held.filter((one) => isAsked(one, role, at)), ...held]
  if (!tenure) {
    const office =
      seats.length === 1 ? officeLabel(seats[0]!, knowledge) : 'the office beside the name'
    return { feature: 'office', weight: -0.3, value: 1, reason: `not known as ${office}` }
  }
  const reason = `${officeLabel(tenure, knowledge)}: ${termOf(tenure)}`
  return { feature: 'office', weight: 0.7, value: 1, reason }
}

/** Whether a tenure had begun on the day, and where a former holder was asked for, had ended. */
function isAsked({ from, to }: Tenure, { standing }: ResolvedRole, at: string | null): boolean {
  const ended = to !== '' && (at === null || to < at)
  return (at === null || from <= at) && (standing !== 'former' || ended)
}
