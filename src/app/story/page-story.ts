import type { KeptPage } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import { readStory } from '../../story/stories/read-story.ts'
import type { ClaimView } from './claim-view.ts'
import { viewClaim } from './claim-view.ts'
import { openShelf } from './shelf.ts'
import type { StoryClaims } from './story-claims.ts'
import { claimOfStatement, storyClaims } from './story-claims.ts'

/** The story that a page stands in, and the claim that one of its statements takes a side on. */
export interface PageStory {
  readonly id: string
  readonly headline: string | null
  readonly language: string
  readonly pages: number
  /** Null where the statement takes no side, or none is named. */
  readonly claim: ClaimView | null
}

/** Stories that are kept at hand: somebody who reads a page goes through its statements. */
const MOST_AT_HAND = 8

interface AtHand {
  readonly made: string
  readonly told: StoryClaims
}

const AT_HAND = new WeakMap<Library, Map<string, AtHand>>()

/** The story of a kept page with the claim of one of its statements; null where the page is not grouped. */
export async function pageStory(
  library: Library,
  page: KeptPage,
  statement: string | null,
): Promise<PageStory | null> {
  const [name] = await library.stories.storiesOf([page.key])
  const story = name ? await readStory(library.stories, name) : null
  if (!story) return null
  const { id, headline, language, pages } = story
  const claim = statement === null ? null : await claimOf(library, page, { story: id, statement })
  return { id, headline, language, pages: pages.length, claim }
}

async function claimOf(
  library: Library,
  page: KeptPage,
  { story, statement }: { readonly story: string; readonly statement: string },
): Promise<ClaimView | null> {
  const told = await claimsOf(library, page, story)
  const found = claimOfStatement(told, page.record, statement)
  return found ? viewClaim(found.counted, told.context) : null
}

async function claimsOf(library: Library, page: KeptPage, story: string): Promise<StoryClaims> {
  const [listed] = await library.stories.listed([story])
  const made = `${listed?.version} ${page.record.page.id} ${page.reviews.length}`
  const all = AT_HAND.get(library) ?? new Map<string, AtHand>()
  AT_HAND.set(library, all)
  const known = all.get(story)
  if (known?.made === made) return known.told
  const told = await storyClaims(openShelf(library), story)
  all.delete(story)
  all.set(story, { made, told })
  if (all.size > MOST_AT_HAND) all.delete(all.keys().next().value!)
  return told
}
