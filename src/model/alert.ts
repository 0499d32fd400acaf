import type { StatementRef } from './claim.ts'

/** Something in how a story was passed on that a reader should look at. */
export interface Alert {
  readonly kind:
    /** A reprint without the credit of what it depends on. */
    | 'lost-attribution'
    /** "Claimed" became "said". */
    | 'lost-hedge'
    /** Outlets cite each other in a ring. */
    | 'circular'
    /** A reprint or a retelling gives another number. */
    | 'figure-changed'
    /** A body took another side than before. */
    | 'claim-reversed'
    /** Three or more reports rest on one origin. */
    | 'single-origin'
  /** The claim that it is about, where it is about one. */
  readonly claim: string | null
  /** The pages that it is about, the one to look at first. */
  readonly pages: readonly string[]
  readonly statements: readonly StatementRef[]
  /** What a sentence about it needs: names, numbers before and after. */
  readonly values: Readonly<{ [name: string]: string | number }>
}
