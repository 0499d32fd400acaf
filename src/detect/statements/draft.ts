import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import type { Stance, StatementKind } from '../../model/statement.ts'
import type { Paragraph } from '../../text/reading.ts'
import type { CueMatch } from './markers.ts'

/** A statement in tokens, before its speaker is resolved and its chain is built. */
export interface Draft {
  readonly paragraph: Paragraph
  /** The pieces of the cue, the first one first. */
  readonly cue: readonly TokenRange[]
  /** Folded letters of a conjunction written together with the cue. */
  readonly cueSkip: number
  stance: Stance
  /** The words that stand for the speaker; null where the verb alone carries it. */
  subject: NounPhrase | null
  readonly content: TokenRange
  readonly kind: StatementKind
  /** The statement that this one is told inside of. */
  inside: Draft | null
  /** Transmitters named in the statement's own sentence, nearest the speaker first. */
  relays: readonly NounPhrase[]
  /** Whether the cue goes on with the same speaker (افزود, مضيفا, a dropped subject). */
  readonly continues: boolean
  /** Whether the verb says that several speak. */
  readonly several: boolean
  /** The person who passed the words on in the same sentence and goes on speaking behind them. */
  teller?: NounPhrase | null
  /** Whether the cue says that the same speaker goes on (وأضاف). */
  readonly resumes?: boolean
  /** Whether the cue hangs on another verb, whose subject it must agree with. */
  readonly hangs?: boolean
  /** The gender of the speaker, where the verb shows it. */
  readonly gender?: 'masculine' | 'feminine' | null
  readonly rule: string
}

/** What a reader finds of a statement. */
export interface DraftParts {
  readonly match: CueMatch
  readonly content: TokenRange
  readonly kind: StatementKind
  readonly subject: NounPhrase | null | undefined
  readonly relays?: readonly NounPhrase[]
  readonly stance?: Stance
  readonly rule: string
}

/** Makes a statement of its parts; without a speaker it goes on with the one before. */
export function toDraft(
  parts: DraftParts,
  place: Pick<Draft, 'paragraph' | 'cue' | 'inside'>,
): Draft {
  const { match, subject } = parts
  return {
    ...place,
    cueSkip: match.skip,
    stance: parts.stance ?? match.value.stance,
    subject: subject ?? null,
    content: parts.content,
    kind: parts.kind,
    relays: parts.relays ?? [],
    several: match.value.plural === true,
    continues: match.value.continues === true || !subject,
    rule: parts.rule,
  }
}

/** How many statements may be told inside of one another. */
export const DEEPEST = 4

/** How many statements a draft is told inside of. */
export function depthOf(draft: Draft): number {
  let depth = 0
  for (let outer = draft.inside; outer; outer = outer.inside) depth++
  return depth
}
