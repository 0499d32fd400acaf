import type { Reprint } from '../../model/reprint.ts'
import type { StoryDecision } from '../../model/story.ts'
import type { StoryStore } from '../../model/story-store.ts'
import type { Ties } from './cluster-pages.ts'
import type { Profile } from './profile.ts'
import { profilesOf } from './profiles.ts'
import { scorePages } from './score-pages.ts'

/** A page of the few that are looked at together. */
export interface LocalPage {
  readonly key: number
  readonly profile: Profile
  /** The id of the story that it is in; null of a page that is in none. */
  readonly story: string | null
}

/** A story of the few that are looked at together. */
export interface LocalStory {
  readonly id: string
  /** How many pages it has. */
  readonly size: number
  /** Its pages that are looked at: all, or those that lie nearest. */
  readonly pages: readonly LocalPage[]
}

/** Pages of one story, by their keys. */
export async function localPages(
  store: StoryStore,
  keys: readonly number[],
): Promise<readonly LocalPage[]> {
  const profiles = await profilesOf(store, keys)
  const stories = await store.storiesOf(profiles.map(({ key }) => key))
  return profiles.map((page, at) => ({ ...page, story: stories[at]! }))
}

/** Whether so much of two pages is the same that they tell of one happening, whatever else they tell. */
export function isOneTelling({ share, kept }: Reprint): boolean {
  return share >= 0.5 && kept >= 0.3
}

/** How the pages of some stories tie: by what they tell, their reprints, and what a person decided. */
export async function tiesOf(
  store: StoryStore,
  pages: readonly LocalPage[],
  given: {
    readonly stories: readonly LocalStory[]
    readonly reprints: readonly Reprint[]
    readonly decisions?: readonly StoryDecision[]
    readonly crowd: number
  },
): Promise<Ties> {
  const ids = pages.map(({ profile }) => profile.page)
  const placeOf = new Map(ids.map((id, at) => [id, at]))
  const kept = await store.decisions(ids)
  const newest = given.decisions ?? []
  const isNew = (decision: StoryDecision): boolean =>
    newest.some(({ pages: pair }) => decision.pages.every((page) => pair.includes(page)))
  const decisions = [...newest, ...kept.filter((decision) => !isNew(decision))]
  const partial = given.stories.filter(({ size, pages: known }) => known.length < size)
  const pairs = await Promise.all(
    decisions.map(async ({ pages: [one, other] }) => [
      await placeNear(store, one, { placeOf, partial }),
      await placeNear(store, other, { placeOf, partial }),
    ]),
  )
  const decided = (verdict: StoryDecision['verdict']): [number, number][] =>
    pairs.filter(
      (pair, at): pair is [number, number] =>
        decisions[at]!.verdict === verdict && pair[0] !== null && pair[1] !== null,
    )
  const copies = [...given.reprints, ...(await store.reprints(ids))].flatMap((reprint) => {
    const [one, other] = [placeOf.get(reprint.page), placeOf.get(reprint.of)]
    return one !== undefined && other !== undefined && isOneTelling(reprint)
      ? [[one, other] as const]
      : []
  })
  const uncut = partial.flatMap(({ pages: [first, ...rest] }) =>
    rest.map(
      ({ profile }) => [placeOf.get(first!.profile.page)!, placeOf.get(profile.page)!] as const,
    ),
  )
  const together = decided('together')
  return {
    size: pages.length,
    score: scoreOf(pages, together, given.crowd),
    together: [...together, ...uncut, ...copies],
    apart: decided('apart'),
  }
}

/** The score of two pages; one that a person put together with others counts as the nearest of them. */
function scoreOf(
  pages: readonly LocalPage[],
  together: readonly (readonly [number, number])[],
  crowd: number,
): Ties['score'] {
  const alike = new Map<number, readonly number[]>()
  for (const [one, other] of together) {
    const joined = [...(alike.get(one) ?? [one]), ...(alike.get(other) ?? [other])]
    for (const page of joined) alike.set(page, joined)
  }
  const score = (one: number, other: number): number =>
    scorePages(pages[one]!.profile, pages[other]!.profile, crowd)
  if (alike.size === 0) return score
  return (one, other) => {
    const others = alike.get(other) ?? [other]
    const scores = (alike.get(one) ?? [one]).flatMap((a) => others.map((b) => score(a, b)))
    return Math.max(...scores)
  }
}

/** The place of a page; of one that is not looked at itself that of a page of its story, where that is not looked at whole. */
async function placeNear(
  store: StoryStore,
  page: string,
  known: {
    readonly placeOf: ReadonlyMap<string, number>
    readonly partial: readonly LocalStory[]
  },
): Promise<number | null> {
  const place = known.placeOf.get(page)
  if (place !== undefined || known.partial.length === 0) return place ?? null
  const key = await store.keyOf(page)
  if (key === null) return null
  const [story] = await store.storiesOf([key])
  const [near] = known.partial.find(({ id }) => id === story)?.pages ?? []
  return near ? known.placeOf.get(near.profile.page)! : null
}
