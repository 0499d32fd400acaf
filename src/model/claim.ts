import type { Figure, Reason } from './print.ts'

/** How one stands to a claim. */
export type Side = 'asserts' | 'confirms' | 'denies' | 'declines'

/** A statement on its page. */
export interface StatementRef {
  /** The id of the page. */
  readonly page: string
  /** The id of the statement in the page's record. */
  readonly statement: string
}

/** A statement that takes a side on a claim. */
export interface ClaimStatement extends StatementRef {
  /** Who stands so: the innermost speaker. */
  readonly speaker: ClaimSpeaker
  readonly side: Side
  /** Whether the reporter keeps a distance ("claimed"). */
  readonly distanced: boolean
  /** The day on which it was said, else published, as EDTF; null where neither is known. */
  readonly edtf: string | null
  readonly figures: readonly Figure[]
  /** From 0 to 1: how surely it is about this claim. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** One who speaks, and the body that stands behind a spokesman. */
export interface ClaimSpeaker {
  readonly entity: string
  /** English label. */
  readonly name: string
  readonly native: string | null
  /** Whether the page lets one name the speaker. */
  readonly named: boolean
  /** The entity id of the body that the speaker speaks for, else the speaker's own. */
  readonly body: string
  /** English label of the body. */
  readonly bodyName: string
}

/** How a body stands to a claim, since when, and in which statements. */
export interface Position {
  readonly body: string
  /** English label. */
  readonly name: string
  /** Those who spoke for it. */
  readonly speakers: readonly ClaimSpeaker[]
  readonly side: Side
  /** The first day of this side, as EDTF; null where unknown. */
  readonly since: string | null
  /** The side that the same body took before, or null. */
  readonly before: Side | null
  readonly statements: readonly StatementRef[]
}

/** One proposition that statements assert, deny, confirm or decline to confirm. */
export interface Claim {
  /** The first 12 hexadecimal digits of the id of the page that told it first, a dot, and the statement's id there: `3f2a9c01b7de.s3`. */
  readonly id: string
  /** The content of the statement that stands for it, untouched. */
  readonly text: string
  readonly language: string
  readonly told: StatementRef
  /** Entity ids of whom it is about. */
  readonly about: readonly string[]
  readonly statements: readonly ClaimStatement[]
  /** In time order; several for a body that changed its side. */
  readonly positions: readonly Position[]
  /** Whether somebody asserts or confirms what somebody denies. */
  readonly contested: boolean
}
