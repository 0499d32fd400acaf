import type { Reason } from './print.ts'
import type { Span } from './span.ts'

/**
 * How a page depends on another: its whole text (`verbatim`), a part of it and nothing else of substance (`cut`), its text with changes or
 * additions (`edited`), its text in another language (`translated`).
 */
export type ReprintKind = 'verbatim' | 'cut' | 'edited' | 'translated'

/** A page that depends on another. */
export interface Reprint {
  /** The id of the page that depends. */
  readonly page: string
  /** The id of the page that it depends on: the earlier one, the one that it names, or the fuller one. */
  readonly of: string
  readonly kind: ReprintKind
  /** Share of the words of `page` that come from `of`, 0 to 1; boilerplate of its site left out. */
  readonly share: number
  /** Share of the words of `of` that came over into `page`, 0 to 1. */
  readonly kept: number
  /** `kept` where `page` names the outlet of `of` or the source that `of` rests on, else `lost`. */
  readonly credit: 'kept' | 'lost'
  /** How it is known: `named` in the text, or matched by its `wording`, or (translated) by its `content`. */
  readonly how: 'named' | 'wording' | 'content'
  /** The entity id or name of a source that both pages name and that neither is: both may be copies of its dispatch; else null. */
  readonly source: string | null
  /** Whether of all pages that it may depend on this is the closest. */
  readonly closest: boolean
  /** From 0 to 1. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** A sentence of one page beside its like on the other; either is null where it stands alone. */
export interface SentencePair {
  /** On the page that depends. */
  readonly page: Span | null
  /** On the page that it depends on. */
  readonly of: Span | null
  /** Share of words in common, 0 to 1. */
  readonly same: number
}

/** What changed from the page that is depended on to the page that depends. */
export type ReprintChange =
  | { readonly kind: 'sentence-dropped'; readonly of: Span }
  | { readonly kind: 'sentence-added'; readonly page: Span }
  /** A credit or a hop that `of` names and `page` does not. */
  | { readonly kind: 'credit-lost'; readonly source: string; readonly of: Span | null }
  /** "Claimed" became "said". */
  | { readonly kind: 'hedge-lost'; readonly page: Span; readonly of: Span }
  | {
      readonly kind: 'speaker-lost'
      readonly speaker: string
      readonly page: Span
      readonly of: Span
    }
  | {
      readonly kind: 'figure-changed'
      readonly page: Span
      readonly of: Span
      readonly from: string
      readonly to: string
    }

/** Two pages side by side. */
export interface Comparison {
  /** The id of the page that depends or, where neither is a reprint, would. */
  readonly page: string
  /** The id of the other one. */
  readonly of: string
  readonly reprint: Reprint | null
  readonly sentences: readonly SentencePair[]
  readonly changes: readonly ReprintChange[]
}
