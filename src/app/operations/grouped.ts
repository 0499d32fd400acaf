import type { Library } from '../library/open-library.ts'
import { groupNew } from '../story/group-new.ts'
import type { TellStories } from '../story/told-story.ts'

const BEING_GROUPED = new WeakSet<Library>()

/** The library with all that came in grouped into stories; a server that tells stories elsewhere keeps nobody waiting for that. */
export async function grouped(library: Library, tell?: TellStories): Promise<Library> {
  if (BEING_GROUPED.has(library)) return library
  const isGrouped = groupNew(library).finally(() => BEING_GROUPED.delete(library))
  if (tell) {
    BEING_GROUPED.add(library)
    // What went wrong is told where it is grouped the next time.
    isGrouped.catch(() => {})
  } else await isGrouped
  return library
}
