import type { Print } from './print.ts'
import type { Reprint } from './reprint.ts'
import type { StoryChange, StoryDecision } from './story.ts'

/** A print with the number by which a library knows its page. */
export interface KeptPrint {
  readonly key: number
  readonly print: Print
}

/** What is decided about one page when it is grouped; kept whole or not at all. */
export interface Placement {
  readonly key: number
  readonly print: Print
  /** The story that the page goes into; a new id begins a new story. */
  readonly story: string
  /** Pages that it depends on, and that depend on it, as far as they were found now. */
  readonly reprints: readonly Reprint[]
  /** Merges and splits that it caused; the pages of `other` go over into `story`. */
  readonly changes: readonly StoryChange[]
}

/** A range of minutes since the start of 1900, UTC, both inclusive. */
export type MinuteRange = readonly [from: number, to: number]

/** Which stories are asked for: those with the latest page first, or those with the most pages. */
export interface StorySlice {
  readonly order: 'newest' | 'biggest'
  /** Only those of so many pages. */
  readonly least: number
  readonly limit: number
  readonly skip: number
}

/** Which pairs are asked for: those whose depending page was published last first. */
export interface PairSlice {
  readonly limit: number
  readonly skip: number
}

/** A story in a list. */
export interface ListedStory {
  readonly id: string
  /** How many pages it holds. */
  readonly pages: number
  /** The greatest key of them. */
  readonly latest: number
  /** Another number after each change of its pages. */
  readonly version: number
}

/**
 * What the story room remembers between pages. Each question costs a few look-ups of an index, whatever the number of pages.
 * Keys are a library's numbers of pages.
 */
export interface StoryStore {
  /** How many pages are grouped. */
  readonly size: () => Promise<number>
  /** For each of these runs of words, the keys of pages that hold it; empty for a run on more than `most` pages, which is boilerplate. */
  readonly withRuns: (
    runs: readonly number[],
    most: number,
  ) => Promise<readonly (readonly number[])[]>
  /** On how many pages each of these features stands. */
  readonly frequencies: (features: readonly string[]) => Promise<readonly number[]>
  /** Keys of pages with a feature that were published in a range, or whose day is unknown; the latest first, `most` of them. */
  readonly withFeature: (
    feature: string,
    range: MinuteRange,
    most: number,
  ) => Promise<readonly number[]>
  /** The prints of pages, in the order of the keys; those that are not grouped are left out. */
  readonly prints: (keys: readonly number[]) => Promise<readonly KeptPrint[]>
  /** The key of a page id, or null. */
  readonly keyOf: (page: string) => Promise<number | null>
  /** The stories of pages, in the order of the keys; null of a page that is not grouped. */
  readonly storiesOf: (keys: readonly number[]) => Promise<readonly (string | null)[]>
  /** The keys of the pages of a story, first published first; of one that went into another, that one's; none of an unknown one. */
  readonly pagesOf: (story: string) => Promise<readonly number[]>
  /** Stories that hold pages, in an order, a slice of them. */
  readonly list: (slice: StorySlice) => Promise<readonly ListedStory[]>
  /** How many stories hold so many pages. */
  readonly count: (least: number) => Promise<number>
  /** Stories as they are listed, in the order of these ids; those that hold no pages are left out. */
  readonly listed: (stories: readonly string[]) => Promise<readonly ListedStory[]>
  /** What pages depend on and what depends on them, each pair once. */
  readonly reprints: (pages: readonly string[]) => Promise<readonly Reprint[]>
  /** All pairs, a slice of them. */
  readonly pairs: (slice: PairSlice) => Promise<readonly Reprint[]>
  /** Decisions on any of these page ids. */
  readonly decisions: (pages: readonly string[]) => Promise<readonly StoryDecision[]>
  /** What was merged and split, of one story or of all, oldest first. */
  readonly changes: (story: string | null) => Promise<readonly StoryChange[]>
  /** Keeps placements, all of them or none; a page that was placed before is placed anew. */
  readonly place: (placements: readonly Placement[]) => Promise<void>
  /** Keeps a person's decision with the changes that it makes. */
  readonly decide: (decision: StoryDecision, changes: readonly StoryChange[]) => Promise<void>
  /** Forgets pages, such as versions that another one stands in place of. */
  readonly forget: (keys: readonly number[]) => Promise<void>
}
