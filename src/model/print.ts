import type { BlockRole } from './block.ts'
import type { Record } from './record.ts'
import type { Span } from './span.ts'

/** What a feature is about; all but `word` mean the same in every language. */
export type FeatureKind = 'entity' | 'name' | 'number' | 'day' | 'place' | 'concept' | 'word'

/** Something by which two texts may be told to speak of the same thing. */
export interface Feature {
  /** `kind:value`, such as `entity:Q7747`, `number:11000`, `day:2024-06-19`, `concept:treaty`, `name:krs` (consonants of a name that no table holds), `word:fa:پیمان`. */
  readonly key: `${FeatureKind}:${string}`
  /** How much the text makes of it, above 0: 1 for what is told once in its body, more for its headline and lead. */
  readonly weight: number
}

/** A number that a text gives, and what it counts. */
export interface Figure {
  /** The value; the lower one of a range. */
  readonly value: number
  /** The upper one of a range ("10 to 12 thousand"), else the value. */
  readonly to: number
  /** `about`, `more`, `less`, or exact as it stands. */
  readonly sense: 'exact' | 'about' | 'more' | 'less'
  /** The concept that is counted (`soldier`, `dollar`, `percent`), or null. */
  readonly of: string | null
  readonly surface: string
  readonly span: Span
}

/** A sentence of an article, as it is compared. */
export interface PrintSentence {
  readonly role: BlockRole
  /** On the page. */
  readonly span: Span
  /** Its searched words: folded, half-spaces gone, light affixes off. */
  readonly words: readonly string[]
  /** What it tells that means the same in every language: no words; each key once. */
  readonly keys: readonly Feature['key'][]
  readonly figures: readonly Figure[]
}

/** What a statement says, in features that are compared; in the order of the record's statements. */
export interface PrintStatement {
  /** The statement's id in its record. */
  readonly id: string
  /** Features of its content, without speaker and cue. */
  readonly features: readonly Feature[]
  readonly figures: readonly Figure[]
  /** Whether its content denies what its other words tell ("did not send"). */
  readonly negated: boolean
  /** Whether its content only points at something told before ("these reports", "this claim"). */
  readonly pointsBack: boolean
  /** Whether the reporter keeps a distance: a cue of claiming. */
  readonly distanced: boolean
}

/** What a page is found and compared by; small, and kept in the library. */
export interface Print {
  /** The id of the page: `sha256:…`. */
  readonly page: string
  readonly language: string
  /** The outlet that publishes it: an entity id, else a name, else null. */
  readonly outlet: string | null
  /** Minutes since the start of 1900, UTC, of its publication; null where that is unknown. */
  readonly minute: number | null
  readonly headline: string | null
  /** Hashes (32 bits, unsigned) of distinctive runs of words; two texts with the same longer run share some. */
  readonly runs: readonly number[]
  /** Each key once. */
  readonly features: readonly Feature[]
}

/** A page with all that the story room reads from it. */
export interface PrintedPage {
  readonly record: Record
  readonly print: Print
  readonly sentences: readonly PrintSentence[]
  readonly statements: readonly PrintStatement[]
}

/** A feature or a circumstance that speaks for or against a match, and how much. */
export interface Reason {
  /** A feature's key, or the name of a circumstance such as `days-apart`, `same-words`, `order`. */
  readonly feature: string
  /** What it added to the score; below 0 where it speaks against. */
  readonly weight: number
}
