import type { ChainWords } from './words/chains.ts'
import type { CircumstanceWords } from './words/circumstances.ts'
import type { ConceptWords } from './words/concepts.ts'
import type { DateWords } from './words/dates.ts'
import type { EventWords } from './words/events.ts'
import type { FurnitureWords } from './words/furniture.ts'
import type { NameWords } from './words/names.ts'
import type { NumberWords } from './words/numbers.ts'
import type { SearchWords } from './words/search.ts'
import type { SpellingWords } from './words/spelling.ts'
import type { StatementWords } from './words/statements.ts'

/**
 * One language as data: typed word lists, one entry a line in its own script, `#` for a comment.
 * A half-space in an entry matches a half-space, a space, and nothing. Shape lives in the core.
 */
export interface LanguagePack {
  /** BCP 47 code. */
  readonly code: string
  readonly direction: 'rtl' | 'ltr'
  readonly spelling: SpellingWords
  readonly search: SearchWords
  readonly furniture: FurnitureWords
  readonly dates: DateWords
  readonly names: NameWords
  readonly statements: StatementWords
  readonly chains: ChainWords
  readonly circumstances: CircumstanceWords
  readonly concepts: ConceptWords
  readonly events: EventWords
  readonly numbers: NumberWords
}
