import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import type { Stance, StatementKind } from '../../model/statement.ts'
import type { Draft } from './draft.ts'
import type { CueMatch } from './markers.ts'
import type { Scene } from './scene.ts'

/** What is known while the statements of one range are read. */
export interface State {
  readonly scene: Scene
  readonly range: TokenRange
  readonly outer: Draft | null
  readonly drafts: Draft[]
  /** The speaker of the last verb; null where it named none, undefined before the first verb. */
  subject: NounPhrase | null | undefined
}

/** Adds a statement to those of its range. */
export function emit(
  state: State,
  cue: readonly TokenRange[],
  parts: {
    match: CueMatch
    content: TokenRange
    subject: NounPhrase | null
    kind: StatementKind
    stance?: Stance
    relays?: readonly NounPhrase[]
    rule: string
  },
): Draft {
  const { scene } = state
  const draft: Draft = {
    paragraph: scene.paragraph,
    cue,
    cueSkip: parts.match.skip,
    stance: parts.stance ?? parts.match.value.stance,
    subject: parts.subject,
    content: parts.content,
    kind: parts.kind,
    inside: state.outer,
    relays: parts.relays ?? [],
    several: parts.match.value.plural === true,
    continues:
      parts.match.value.form === 'participle' ||
      !parts.subject ||
      parts.match.value.continues === true,
    resumes: parts.match.value.continues === true,
    gender: parts.match.value.gender ?? null,
    rule: parts.rule,
  }
  state.drafts.push(draft)
  return draft
}
