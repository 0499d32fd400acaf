import type { NounPhrase, TokenRange } from './phrase.ts'

/**
 * Words that name through whom a text came: an `opener` (به گزارش A به نقل از B) for all that follows or a `sentence-opener` for
 * its own sentence, an outlet's `prefix`,
 * an `interview` partner, a `credit` or `byline` for the whole page, an `anaphor` (بنا بر این گزارش).
 */
export interface Source extends TokenRange {
  readonly kind:
    | 'opener'
    | 'sentence-opener'
    | 'prefix'
    | 'reporter'
    | 'interview'
    | 'credit'
    | 'byline'
    | 'anaphor'
  /** The transmitters it names, nearest the speaker first. */
  readonly hops: readonly NounPhrase[]
  /** Whether its words cite a report, so that no page names itself by it. */
  readonly cites?: boolean
  /** Whether it names an outlet that is known not to be the page's own, and no agency. */
  readonly foreign?: boolean
}
