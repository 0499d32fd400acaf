import type { NounPhrase } from '../../model/mention.ts'
import type { Context, Draft } from './draft.ts'
import { merge, rootOf, roots } from './draft.ts'

/** Offices of the knowledge tables, by the English of the noun; the first that has a holder counts. */
const OFFICES: Readonly<Record<string, readonly string[]>> = {
  president: ['president'],
  'prime minister': ['prime-minister'],
  chancellor: ['chancellor', 'prime-minister'],
  'foreign minister': ['foreign-minister'],
  'defence minister': ['defence-minister'],
  'interior minister': ['interior-minister'],
  leader: ['supreme-leader', 'president'],
  'Supreme Leader': ['supreme-leader'],
  king: ['king', 'monarch'],
  'crown prince': ['crown-prince'],
  'vice president': ['vice-president'],
}

/** Names an office with nothing but its state by who held it on the page's day, where the tables are sure. */
export function nameHolders(phrases: readonly NounPhrase[], context: Context): void {
  const { at, knowledge } = context.options
  if (!at || !knowledge.holder) return
  for (const phrase of phrases) {
    const draft = context.draftOf.get(phrase)
    if (!draft || !phrase.exact || phrase.kind !== 'person' || phrase.plural || phrase.leans) continue
    if (rootOf(draft) === draft && !draft.named && !draft.unnamed) nameHolder(draft, at, context)
  }
}

function nameHolder(draft: Draft, day: string, context: Context): void {
  const country = draft.country
  if (country === null) return
  for (const office of OFFICES[draft.gloss] ?? []) {
    const tenure = context.options.knowledge.holder?.(office, country, day)
    if (!tenure || tenure.certainty !== 'sure') continue
    const same = roots(context).find(({ entity }) => entity === tenure.person.id)
    if (same) merge(draft, same)
    else {
      draft.entity = tenure.person.id
      draft.named = true
    }
    return
  }
}
