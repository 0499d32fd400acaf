import type { Print } from '../../model/print.ts'
import type { Reprint } from '../../model/reprint.ts'
import type { KeptPrint, Placement, StoryStore } from '../../model/story-store.ts'
import { bestTies, clusterPages } from './cluster-pages.ts'
import type { Candidates } from './find-candidates.ts'
import { findCandidates } from './find-candidates.ts'
import type { LocalPage, LocalStory } from './local-pages.ts'
import { isOneTelling, localPages, tiesOf } from './local-pages.ts'
import { nameGroups } from './name-groups.ts'
import { profileOf } from './profiles.ts'
import { reasonsBetween } from './reasons-between.ts'
import { scorePages } from './score-pages.ts'

/** Pages are of one story where their ties are stronger, in log-odds. */
export const THRESHOLD = 0
/** A story whose tie to a page is stronger is looked at more closely. */
const NEAR = -1.2
/** So is one with a page whose own tie is stronger than this. */
const NEAR_PAGE = 0.8
/** A tie that leaves no doubt. */
const CLEAR = 1.5
/** So many near stories are looked at. */
const MOST_STORIES = 4
/** Of a story so many pages are looked at; one with more is not split by the program. */
const MOST_PAGES = 16
/** A story is looked at as a whole when it reaches these sizes. */
const MILESTONES: ReadonlySet<number> = new Set([4, 8, 16])

/** A story beside a page. */
interface NearStory {
  readonly story: LocalStory
  readonly tie: number
  /** Whether a reprint or a person's decision ties it. */
  readonly bound: boolean
}

/**
 * Finds the story of a page: that of the pages that its best ties lead to, or a new one. Where several stories are near, or one is in
 * doubt, these few are parted and joined anew; the pages of no other story are read.
 */
export async function placePage(
  store: StoryStore,
  page: KeptPrint,
  reprints: readonly Reprint[],
): Promise<Placement> {
  const candidates = await findCandidates(store, page)
  return placeAmong(store, page, { candidates, reprints })
}

/** The same, with the candidates that are found already. */
export async function placeAmong(
  store: StoryStore,
  page: KeptPrint,
  found: { readonly candidates: Candidates; readonly reprints: readonly Reprint[] },
): Promise<Placement> {
  const { reprints } = found
  const { keys, crowd } = found.candidates
  const own: LocalPage = { key: page.key, profile: await profileOf(store, page), story: null }
  const bound = await boundPages(store, page, reprints)
  const copies = await keysOf(store, otherPages(page.print, reprints))
  const candidates = await localPages(store, [...new Set([...bound, ...copies, ...keys])])
  const near = await nearStories(store, own, { candidates, bound, crowd })
  const stories = near.map(({ story }) => story)
  const pages = [own, ...stories.flatMap((story) => story.pages)]
  const groups = isPlain(near)
    ? [pages]
    : clusterPages(await tiesOf(store, pages, { stories, reprints, crowd }), THRESHOLD).map(
        (group) => group.map((at) => pages[at]!),
      )
  const { ids, changes } = await nameGroups(store, {
    stories,
    groups,
    by: 'program',
    at: null,
    reasons: (one, other) => reasonsBetween(store, [one, other], { crowd, own: page }),
  })
  const story = ids[groups.findIndex((group) => group.includes(own))]!
  return { key: page.key, print: page.print, story, reprints, changes }
}

/** Whether a page plainly goes into the one story that is near, or into none. */
function isPlain(near: readonly NearStory[]): boolean {
  const [only] = near
  if (!only) return true
  const { story, tie, bound } = only
  return near.length === 1 && !bound && tie > CLEAR && !MILESTONES.has(story.size + 1)
}

/** Keys of the pages that a page is bound to by reprints, and by decisions either way. */
async function boundPages(
  store: StoryStore,
  { print }: KeptPrint,
  reprints: readonly Reprint[],
): Promise<ReadonlySet<number>> {
  const decisions = await store.decisions([print.page])
  return keysOf(store, [
    ...otherPages(print, reprints.filter(isOneTelling)),
    ...decisions.flatMap(({ pages }) => pages.filter((id) => id !== print.page)),
  ])
}

function otherPages({ page }: Print, reprints: readonly Reprint[]): string[] {
  return reprints.map((reprint) => (reprint.page === page ? reprint.of : reprint.page))
}

async function keysOf(store: StoryStore, pages: readonly string[]): Promise<ReadonlySet<number>> {
  const keys = await Promise.all(pages.map((page) => store.keyOf(page)))
  return new Set(keys.filter((key) => key !== null))
}

/** The few stories that a page may belong to, the nearest first. */
async function nearStories(
  store: StoryStore,
  own: LocalPage,
  beside: {
    readonly candidates: readonly LocalPage[]
    readonly bound: ReadonlySet<number>
    readonly crowd: number
  },
): Promise<NearStory[]> {
  const { candidates, bound, crowd } = beside
  const score = ({ profile }: LocalPage): number => scorePages(own.profile, profile, crowd)
  const scores = new Map(candidates.map((page) => [page.key, score(page)]))
  const met = new Map<string, LocalPage[]>()
  for (const page of candidates) {
    if (page.story === null || page.key === own.key) continue
    const pages = met.get(page.story)
    if (pages) pages.push(page)
    else met.set(page.story, [page])
  }
  const near: NearStory[] = []
  for (const [id, pages] of met) {
    const isBound = pages.some(({ key }) => bound.has(key))
    const found = pages.map(({ key }) => scores.get(key)!)
    const nearest = Math.max(...found)
    if (!isBound && nearest < NEAR) continue
    const keys = (await store.pagesOf(id)).filter((key) => key !== own.key)
    const rest = keys.filter((key) => !pages.some((page) => page.key === key))
    const more = await localPages(store, rest.slice(-Math.max(0, MOST_PAGES - pages.length)))
    const all = [...pages, ...more].slice(0, MOST_PAGES)
    const tie = bestTies(all.map((page) => scores.get(page.key) ?? score(page)))
    if (isBound || tie > NEAR || nearest > NEAR_PAGE) {
      near.push({ story: { id, size: keys.length, pages: all }, tie, bound: isBound })
    }
  }
  return near
    .sort((a, b) => Number(b.bound) - Number(a.bound) || b.tie - a.tie)
    .slice(0, MOST_STORIES)
}
