import type { Library } from '../../library/library.ts'
import { listedStories, STORY_ORDERS } from './stories.ts'
import type { TellStories } from './told-story.ts'

const LISTED = 40

/** Has the stories that head the lists told when there is time, so that they are there when somebody opens them. */
export async function tellListed(library: Library, tell: TellStories): Promise<void> {
  for (const order of STORY_ORDERS) {
    const listed = await listedStories(library, { order, all: true, limit: LISTED })
    const ids = listed.slice(0, LISTED).map(({ id }) => id)
    await tell(ids, false)
  }
}
