import type { KeptPage } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import type { BriefStory } from './brief-story.ts'
import type { ClaimView } from './claim-view.ts'
import { openStory } from './story.ts'
import type { TellStories } from './told-story.ts'

/** The story that a page stands in, and the claim that one of its statements takes a side on. */
export interface PageStory {
  readonly story: BriefStory
  /** Null where the statement takes no side, or none is named. */
  readonly claim: ClaimView | null
}

/** The story of a kept page with the claim of one of its statements; null where the page is not grouped. */
export async function pageStory(
  library: Library,
  { key, record }: KeptPage,
  { statement, tell }: { readonly statement: string | null; readonly tell?: TellStories },
): Promise<PageStory | null> {
  const [name] = await library.stories.storiesOf([key])
  if (!name) return null
  const told = await openStory(library, name, tell)
  const places = told.brief.claimAt[record.page.id] ?? {}
  // The statement itself, else one that is told inside of it.
  const inner = record.statements.filter(({ inside }) => inside === statement)
  const at = [statement, ...inner.map(({ id }) => id)]
    .map((id) => (id === null ? undefined : places[id]))
    .find((place) => place !== undefined)
  return { story: told.brief, claim: at === undefined ? null : told.claim(at) }
}
