import type { Alert } from '../../src/model/alert.ts'
import type { Side } from '../../src/model/claim.ts'
import type { ReprintKind } from '../../src/model/reprint.ts'

/** A dependence that the program found; pages by the ids of the set, as everywhere here. */
export interface FoundReprint {
  readonly page: string
  readonly of: string
  readonly kind: ReprintKind
  readonly credit: 'kept' | 'lost'
  /** What a reader of the misses wants to see: shares, score, how. */
  readonly note: string
}

/** A statement that the program put into a claim. */
export interface FoundStatement {
  readonly page: string
  /** From its cue or content, whichever comes first, to the end of both; in UTF-16 units of the page's text. */
  readonly span: readonly [number, number]
  /** What is said, in the page's words. */
  readonly text: string
  /** All names of the speaker and of the body behind: labels, native names, the words on the page. */
  readonly speakers: readonly string[]
  readonly side: Side
  readonly distanced: boolean
  readonly note: string
}

/** A claim that the program found, and on what it rests. */
export interface FoundClaim {
  readonly id: string
  readonly text: string
  readonly statements: readonly FoundStatement[]
  readonly reports: number
  readonly independent: number
  readonly origins: readonly { readonly name: string; readonly pages: readonly string[] }[]
}

/** Something that the program wants a reader to look at. */
export interface FoundAlert {
  readonly kind: Alert['kind']
  readonly claim: string | null
  readonly pages: readonly string[]
  readonly note: string
}

/** Everything that the program found in a set. */
export interface Findings {
  readonly stories: readonly (readonly string[])[]
  readonly reprints: readonly FoundReprint[]
  readonly claims: readonly FoundClaim[]
  readonly alerts: readonly FoundAlert[]
}

/** Where the findings and the gold of a set differ. */
export interface StoryMiss {
  readonly kind: StoryMissKind
  readonly pages: readonly string[]
  readonly detail: string
}

/** What the difference is about. */
export type StoryMissKind =
  | 'PAIR'
  | 'EXTRA-PAIR'
  | 'KIND'
  | 'DIRECTION'
  | 'CREDIT'
  | 'STORY'
  | 'CLAIM'
  | 'STATEMENT'
  | 'POSITION'
  | 'REPORTS'
  | 'ORIGINS'
  | 'INDEPENDENCE'
  | 'ALERT'
  | 'EXTRA-ALERT'
