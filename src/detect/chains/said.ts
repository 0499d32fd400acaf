import type { LanguagePack } from '../../model/pack.ts'
import type { NounPhrase, PageEntity, TokenRange } from '../../model/phrase.ts'
import type { Outlet } from '../../model/record.ts'
import type { Source } from '../../model/source.ts'
import type { Reading } from '../../text/reading.ts'

/** A statement in tokens, as far as a chain needs to know it. */
export interface Drafted {
  readonly cue: readonly TokenRange[]
  readonly content: TokenRange
  readonly inside: Drafted | null
  /** Transmitters named in the statement's own sentence, nearest the speaker first. */
  readonly relays: readonly NounPhrase[]
  readonly subject: NounPhrase | null
  readonly continues: boolean
  /** Whether the cue says that the same speaker goes on (وأضاف). */
  readonly resumes?: boolean
}

/** A statement and who said it. */
export interface Said {
  readonly draft: Drafted
  readonly speaker: PageEntity
  /** Whose the writing is that tells it. */
  readonly author?: PageEntity | undefined
}

/** What the whole page brings to every chain. */
export interface ChainCompany {
  readonly reading: Reading
  readonly sources: readonly Source[]
  readonly entityOf: (phrase: NounPhrase) => PageEntity
  /** The page's own outlet; null where nothing names it. */
  readonly outlet: Outlet | null
  readonly pack: LanguagePack
}
