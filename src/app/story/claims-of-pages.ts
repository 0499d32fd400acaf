import type { Library } from '../../library/library.ts'
import type { StatementRef } from '../../model/claim.ts'
import type { ListedStory } from '../../model/story-store.ts'
import { openShelf } from './shelf.ts'
import type { ClaimFigures, StoryFigures } from './story-figures.ts'
import { recallFigures } from './story-figures.ts'
import type { TellStories } from './told-story.ts'
import { madeOf, tellStory } from './told-story.ts'

/** Stories that are told for one question; others are left for the next one, as are all where stories are told elsewhere. */
const MOST_NEW = 6

/** The claims of the stories in which pages stand, as far as these were told; by story. */
export async function claimsOfPages(
  library: Library,
  pages: readonly number[],
  tell?: TellStories,
): Promise<ReadonlyMap<string, StoryFigures>> {
  const found = await library.stories.storiesOf([...new Set(pages)])
  const ids = [...new Set(found.filter((story) => story !== null))]
  const figures = new Map<string, StoryFigures>()
  const untold: ListedStory[] = []
  for (const listed of await library.stories.listed(ids)) {
    const known = await recallFigures(library, listed.id, madeOf(listed))
    if (known) figures.set(listed.id, known)
    else untold.push(listed)
  }
  const first = untold.slice(0, MOST_NEW)
  const names = first.map(({ id }) => id)
  if (tell) await tell(names, false)
  const shelf = openShelf(library)
  for (const listed of tell ? [] : first) {
    await tellStory(library, listed, { shelf, isWhole: false })
    const told = await recallFigures(library, listed.id, madeOf(listed))
    if (told) figures.set(listed.id, told)
  }
  return figures
}

/** The claim on which a statement takes a side, by `PAGE STATEMENT`. */
export function claimsByStatement(
  figures: ReadonlyMap<string, StoryFigures>,
): ReadonlyMap<string, ClaimFigures> {
  const byStatement = new Map<string, ClaimFigures>()
  for (const claim of [...figures.values()].flatMap(({ claims }) => claims))
    for (const ref of claim.statements) byStatement.set(refKey(ref), claim)
  return byStatement
}

/** A statement as it is looked up in `claimsByStatement`. */
export function refKey({ page, statement }: StatementRef): string {
  return `${page} ${statement}`
}
