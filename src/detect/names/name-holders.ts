import type { NounPhrase } from '../../model/mention.ts'
import { foldWord } from '../../text/fold.ts'
import type { Context, Draft } from './draft.ts'
import { merge, rootOf, roots } from './draft.ts'
import { within } from './spelling.ts'

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

/** For a page without a day: whoever holds the office last, where the name agrees too. */
const NO_DAY = '9999-12-31'

/** Names an office with nothing but its state by who held it on the page's day, where the tables are sure. */
export function nameHolders(phrases: readonly NounPhrase[], context: Context): void {
  const { at, knowledge } = context.options
  if (!knowledge.holder) return
  for (const draft of roots(context)) {
    const strange = draft.kind === 'person' && draft.named && draft.entity === null
    if (strange) recogniseHolder(draft, at ?? NO_DAY, context)
  }
  if (!at) return
  for (const phrase of phrases) {
    const draft = context.draftOf.get(phrase)
    if (!draft || !phrase.exact || phrase.kind !== 'person' || phrase.plural || phrase.leans)
      continue
    if (rootOf(draft) === draft && !draft.named && !draft.unnamed) nameHolder(draft, at, context)
  }
}

/** A name that no table spells so, beside the office of a known holder with a word of it in common. */
function recogniseHolder(draft: Draft, day: string, context: Context): void {
  for (const { gloss, country } of draft.roles) {
    for (const office of country === null ? [] : (OFFICES[gloss] ?? [])) {
      const holder = context.options.knowledge.holder?.(office, country!, day)?.person
      const names = holder?.names[context.pack.code] ?? []
      const shared = names.some((name) => {
        const words = name.split(/\s+/).map((word) => foldWord(word))
        return words.length > 1 && nearly(draft.keys, words)
      })
      if (!holder || !shared) continue
      const same = roots(context).find(({ entity }) => entity === holder.id)
      if (same) merge(draft, same)
      else draft.entity = holder.id
      return
    }
  }
}

/** All words but one alike, and two at least. */
function nearly(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  const alike = one.filter((word, i) => within(word, other[i]!, 1)).length
  return alike >= Math.max(2, one.length - 1)
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
