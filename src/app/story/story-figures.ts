import type { Library } from '../../library/library.ts'
import type { Claim, Position, StatementRef } from '../../model/claim.ts'
import type { Story } from '../../model/story.ts'
import type { ListedStory } from '../../model/story-store.ts'
import { countOrigins } from '../../story/origins/count-origins.ts'
import { readStory } from '../../story/stories/read-story.ts'
import { version } from '../version.ts'
import type { Shelf } from './shelf.ts'
import { openShelf, pagesOf } from './shelf.ts'
import { claimsOn, contextOf } from './story-claims.ts'
import type { TellStories } from './told-story.ts'

/** What screens beside the story's own tell of one of its claims; counted over the pages of the story alone. */
export interface ClaimFigures extends Pick<Claim, 'id' | 'text' | 'language' | 'contested'> {
  readonly story: string
  readonly reports: number
  readonly independent: number
  readonly statements: readonly StatementRef[]
  readonly positions: readonly Position[]
}

/** Pages of a story that are looked at. */
const MOST_PAGES = 60
/** Stories whose claims are found for one question; others are left for the next one, as are all where stories are told elsewhere. */
const MOST_NEW = 6

/** A story with its claims. */
export interface StoryFigures {
  readonly id: string
  readonly headline: string | null
  readonly language: string
  readonly days: Story['days']
  readonly claims: readonly ClaimFigures[]
}

interface Remembered {
  readonly made: string
  readonly told: StoryFigures
}

/**
 * The claims that several pages report or on which somebody changed sides, of the stories in which pages stand; by story. They are
 * remembered in the library until a story changes.
 */
export async function storyFigures(
  library: Library,
  pages: readonly number[],
  tell?: TellStories,
): Promise<ReadonlyMap<string, StoryFigures>> {
  const found = await library.stories.storiesOf([...new Set(pages)])
  const ids = [...new Set(found.filter((story) => story !== null))]
  const shelf = openShelf(library)
  const figures = new Map<string, StoryFigures>()
  const untold: ListedStory[] = []
  for (const listed of await library.stories.listed(ids)) {
    const known = await recallFigures(library, listed)
    if (known) figures.set(listed.id, known)
    else untold.push(listed)
  }
  const first = untold.slice(0, MOST_NEW)
  if (tell)
    await tell(
      first.map(({ id }) => id),
      false,
    )
  else for (const listed of first) figures.set(listed.id, await tellFigures(library, shelf, listed))
  return figures
}

/** The claims of a story as they are remembered; null where it changed since. */
export async function recallFigures(
  library: Library,
  listed: ListedStory,
): Promise<StoryFigures | null> {
  const known = await library.recall(nameOf(listed))
  const remembered = known === null ? null : (JSON.parse(known) as Remembered)
  return remembered?.made === madeOf(listed) ? (remembered.told ?? null) : null
}

/** Finds the claims of a story and remembers them. */
export async function tellFigures(
  library: Library,
  shelf: Shelf,
  listed: ListedStory,
): Promise<StoryFigures> {
  const told = await figuresOf(shelf, listed)
  const remembered: Remembered = { made: madeOf(listed), told }
  await library.remember(nameOf(listed), JSON.stringify(remembered))
  return told
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

function madeOf({ version: changes }: ListedStory): string {
  return `${version()} ${changes}`
}

function nameOf({ id }: ListedStory): string {
  return `figures:${id}`
}

async function figuresOf(shelf: Shelf, { id }: ListedStory): Promise<StoryFigures> {
  const { headline, language, days } = (await readStory(shelf.stories, id))!
  const keys = (await shelf.stories.pagesOf(id)).slice(0, MOST_PAGES)
  const pages = await pagesOf(shelf, keys)
  const reprints = await shelf.stories.reprints(pages.map(({ print }) => print.page))
  const context = contextOf(pages, reprints)
  const claims = claimsOn(pages).flatMap((claim) => {
    const { reports, independent } = countOrigins(claim, context)
    const isTold = reports > 1 || claim.positions.some(({ before }) => before !== null)
    if (!isTold) return []
    const { id: name, text, language: written, contested, positions } = claim
    const statements = claim.statements.map(({ page, statement }) => ({ page, statement }))
    const counted = { story: id, reports, independent, statements }
    return [{ id: name, text, language: written, contested, positions, ...counted }]
  })
  return { id, headline, language, days, claims }
}
