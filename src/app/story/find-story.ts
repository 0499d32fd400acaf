import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import { findPage } from '../library/find-page.ts'

const STORY = /^story-[0-9a-f]+$/

/** The id of the story that a reference means: its id, the id of one that went into it, or a page of it. Throws `IsnadError`. */
export async function findStory(library: Library, reference: string): Promise<string> {
  const { stories } = library
  const given = reference.trim()
  if (STORY.test(given)) {
    const [story] = await stories.storiesOf((await stories.pagesOf(given)).slice(0, 1))
    if (story) return story
    const message = `the library holds no story "${given}": isnad story lists them`
    throw new IsnadError('missing-page', message)
  }
  const page = await findPage(library, given)
  const [story] = await stories.storiesOf([page.key])
  if (story) return story
  const message = page.current
    ? `${given} is not grouped yet: run the command again`
    : `${given} is an earlier version of a page: stories hold the current one`
  throw new IsnadError('missing-page', message)
}
