import type { Span } from './span.ts'

/** The calendars that Isnad reads, by their CLDR names. */
export type Calendar = 'gregory' | 'persian' | 'islamic'

/** A calendar or relative date of the article, and the value that text and publication date settle. */
export interface DateMention {
  readonly surface: string
  readonly span: Span
  /** EDTF, always Gregorian; null where neither the text nor the publication date settles it. */
  readonly edtf: string | null
  readonly calendar: Calendar
  /** The rule that read it. */
  readonly rule: string
}
