import type { KeptPage } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import type { ClaimView } from './claim-view.ts'
import type { StoryView } from './story-view.ts'
import { story } from './story.ts'
import type { TellStories } from './told-story.ts'

/** The story that a page stands in, and the claim that one of its statements takes a side on. */
export interface PageStory {
  readonly story: StoryView
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
  const view = await story(library, name, tell)
  const { id: page } = record.page
  // The statement itself, else one that is told inside of it.
  const inner = record.statements.filter(({ inside }) => inside === statement)
  const claims = [statement, ...inner.map(({ id }) => id)].map((id) =>
    view.claims.find(({ statements }) =>
      statements.some((one) => one.page === page && one.statement === id),
    ),
  )
  return { story: view, claim: claims.find(Boolean) ?? null }
}
