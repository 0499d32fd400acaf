import type { Span } from './span.ts'

/** What a run of a page's text is for. `meta` lines (date, code, section, short link) are furniture of kind `meta`. */
export type BlockRole =
  | 'headline'
  | 'kicker'
  | 'lead'
  | 'body'
  | 'subheading'
  | 'caption'
  | 'byline'
  | 'dateline'
  | 'credit'
  | 'keywords'
  | 'furniture'

/** A run of a page's text with one role; a block never crosses a line break of a text dump. */
export interface Block {
  readonly role: BlockRole
  /** Which furniture it is (`menu`, `comment-form`, `related`, `meta`, `repeat`, …); only with role `furniture`. */
  readonly kind?: string
  /** CSS path of the element that holds it; only of an HTML page. */
  readonly path?: string
  readonly span: Span
}
