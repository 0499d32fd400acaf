/** The words of a language that say to whom, how and where something was said. */
export interface CircumstanceWords {
  /** Words right before the one spoken to: `به`, `خطاب به`. */
  readonly addressing: string
  /** How something was said, under headings in English: `[letter]`, then `در نامه‌ای`. */
  readonly media: string
  /** Prepositions of place: `در`. */
  readonly places: string
}
