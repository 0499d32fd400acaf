import type { Known } from '../knowledge.ts'
import { officeKinds } from '../office-kinds.ts'
import type { WikidataOffice } from './wikidata.ts'

/** The office that a label names, as the tables call it, without the country: "President of Ruritania" is `president`. */
export function officeOfLabel(
  { label, country }: WikidataOffice,
  state: Known | undefined,
): string {
  const plain = withoutState(label, state).toLowerCase().replace(/^the /, '')
  const found = officeKinds().find(
    ({ names, glosses }) =>
      glosses.some((gloss) => plain === gloss.toLowerCase()) ||
      (names['en'] ?? []).some((name) => plain === name.toLowerCase()),
  )
  return found?.id ?? slugOf(country === '' ? label : plain)
}

/** A label without the name of the state at its end or its beginning. */
function withoutState(label: string, state: Known | undefined): string {
  for (const name of state?.names['en'] ?? []) {
    for (const end of [` of the ${name}`, ` of ${name}`, ` for ${name}`]) {
      if (label.endsWith(end)) return label.slice(0, -end.length)
    }
    if (label.startsWith(`${name} `)) return label.slice(name.length + 1)
  }
  return label
}

/** "Minister of Foreign Affairs" as `foreign-affairs-minister`, other labels word by word. */
function slugOf(label: string): string {
  const words = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/^(minister|secretary|ministry) (?:of|for) (?:the )?(.+)$/, '$2 $1')
  const slug = words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return slug
    .replace(/^foreign-affairs-/, 'foreign-')
    .replace(/defense/g, 'defence')
    .slice(0, 80)
    .replace(/-$/, '')
}
