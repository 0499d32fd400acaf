import type { EntityKind } from './mention.ts'
import type { Span } from './span.ts'

/** How the speaker stands to the content. */
export type Stance =
  | 'asserts'
  | 'denies'
  | 'claims'
  | 'pledges'
  | 'thanks'
  | 'accuses'
  | 'hopes'
  | 'warns'
  | 'condemns'
  | 'proposes'
  | 'asks'
  | 'agrees'
  | 'praises'
  | 'supports'
  | 'declines'
  | 'confirms'

/** Verbatim, in the reporter's words, or both. */
export type StatementKind = 'direct' | 'indirect' | 'mixed'

/** Where on the page a statement stands. */
export type StatementPlace = 'headline' | 'kicker' | 'lead' | 'body' | 'subheading' | 'caption'

/** Who said it. `surface` and `span` are null where the verb alone carries the speaker. */
export interface Speaker {
  readonly name: string
  readonly native: string | null
  readonly entity: string
  readonly surface: string | null
  readonly span: Span | null
  /** Who they are, where several spoke together. */
  readonly members?: readonly { readonly name: string; readonly entity: string }[]
  /** Whether the page lets one name the speaker. */
  readonly named: boolean
  readonly kind: EntityKind
  readonly rule: string
}

/** How a transmitter passed the statement on. */
export type HopRelation =
  'quoted' | 'interviewed' | 'relayed' | 'credited' | 'monitored' | 'published'

/** One transmitter in a chain, with the words that prove it, or marked as inherited with the rule. */
export interface Hop {
  readonly name: string
  readonly native: string | null
  readonly entity: string
  readonly kind: EntityKind
  readonly surface: string | null
  readonly span: Span | null
  readonly relation: HopRelation
  /** True where the words that name the hop stand outside the statement's own sentence. */
  readonly inherited: boolean
  readonly rule: string
}

/** Reported speech, writing or thought: speaker, cue, content, and the chain that brought it here. */
export interface Statement {
  readonly id: string
  readonly place: StatementPlace
  readonly kind: StatementKind
  readonly stance: Stance
  readonly speaker: Speaker
  readonly addressee: {
    readonly name: string
    readonly native: string | null
    readonly entity: string
    readonly kind: EntityKind
    readonly surface: string
    readonly span: Span
  } | null
  /** The reporting words; a split cue is joined by ` … `, and `span` covers its first piece. */
  readonly cue: { readonly text: string; readonly span: Span }
  readonly content: { readonly text: string; readonly span: Span; readonly pieces: readonly Span[] }
  readonly said: {
    readonly edtf: string | null
    readonly place: string | null
    readonly medium: string | null
  } | null
  /** Transmitters, nearest the speaker first, the page's own outlet last. */
  readonly chain: readonly Hop[]
  /** The id of the statement that this one is told inside of. */
  readonly inside: string | null
  readonly rule: string
}
