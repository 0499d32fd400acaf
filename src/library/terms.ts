/** A property that pages or statements are found and counted by, `field:value`, such as `speaker:Q7747` or `stance:denies`. */
export type Mark = `${string}:${string}`

/** What a page is found by. */
export interface PageTerms {
  /** Minutes since the start of 1900, UTC, of its publication; null where that is unknown. */
  readonly minute: number | null
  /** The folded words of its article, in order. */
  readonly words: readonly string[]
  readonly marks: readonly Mark[]
  /** In the order of the record's statements. */
  readonly statements: readonly StatementTerms[]
}

/** What a statement is found by. */
export interface StatementTerms {
  /** The folded words of its sentence: speaker, cue and content. */
  readonly words: readonly string[]
  readonly marks: readonly Mark[]
  /** The first and the last day on which it may have been said, as days since 1900-01-01; null where unknown. */
  readonly said: readonly [from: number, to: number] | null
}
