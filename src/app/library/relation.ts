import type { Record } from '../../model/record.ts'
import type { Statement } from '../../model/statement.ts'
import { mentionedIn, speakersOf } from './page-terms.ts'

/**
 * How a statement joins actors: one of them speaks `to` or `of` another, several speak `together`, others (`third`) speak of
 * several; one `says` what is said to or of none of the others.
 */
export interface Relation {
  readonly kind: 'says' | 'to' | 'of' | 'together' | 'third'
  /** The actors who speak, by their ids. */
  readonly speakers: readonly string[]
  /** The actors to whom or of whom is spoken. */
  readonly others: readonly string[]
}

/** How a statement of a record joins actors, given by their ids. */
export function relationOf(
  statement: Statement,
  record: Record,
  actors: readonly string[],
): Relation {
  const spoke = new Set(speakersOf(statement))
  const spoken = new Set(mentionedIn(statement, record))
  const addressee = statement.addressee?.entity
  const speakers = actors.filter((id) => spoke.has(id))
  const others = actors.filter((id) => !spoke.has(id) && (spoken.has(id) || addressee === id))
  return { kind: kindOf(speakers, others, addressee), speakers, others }
}

function kindOf(
  speakers: readonly string[],
  others: readonly string[],
  addressee: string | undefined,
): Relation['kind'] {
  if (speakers.length === 0 && others.length > 1) return 'third'
  if (others.length === 0) return speakers.length > 1 ? 'together' : 'says'
  return addressee !== undefined && others.includes(addressee) ? 'to' : 'of'
}
