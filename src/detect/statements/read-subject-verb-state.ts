import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import type { Draft, DraftParts } from './draft.ts'
import { toDraft } from './draft.ts'
import type { Scene } from './scene.ts'
import { skipAdverbs } from './scene.ts'
import { subjectBefore } from './subject.ts'

/** What a reader of one range works on: what it hands back, and how it reads what is told inside of that. */
export interface State {
  readonly scene: Scene
  readonly drafts: Draft[]
  /** The statement whose content is being read. */
  readonly outer: Draft | null
  /** Reads the statements of a range inside of a statement. */
  readonly read: (scene: Scene, range: TokenRange, outer: Draft) => Draft[]
}

/** How far a content may reach: to the end of the paragraph, or of the content that is being read. */
export function limitOf({ scene, outer }: State): number {
  return outer ? outer.content.to : scene.paragraph.to
}

/** The speaker in the words before a cue; nothing where the verb alone goes on. */
export function ownSubject(
  scene: Scene,
  before: TokenRange,
  { known, plural }: { known?: NounPhrase | undefined; plural?: boolean | undefined } = {},
): NounPhrase | undefined {
  const start = skipAdverbs(scene, before.from, before.to)
  if (start >= before.to) return undefined
  const joined = scene.tokens[before.from]!.key === scene.words.and
  if (joined && scene.words.prepositions.at(scene.tokens, start, before.to)) return undefined
  return subjectBefore(scene, before, {
    known: known !== undefined && known.to <= before.from,
    plural,
  })
}

/** Makes a statement of its parts and keeps it. */
export function emit(state: State, cue: readonly TokenRange[], parts: DraftParts): Draft {
  const draft = toDraft(parts, { paragraph: state.scene.paragraph, cue, inside: state.outer })
  state.drafts.push(draft)
  return draft
}
