/** What is known beside two pages that are compared. */
export interface CompareOptions {
  /** Runs of words that stand on many pages which have nothing else in common: they count little. */
  readonly formulas?: ReadonlySet<number>
  /** The score from which on one of them is a reprint, where it is not the usual one. */
  readonly least?: number
}
