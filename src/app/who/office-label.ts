import type { Known } from '../../knowledge/knowledge.ts'
import type { Tenure } from '../../knowledge/offices.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import type { HeldOffice } from './candidate.ts'
import type { Seat } from './seats.ts'

/** States whose English name takes an article inside a phrase. */
const ARTICLE =
  /^(?:United|Netherlands|Philippines|Maldives|Czech|Dominican|Democratic|Republic|Central African|European|Federated|Marshall|Solomon)\b/

/** An office with its state or body in English: `foreign minister of Russia`. */
export function officeLabel({ office, state }: Seat, knowledge: ShippedKnowledge): string {
  const kind = knowledge.officeKinds.find(({ id }) => id === office)
  const title = kind?.names['en']?.[0] ?? office.replaceAll('-', ' ')
  const name = stateOrBody(state, knowledge)?.name ?? state
  if (title.includes(' of the ') || title.includes(' to the ')) return `${title} (${name})`
  return `${title} of ${ARTICLE.test(name) ? `the ${name}` : name}`
}

/** The state or body of an office: by its ISO code, or by its id. */
export function stateOrBody(state: string, knowledge: ShippedKnowledge): Known | undefined {
  return knowledge.stateOf(state) ?? knowledge.byId(state)
}

/** A tenure as it is shown. */
export function toHeldOffice(tenure: Tenure, knowledge: ShippedKnowledge): HeldOffice {
  const { office, state, from, to, standing, certainty } = tenure
  return {
    office,
    label: officeLabel(tenure, knowledge),
    state,
    from: from === '' ? null : from,
    to: to === '' ? null : to,
    standing: standing === '' ? null : standing,
    certainty,
  }
}

/** From when to when, in words. */
export function termOf({ from, to }: { from: string; to: string }): string {
  if (from === '' && to === '') return 'dates not known'
  if (to === '') return `since ${from}`
  return from === '' ? `until ${to}` : `${from} to ${to}`
}
