import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Library } from '../../library/library.ts'
import type { ListedStory } from '../../model/story-store.ts'
import { readStory } from '../../story/stories/read-story.ts'
import { version } from '../version.ts'
import type { BriefStory } from './brief-story.ts'
import { briefStory } from './brief-story.ts'
import type { ClaimView } from './claim-view.ts'
import type { RelatedPages } from './related-pages.ts'
import type { Shelf } from './shelf.ts'
import { storyClaims } from './story-claims.ts'
import { rememberFigures, toFigures } from './story-figures.ts'
import type { StoryView } from './story-view.ts'
import { viewStory } from './story-view.ts'
import type { StorySummary } from './summary.ts'
import { summarise } from './summary.ts'

/** What a library remembers of a story. */
export interface Recalled<T> {
  readonly value: T
  /** Whether no page came or went since that may tell of what the story tells. */
  readonly isStill: boolean
}

/**
 * Has stories told elsewhere, such as on another thread, and remembered in the library; resolves when they are. What is not
 * `urgent` is told when there is time.
 */
export type TellStories = (stories: readonly string[], urgent: boolean) => Promise<void>

interface Remembered {
  readonly made: string
  readonly asked: RelatedPages['asked']
  readonly summary: StorySummary
}

/** A story that was told: what is shown of it at once, and its claims when they are asked for. */
export interface ToldStory {
  readonly brief: BriefStory
  /** The claim at a place in the order of the brief story; null where there is none. */
  readonly claim: (at: number) => ClaimView | null
  readonly whole: () => StoryView
}

/** Claims that are packed together: who looks at one need not unpack all. */
const CLAIMS_A_PART = 40
/** Whole stories that a library remembers, those that were told last. */
const MOST_WHOLE = 2_000
const WHOLE = 'told-stories'

/** The summary of a story as it is remembered; null where the story changed since. */
export async function recallSummary(
  library: Library,
  listed: ListedStory,
): Promise<Recalled<StorySummary> | null> {
  const known = await library.recall(summaryName(listed.id))
  const remembered = known === null ? null : (JSON.parse(known) as Remembered)
  if (remembered?.made !== madeOf(listed)) return null
  return { value: remembered.summary, isStill: await isStill(library, remembered) }
}

/** A told story as it is remembered; null where it changed since, or was not told yet. */
export async function recallStory(
  library: Library,
  listed: ListedStory,
): Promise<Recalled<ToldStory> | null> {
  const summary = await recallSummary(library, listed)
  const [made, brief, ...parts] = (await library.recall(wholeName(listed.id)))?.split('\n') ?? []
  if (!summary || brief === undefined || made !== wholeMadeOf(listed)) return null
  return { value: unpackStory(brief, parts), isStill: summary.isStill }
}

/** A story that was told just now. */
export function toldStory(view: StoryView): ToldStory {
  const brief = briefStory(view)
  return { brief, claim: (at) => view.claims[at] ?? null, whole: () => view }
}

/** Tells a story in short, and whole where that is asked for; both, and the figures of its claims, are remembered until the story or the pages that tell of the same change. */
export async function tellStory(
  library: Library,
  listed: ListedStory,
  { shelf, isWhole }: { readonly shelf: Shelf; readonly isWhole: boolean },
): Promise<StorySummary> {
  const told = await storyClaims(shelf, listed.id)
  const summary = await summarise(shelf, listed, told)
  const made = madeOf(listed)
  if (isWhole) {
    const view = await viewStory(shelf, (await readStory(shelf.stories, listed.id))!, told)
    await rememberWhole(library, listed.id, [wholeMadeOf(listed), ...packStory(view)].join('\n'))
  }
  await rememberFigures(library, toFigures(summary, told), made)
  const remembered: Remembered = { made, asked: told.asked, summary }
  await library.remember(summaryName(listed.id), JSON.stringify(remembered))
  return summary
}

async function rememberWhole(library: Library, id: string, packed: string): Promise<void> {
  await library.remember(wholeName(id), packed)
  const before = JSON.parse((await library.recall(WHOLE)) ?? '[]') as string[]
  const last = [id, ...before.filter((one) => one !== id)]
  for (const old of last.splice(MOST_WHOLE)) await library.remember(wholeName(old), null)
  await library.remember(WHOLE, JSON.stringify(last))
}

/** The brief story, and all its claims in parts. */
function packStory(view: StoryView): string[] {
  const parts: (readonly ClaimView[])[] = []
  for (let at = 0; at < view.claims.length; at += CLAIMS_A_PART)
    parts.push(view.claims.slice(at, at + CLAIMS_A_PART))
  return [pack(briefStory(view)), ...parts.map(pack)]
}

function unpackStory(packed: string, parts: readonly string[]): ToldStory {
  const brief = unpack(packed) as BriefStory
  const claimsOf = (part: string) => unpack(part) as readonly ClaimView[]
  return {
    brief,
    claim: (at) => {
      const part = parts[Math.floor(at / CLAIMS_A_PART)]
      return part === undefined ? null : (claimsOf(part)[at % CLAIMS_A_PART] ?? null)
    },
    whole: () => {
      const { entities: _entities, claimAt: _claimAt, ...rest } = brief
      return { ...rest, claims: parts.flatMap(claimsOf) }
    },
  }
}

function pack(value: unknown): string {
  return deflateRawSync(JSON.stringify(value)).toString('base64')
}

function unpack(packed: string): unknown {
  return JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString())
}

async function isStill({ stories }: Library, { asked }: Remembered): Promise<boolean> {
  if (asked.length === 0) return true
  const counts = await stories.frequencies(asked.map(([feature]) => feature))
  return asked.every(([, pages], at) => counts[at] === pages)
}

/** What is remembered of a story is made of: the program and the pages; while it stays, so does the memory. */
export function madeOf({ version: changes }: ListedStory): string {
  return `${version()} ${changes} of all pages`
}

function wholeMadeOf(listed: ListedStory): string {
  return `${madeOf(listed)} in parts`
}

function summaryName(id: string): string {
  return `story:${id}`
}

function wholeName(id: string): string {
  return `told:${id}`
}
