import { knowledge } from './knowledge.ts'

const ACRONYM = /^[A-Z]{2,5}$/

/** The acronym that an outlet is known by, such as KCNA, where the knowledge offers one; else its name. */
export function shortName(entity: string | null, name: string): string {
  const known = entity === null ? undefined : knowledge().byId(entity)
  return known?.names['en']?.find((spelling) => ACRONYM.test(spelling)) ?? name
}
