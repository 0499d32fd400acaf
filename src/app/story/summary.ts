import type { Story } from '../../model/story.ts'
import type { ListedStory, StoryStore } from '../../model/story-store.ts'
import type { Headlines } from '../../story/stories/choose-headline.ts'
import { chooseHeadline, chooseHeadlines } from '../../story/stories/choose-headline.ts'
import { daysOf, readStory } from '../../story/stories/read-story.ts'
import type { Shelf } from './shelf.ts'
import type { CountedClaim, StoryClaims } from './story-claims.ts'

/** A story in a list; its claim is counted over the pages of other stories, too, as the story itself counts it. */
export interface StorySummary extends Pick<Story, 'id' | 'headline' | 'language' | 'days'> {
  /** False where nothing but its days, its pages and headlines of the first of them is known yet. */
  readonly isCounted: boolean
  /** A headline of its pages in each of their languages. */
  readonly headlines: Headlines
  readonly pages: number
  /** How many pages in each language, the most first. */
  readonly languages: readonly { readonly language: string; readonly pages: number }[]
  readonly outlets: number
  /** Pages that depend on another of the story. */
  readonly reprints: number
  /** The claim that the story is about; null where its pages claim nothing. */
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
  /** Where its reports begin and how many begin there, the most first. */
  readonly origins: readonly {
    readonly id: string
    readonly name: string
    readonly reports: number
  }[]
  readonly contested: boolean
}

/** Puts together what a list tells of a story. */
export async function summarise(
  { stories }: Shelf,
  { id, pages: count }: ListedStory,
  { pages, claims }: StoryClaims,
): Promise<StorySummary> {
  const { headline, language, days, pages: ids } = (await readStory(stories, id))!
  const prints = pages.map(({ print }) => print)
  const own = new Set(ids)
  const reprints = await stories.reprints(ids)
  const dependent = reprints.filter(({ page, of }) => own.has(of) && own.has(page))
  return {
    id,
    isCounted: true,
    headline,
    headlines: chooseHeadlines(prints),
    language,
    days,
    pages: count,
    languages: tally(prints.map((print) => print.language)),
    outlets: new Set(prints.map(({ outlet, page }) => outlet ?? page)).size,
    reprints: new Set(dependent.map(({ page }) => page)).size,
    claim: claims[0] ? toSummaryClaim(claims[0]) : null,
    contested: claims.filter(({ claim }) => claim.contested).length,
  }
}

/** Of a great story so many pages are looked at for a headline. */
const MOST_FIRST = 8

/** What is known of a story before its claims are counted. */
export async function uncounted(
  stories: StoryStore,
  { id, pages, latest }: ListedStory,
): Promise<StorySummary> {
  const keys = (await stories.pagesOf(id)).slice(0, MOST_FIRST)
  const prints = (await stories.prints([...keys, latest])).map(({ print }) => print)
  const chosen = chooseHeadline(prints)
  return {
    id,
    isCounted: false,
    headline: chosen?.headline ?? null,
    headlines: chooseHeadlines(prints),
    language: chosen?.language ?? prints[0]!.language,
    days: daysOf(prints),
    pages,
    languages: [],
    outlets: 0,
    reprints: 0,
    claim: null,
    contested: 0,
  }
}

function toSummaryClaim({ claim, count }: CountedClaim): SummaryClaim {
  const { id, text, language, contested } = claim
  const { reports, independent } = count
  const origins = count.origins.map((one) => ({
    id: one.id,
    name: one.name,
    reports: one.pages.length,
  }))
  return { id, text, language, reports, independent, origins, contested }
}

function tally(languages: readonly string[]): StorySummary['languages'] {
  const counts = new Map<string, number>()
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts]
    .map(([language, pages]) => ({ language, pages }))
    .sort((one, other) => other.pages - one.pages || (one.language < other.language ? -1 : 1))
}
