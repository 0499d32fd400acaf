import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import type { StoryChange, StoryDecision } from '../../model/story.ts'
import { decideStory } from '../../story/stories/decide-story.ts'
import { findPage } from '../library/find-page.ts'

/** What a person decides about two pages of a library. */
export interface Decided extends Pick<StoryDecision, 'verdict' | 'by' | 'at' | 'why'> {
  /** By their ids, the beginning of these, or their addresses. */
  readonly pages: readonly [string, string]
}

/** A decision that was kept, and what it changed. */
export interface DecisionMade {
  readonly decision: StoryDecision
  readonly changes: readonly StoryChange[]
  /** The stories of the two pages now. */
  readonly stories: readonly [string, string]
}

/** Keeps a person's decision that two pages tell of one happening, or of two; it wins over the program and stays. Throws `IsnadError`. */
export async function decide(library: Library, decided: Decided): Promise<DecisionMade> {
  const [one, other] = [
    await findPage(library, decided.pages[0]),
    await findPage(library, decided.pages[1]),
  ]
  if (one.key === other.key)
    throw new IsnadError('bad-argument', 'these are the same page: name two')
  const pages = [one.record.page.id, other.record.page.id] as const
  const decision: StoryDecision = { ...decided, pages }
  return library.inOneChange(async () => {
    const [first, second] = await library.stories.storiesOf([one.key, other.key])
    if (!first || !second) {
      const message = 'one of these is an earlier version of a page: stories hold the current one'
      throw new IsnadError('missing-page', message)
    }
    const changes = await decideStory(library.stories, decision)
    const now = await library.stories.storiesOf([one.key, other.key])
    return { decision, changes, stories: [now[0]!, now[1]!] }
  })
}
