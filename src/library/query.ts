import type { Mark } from './terms.ts'

/** What is asked of a library; words and marks in the form that entries carry. */
export type Query =
  | { readonly kind: 'all' }
  /** Words in this order, side by side; with `prefix` the last one, of three letters or more, may go on. */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly prefix?: boolean }
  | { readonly kind: 'mark'; readonly mark: Mark }
  /** Days since 1900-01-01, both ends included, null for open; `said` asks statements, `published` their page. */
  | {
      readonly kind: 'days'
      readonly of: 'published' | 'said'
      readonly from: number | null
      readonly to: number | null
    }
  | { readonly kind: 'and'; readonly parts: readonly Query[] }
  | { readonly kind: 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }

/** A search over pages (their current versions) or over the statements of those. */
export interface Search {
  readonly of: 'pages' | 'statements'
  readonly query: Query
  /**
   * Newest publication first, or best match among the newest `MOST_RANKED`, by the words that are asked for; words that stand on
   * more than `MOST_TELLING` pages or statements tell nothing.
   */
  readonly order: 'time' | 'rank'
  readonly limit: number
  /** Goes on after a result of an earlier answer to the same search by time. */
  readonly after?: Hit | null
  /** Fields of marks to count over the newest `MOST_COUNTED` hits. */
  readonly facets?: readonly string[]
  /** Whether the newest `MOST_COUNTED` hits are counted by their pages' days of publication. */
  readonly byDay?: boolean
}

/** One result: a page, or a statement of it by its place in the record. */
export interface Hit {
  readonly page: number
  readonly statement: number | null
}

/** The results of a search. */
export interface Found {
  readonly hits: readonly Hit[]
  /** How many there are; exact unless `isMore`. */
  readonly total: number
  /** Whether there are more than were counted. */
  readonly isMore: boolean
  readonly facets: readonly Facet[]
  /** By day, the newest first; hits on undated pages are left out. Empty where `byDay` was not asked for. */
  readonly days: readonly DayCount[]
}

/** How many hits stand on pages that were published on a day, counted since 1900-01-01. */
export interface DayCount {
  readonly day: number
  readonly count: number
}

/** How often each value of a field stands among the counted hits: the `MOST_VALUES` most frequent ones, the first met first among equals. */
export interface Facet {
  readonly field: string
  readonly values: readonly { readonly value: string; readonly count: number }[]
}

/** Hits that are counted at most; beyond, `isMore` is true. */
export const MOST_COUNTED = 10_000

/** Hits that are ranked at most, the newest ones. */
export const MOST_RANKED = 5_000

/** Pages or statements that a word may stand on and still count in the rank. */
export const MOST_TELLING = 50_000

/** Values of a field that are told at most. */
export const MOST_VALUES = 100
