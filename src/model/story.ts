import type { Reason } from './print.ts'

/** The pages about one happening, in all languages. */
export interface Story {
  /** `story-` and the beginning of the id of the page it began with; it stays when pages join. */
  readonly id: string
  /** The ids of its pages, first published first. */
  readonly pages: readonly string[]
  /** A headline of one of its pages that stands for it. */
  readonly headline: string | null
  /** The language of that headline. */
  readonly language: string
  /** The first and the last day of publication, ISO 8601; null where no page tells. */
  readonly days: readonly [string, string] | null
  /** Other stories that went into this one. */
  readonly formerly: readonly string[]
}

/** Something that happened to stories, kept for good. */
export interface StoryChange {
  readonly kind: 'merged' | 'split'
  /** The story that goes on. */
  readonly story: string
  /** The story that went into it, or that was parted from it. */
  readonly other: string
  /** The pages that changed their story. */
  readonly pages: readonly string[]
  /** `program`, or who decided. */
  readonly by: string
  /** ISO 8601 in UTC; null where the program decided while it grouped. */
  readonly at: string | null
  readonly reasons: readonly Reason[]
}

/** A person's decision on two pages, which wins over the program and stays. */
export interface StoryDecision {
  readonly verdict: 'together' | 'apart'
  /** The ids of the two pages. */
  readonly pages: readonly [string, string]
  readonly by: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly why: string | null
}
