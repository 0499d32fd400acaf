import type { Library } from '../../library/library.ts'
import { readStory } from '../../story/stories/read-story.ts'
import { findStory } from './find-story.ts'
import { openShelf } from './shelf.ts'
import { storyClaims } from './story-claims.ts'
import type { StoryView } from './story-view.ts'
import { viewStory } from './story-view.ts'
import type { TellStories, ToldStory } from './told-story.ts'
import { recallStory, toldStory } from './told-story.ts'

export type { AlertView, StoryPage, StoryView } from './story-view.ts'

/** A story of a library with all that is known of it, as `openStory` finds it. Throws `IsnadError`. */
export async function story(
  library: Library,
  reference: string,
  tell?: TellStories,
): Promise<StoryView> {
  return (await openStory(library, reference, tell)).whole()
}

/**
 * A story of a library, by its id, the id of one that went into it, or a page of it. Where stories are told elsewhere, it is given as
 * it was told last, and told anew meanwhile where pages came that may tell of the same. Throws `IsnadError`.
 */
export async function openStory(
  library: Library,
  reference: string,
  tell?: TellStories,
): Promise<ToldStory> {
  const id = await findStory(library, reference)
  const recall = async () => {
    const [listed] = await library.stories.listed([id])
    return listed ? recallStory(library, listed) : null
  }
  const known = await recall()
  if (known && tell && !known.isStill) void tell([id], false)
  if (known && (tell || known.isStill)) return known.value
  await tell?.([id], true)
  const told = tell && (await recall())
  if (told) return told.value
  const shelf = openShelf(library)
  const read = (await readStory(shelf.stories, id))!
  return toldStory(await viewStory(shelf, read, await storyClaims(shelf, id)))
}
