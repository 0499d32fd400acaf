import type { NounPhrase } from '../../model/mention.ts'
import type { Context, Draft } from './draft.ts'
import { countryOf, roots } from './draft.ts'
import type { RoleKeys } from './same-role.ts'

/**
 * The office of a counterpart ("his Russian counterpart"): that of the one whose counterpart it is, in the
 * other state; undefined for other phrases, and where the page does not say whose counterpart it is.
 */
export function counterpartRoles(phrase: NounPhrase, context: Context): RoleKeys[] | undefined {
  if (!isCounterpart(phrase)) return undefined
  const country = countryOf(phrase, context)
  const mirrored = country === null ? undefined : mirroredOffice(country, context)
  if (!mirrored) return undefined
  const { gloss, own } = mirrored
  return [{ gloss, country, body: null, standing: null, words: own, own }]
}

/** The one of that state whom the page named with the office, or whom it called a counterpart before. */
export function findCounterpart(
  phrase: NounPhrase,
  roles: readonly RoleKeys[],
  context: Context,
): Draft | undefined {
  const [office] = roles
  if (!isCounterpart(phrase) || !office || office.country === null) return undefined
  const holders = roots(context)
    .filter(
      (draft) =>
        draft.kind === 'person' &&
        !draft.plural &&
        draft.roles.some(
          ({ gloss, country }) => gloss === office.gloss && country === office.country,
        ),
    )
    .sort((one, other) => other.last - one.last)
  return holders.find(({ named }) => named) ?? holders[0]
}

function isCounterpart({ leans, gloss }: NounPhrase): boolean {
  return leans && gloss === 'counterpart'
}

/** The office of the last one, subjects first, who holds one in another state. */
function mirroredOffice(country: string, context: Context): RoleKeys | undefined {
  const people = roots(context)
    .filter((draft) => draft.kind === 'person' && !draft.plural && draft.country !== country)
    .sort((one, other) => other.lastSubject - one.lastSubject || other.last - one.last)
  for (const { roles } of people) {
    const office = roles.find(({ gloss }) => gloss !== '' && gloss !== 'counterpart')
    if (office) return office
  }
  return undefined
}
