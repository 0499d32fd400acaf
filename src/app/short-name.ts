import { knowledge } from './knowledge.ts'

const ACRONYM = /^[A-Z]{2,5}$/

/**
 * The acronym that an outlet is known by, where the knowledge offers one: an English spelling such as
 * KCNA, or an id that is made of the name's initials. Else the name as it is.
 */
export function shortName(entity: string | null, name: string): string {
  const known = entity === null ? undefined : knowledge().byId(entity)
  if (known?.kind !== 'outlet') return name
  const spelling = known.names['en']?.find((one) => ACRONYM.test(one))
  const id = known.id.toUpperCase()
  return spelling ?? (ACRONYM.test(id) && id === initialsOf(known.name) ? id : name)
}

function initialsOf(name: string): string {
  return [...name.matchAll(/\b\p{Lu}/gu)].join('')
}
