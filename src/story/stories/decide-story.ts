import type { StoryChange, StoryDecision } from '../../model/story.ts'
import type { StoryStore } from '../../model/story-store.ts'
import type { Ties } from './cluster-pages.ts'
import { clusterPages } from './cluster-pages.ts'
import type { LocalStory } from './local-pages.ts'
import { localPages, tiesOf } from './local-pages.ts'
import { nameGroups } from './name-groups.ts'
import { reasonsBetween } from './reasons-between.ts'

/** Of more pages only those are clustered that are decided on; each other one goes with the nearest of them. */
const MOST_CLUSTERED = 60

/**
 * Keeps a person's decision that two pages are of one story or of two, and makes it so: their stories become one, or the pages of the
 * one that they share go with whichever of the two they are nearer to. What was decided before holds as well, but for the same two
 * pages. Gives what changed.
 */
export async function decideStory(
  store: StoryStore,
  decision: StoryDecision,
): Promise<readonly StoryChange[]> {
  const keys = await Promise.all(decision.pages.map((page) => store.keyOf(page)))
  const known = keys.filter((key) => key !== null)
  const [one = null, other = null] = await store.storiesOf(known)
  const holds = (one === other) === (decision.verdict === 'together')
  const changes =
    one === null || other === null || holds ? [] : await regroup(store, decision, [one, other])
  await store.decide(decision, changes)
  return changes
}

async function regroup(
  store: StoryStore,
  decision: StoryDecision,
  ids: readonly string[],
): Promise<readonly StoryChange[]> {
  const stories = await Promise.all([...new Set(ids)].map((id) => wholeStory(store, id)))
  const pages = stories.flatMap((story) => story.pages)
  const ties = await tiesOf(store, pages, {
    stories,
    reprints: [],
    decisions: [decision],
    crowd: 0,
  })
  const groups = allGroups(ties, decision).map((group) => group.map((at) => pages[at]!))
  const { by, at } = decision
  const named = await nameGroups(store, {
    stories,
    groups,
    by,
    at,
    reasons: (one, other) => reasonsBetween(store, [one, other], { crowd: 0 }),
  })
  return named.changes
}

async function wholeStory(store: StoryStore, id: string): Promise<LocalStory> {
  const pages = await localPages(store, await store.pagesOf(id))
  return { id, size: pages.length, pages }
}

/** As few groups as the decisions allow. */
function allGroups(ties: Ties, { verdict }: StoryDecision): readonly (readonly number[])[] {
  if (ties.apart.length === 0 && verdict === 'together') {
    return [Array.from({ length: ties.size }, (_page, at) => at)]
  }
  if (ties.size <= MOST_CLUSTERED) return clusterPages(ties, -Infinity)
  const decided = [...new Set([...ties.apart, ...ties.together].flat())].slice(0, MOST_CLUSTERED)
  const placeOf = new Map(decided.map((page, at) => [page, at]))
  const among = (pairs: Ties['apart']): [number, number][] =>
    pairs.flatMap(([one, other]) => {
      const [a, b] = [placeOf.get(one), placeOf.get(other)]
      return a === undefined || b === undefined ? [] : [[a, b] as [number, number]]
    })
  const groups = clusterPages(
    {
      size: decided.length,
      score: (one, other) => ties.score(decided[one]!, decided[other]!),
      together: among(ties.together),
      apart: among(ties.apart),
    },
    -Infinity,
  ).map((group) => group.map((at) => decided[at]!))
  const seeds = groups.map((group) => [...group])
  for (let page = 0; page < ties.size; page++) {
    if (placeOf.has(page)) continue
    const nearness = seeds.map((group) => Math.max(...group.map((at) => ties.score(page, at))))
    groups[nearness.indexOf(Math.max(...nearness))]!.push(page)
  }
  return groups
}
