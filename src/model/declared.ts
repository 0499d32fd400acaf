/** What a page may tell machines of itself. */
export type DeclaredField =
  | 'published'
  | 'updated'
  | 'site'
  | 'byline'
  | 'section'
  | 'keywords'
  | 'headline'
  | 'address'
  | 'language'

/** Something that a page tells machines of itself, in its own words; the most trusted ways of telling come first. */
export interface Declared {
  readonly field: DeclaredField
  readonly value: string
  /** How it is told: `JSON-LD`, `OpenGraph`, `microdata`, `Dublin Core`, `time element`, `meta element`, `link element`. */
  readonly by: string
}
