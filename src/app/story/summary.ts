import type { Library } from '../../library/library.ts'
import type { Story } from '../../model/story.ts'
import type { ListedStory } from '../../model/story-store.ts'
import { countOrigins } from '../../story/origins/count-origins.ts'
import { mainClaim } from '../../story/origins/main-claim.ts'
import { readStory } from '../../story/stories/read-story.ts'
import { version } from '../version.ts'
import type { Shelf } from './shelf.ts'
import { pagesOf } from './shelf.ts'
import { claimsOn, contextOf } from './story-claims.ts'

/** A story in a list: all figures are of its own pages alone. */
export interface StorySummary extends Pick<Story, 'id' | 'headline' | 'language' | 'days'> {
  readonly pages: number
  /** How many pages in each language, the most first. */
  readonly languages: readonly { readonly language: string; readonly pages: number }[]
  readonly outlets: number
  /** Pages that depend on another of the story. */
  readonly reprints: number
  /** The claim that most of its pages report; null where they claim nothing. */
  readonly claim: SummaryClaim | null
  /** How many of its claims somebody denies whom somebody else asserts or confirms. */
  readonly contested: number
}

/** A claim in a few words. */
export interface SummaryClaim {
  readonly id: string
  readonly text: string
  readonly language: string
  readonly reports: number
  readonly independent: number
  readonly contested: boolean
}

/** Pages of a story that a summary looks at. */
const MOST_PAGES = 60

interface Remembered {
  readonly made: string
  readonly summary: StorySummary
}

/** The summary of a story; it is remembered in the library until the story changes. */
export async function summaryOf(
  library: Library,
  shelf: Shelf,
  listed: ListedStory,
): Promise<StorySummary> {
  const name = `story:${listed.id}`
  const made = `${version()} ${listed.version}`
  const known = await library.recall(name)
  const remembered = known === null ? null : (JSON.parse(known) as Remembered)
  if (remembered?.made === made) return remembered.summary
  const summary = await summarise(shelf, listed)
  await library.remember(name, JSON.stringify({ made, summary } satisfies Remembered))
  return summary
}

async function summarise(shelf: Shelf, { id, pages: count }: ListedStory): Promise<StorySummary> {
  const { stories } = shelf
  const { headline, language, days, pages: ids } = (await readStory(stories, id))!
  const keys = (await stories.pagesOf(id)).slice(0, MOST_PAGES)
  const pages = await pagesOf(shelf, keys)
  const reprints = await stories.reprints(ids.slice(0, MOST_PAGES))
  const own = new Set(ids)
  const claims = claimsOn(pages)
  const main = mainClaim(claims)
  const counted = main && countOrigins(main, contextOf(pages, reprints))
  return {
    id,
    headline,
    language,
    days,
    pages: count,
    languages: tally(pages.map(({ print }) => print.language)),
    outlets: new Set(pages.map(({ print }) => print.outlet ?? print.page)).size,
    reprints: new Set(
      reprints.flatMap(({ page, of }) => (own.has(of) && own.has(page) ? page : [])),
    ).size,
    claim: main
      ? {
          id: main.id,
          text: main.text,
          language: main.language,
          reports: counted!.reports,
          independent: counted!.independent,
          contested: main.contested,
        }
      : null,
    contested: claims.filter(({ contested }) => contested).length,
  }
}

function tally(languages: readonly string[]): StorySummary['languages'] {
  const counts = new Map<string, number>()
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts]
    .map(([language, pages]) => ({ language, pages }))
    .sort((one, other) => other.pages - one.pages || (one.language < other.language ? -1 : 1))
}
