import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import type { Draft, DraftParts } from './draft.ts'
import { toDraft } from './draft.ts'
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

/** Adds a statement to those of its range: a participle goes on with its speaker, a verb may show the gender. */
export function emit(state: State, cue: readonly TokenRange[], parts: DraftParts): Draft {
  const made = toDraft(parts, { paragraph: state.scene.paragraph, cue, inside: state.outer })
  const { form, continues, gender } = parts.match.value
  const draft: Draft = {
    ...made,
    continues: made.continues || form === 'participle',
    resumes: continues === true,
    hangs: form === 'participle',
    gender: parts.rule.startsWith('noun') ? null : (gender ?? null),
  }
  state.drafts.push(draft)
  return draft
}
