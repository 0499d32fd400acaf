import type { NounPhrase, PageEntity } from '../../model/mention.ts'
import type { Reading } from '../../text/reading.ts'
import { adoptOffices } from './adopt.ts'
import type { Context, ResolveOptions } from './draft.ts'
import type { FoundPhrases } from './find-phrases.ts'
import { nameHomeBodies } from './home-bodies.ts'
import { mergeOffices } from './merge-offices.ts'
import { nameHolders } from './name-holders.ts'
import { articleOnly, subjectsOf } from './page-subjects.ts'
import { place } from './place.ts'
import { entityMaker } from './to-entity.ts'

export type { PageEntity } from '../../model/mention.ts'
export type { ResolveOptions } from './draft.ts'

/** Which phrase of a page stands for which entity. */
export interface Resolved {
  /** The entity of a phrase; null for pronouns, which need their statement to be read. */
  entityOf(phrase: NounPhrase): PageEntity | null
}

/**
 * Decides which phrases of a page stand for one entity, and what it is called: first each phrase in reading
 * order, from what stands before it; then what only the whole page or the knowledge can settle.
 */
export function resolvePhrases(
  found: FoundPhrases,
  reading: Reading,
  options: ResolveOptions,
): Resolved {
  const { phrases, inner } = articleOnly(found, reading)
  const context: Context = {
    reading,
    pack: options.pack,
    options,
    drafts: [],
    draftOf: new Map(),
    subjects: subjectsOf(phrases, reading, options.pack),
    lastNamed: null,
  }
  const all = [...phrases, ...inner].sort((one, other) => one.from - other.from)
  for (const phrase of all) place(phrase, context)
  adoptOffices(phrases, context)
  mergeOffices(phrases, context)
  nameHolders(phrases, context)
  nameHomeBodies(phrases, context)
  const entity = entityMaker(context)
  return {
    entityOf: (phrase) => {
      const draft = context.draftOf.get(phrase)
      return draft ? entity(draft) : null
    },
  }
}
