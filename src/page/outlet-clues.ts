import type { Block } from '../model/block.ts'
import type { Span } from '../model/span.ts'
import type { FurnitureMatchers } from './furniture-words.ts'
import type { Found } from './metadata-fields.ts'

/** An outlet's name in the page's text. */
export interface OutletName {
  readonly name: string
  readonly entity: string | null
  readonly span: Span
  /** Whether it is a news agency, which other outlets credit. */
  readonly agency?: boolean
  /** Whether it is a common word too, which only a byline or a masthead makes a name. */
  readonly common?: boolean
  /** Whether only the outlet itself is named this way: its reporter, the prefix of its lead. */
  readonly sure?: boolean
}

/** How outlets are known; given by whoever holds the knowledge. */
export interface OutletTools {
  /** The outlets named in a span of the page's text. */
  outletNames(span: Span): readonly OutletName[]
  /** An unknown outlet's name in Latin letters; its own words where nobody can tell. */
  readonly spellName?: (name: string) => string
  /** The outlet that publishes on a host. */
  outletOfHost(host: string): { readonly name: string; readonly entity: string | null } | undefined
}

/** What the outlet of a page is read from. */
export interface OutletClues {
  readonly text: string
  readonly blocks: readonly Block[]
  /** Whether the page is text, which no element tells anything of. */
  readonly isPlain: boolean
  readonly url: string | null
  readonly shortUrl: Found<string> | null
  readonly credit: Found<string> | null
  /** The page's own outlet as its opener names it. */
  readonly selfNamed: OutletName | null
  readonly words: FurnitureMatchers
}
