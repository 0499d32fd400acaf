import type { Library } from '../../library/library.ts'
import type { Story } from '../../model/story.ts'
import type { ListedStory } from '../../model/story-store.ts'
import type { Headlines } from '../../story/stories/choose-headline.ts'
import { chooseHeadlines } from '../../story/stories/choose-headline.ts'
import { readStory } from '../../story/stories/read-story.ts'
import { version } from '../version.ts'
import type { RelatedPages } from './related-pages.ts'
import type { Shelf } from './shelf.ts'
import type { CountedClaim } from './story-claims.ts'
import { storyClaims } from './story-claims.ts'

/** A story in a list; its claim is counted over the pages of other stories, too, as the story itself counts it. */
export interface StorySummary extends Pick<Story, 'id' | 'headline' | 'language' | 'days'> {
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

interface Remembered {
  readonly made: string
  readonly asked: RelatedPages['asked']
  readonly summary: StorySummary
}

/** The summary of a story; it is remembered in the library until the story or the pages that tell of the same change. */
export async function summaryOf(
  library: Library,
  shelf: Shelf,
  listed: ListedStory,
): Promise<StorySummary> {
  const name = `story:${listed.id}`
  const made = `${version()} ${listed.version} with related pages`
  const known = await library.recall(name)
  const remembered = known === null ? null : (JSON.parse(known) as Remembered)
  if (remembered?.made === made && (await isStill(shelf, remembered))) return remembered.summary
  const { summary, asked } = await summarise(shelf, listed)
  await library.remember(name, JSON.stringify({ made, asked, summary } satisfies Remembered))
  return summary
}

/** Whether no page came or went that may tell of what the story tells. */
async function isStill({ stories }: Shelf, { asked }: Remembered): Promise<boolean> {
  if (asked.length === 0) return true
  const counts = await stories.frequencies(asked.map(([feature]) => feature))
  return asked.every(([, pages], at) => counts[at] === pages)
}

async function summarise(
  shelf: Shelf,
  { id, pages: count }: ListedStory,
): Promise<Pick<Remembered, 'summary' | 'asked'>> {
  const { stories } = shelf
  const { headline, language, days, pages: ids } = (await readStory(stories, id))!
  const { pages, claims, asked } = await storyClaims(shelf, id)
  const prints = pages.map(({ print }) => print)
  const own = new Set(ids)
  const reprints = await stories.reprints(ids)
  const dependent = reprints.filter(({ page, of }) => own.has(of) && own.has(page))
  const summary: StorySummary = {
    id,
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
  return { summary, asked }
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
