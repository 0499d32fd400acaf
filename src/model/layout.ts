import type { Span } from './span.ts'

/** What the structure of a page says of one of its lines. */
export type LinePlace =
  | 'text'
  | 'headline'
  | 'subheading'
  | 'caption'
  | 'byline'
  | 'head'
  | { readonly furniture: string }

/** A line of a page's text, and where it stands in the page's HTML. */
export interface LaidLine {
  readonly span: Span
  /** CSS path of the element that holds it. */
  readonly path: string
  readonly place: LinePlace
  /** Where the boxes end whose first line it is, as indices of lines, the inner ones first. */
  readonly boxes: readonly number[]
}
