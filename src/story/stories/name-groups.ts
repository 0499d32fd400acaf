import type { Reason } from '../../model/print.ts'
import type { StoryChange } from '../../model/story.ts'
import type { StoryStore } from '../../model/story-store.ts'
import type { LocalPage, LocalStory } from './local-pages.ts'

/** What became of some stories: the id of each group of their pages, and what changed. */
export interface NamedGroups {
  /** In the order of the groups. */
  readonly ids: readonly string[]
  readonly changes: readonly StoryChange[]
}

/** How groups came about. */
export interface Grouping {
  readonly stories: readonly LocalStory[]
  readonly groups: readonly (readonly LocalPage[])[]
  /** `program`, or who decided. */
  readonly by: string
  readonly at: string | null
  /** Why pages of two stories are one now, or why those of one are not. */
  readonly reasons: (
    one: readonly LocalPage[],
    other: readonly LocalPage[],
  ) => Promise<readonly Reason[]>
}

/** Gives each group the id of the biggest story most of whose pages it holds, else a new one, and tells what merged and what split. */
export async function nameGroups(store: StoryStore, grouping: Grouping): Promise<NamedGroups> {
  const { stories, groups, by, at, reasons } = grouping
  const homes = new Map(stories.map((story) => [story.id, homeOf(story, groups)]))
  const ids: string[] = []
  for (const [place, group] of groups.entries()) {
    const own = stories
      .filter(({ id }) => homes.get(id) === place)
      .sort((a, b) => b.size - a.size || compare(a.id, b.id))
    ids.push(own[0]?.id ?? (await freshId(store, group, ids)))
  }
  const changes: StoryChange[] = []
  for (const { id, pages } of stories) {
    const home = homes.get(id)!
    for (const [place, group] of groups.entries()) {
      const moved = group.filter(({ story }) => story === id)
      if (place === home || moved.length === 0) continue
      const stayed = pages.filter((page) => !moved.includes(page))
      changes.push({
        kind: 'split',
        story: id,
        other: ids[place]!,
        pages: moved.map(({ profile }) => profile.page),
        by,
        at,
        reasons: await reasons(moved, stayed),
      })
    }
  }
  for (const { id, pages } of stories) {
    const home = homes.get(id)!
    const into = ids[home]!
    if (into === id) continue
    const gone = groups[home]!.filter(({ story }) => story === id)
    const met = groups[home]!.filter((page) => !gone.includes(page))
    changes.push({
      kind: 'merged',
      story: into,
      other: id,
      pages: pages.every((page) => gone.includes(page)) ? await allPages(store, id) : idsOf(gone),
      by,
      at,
      reasons: await reasons(gone, met),
    })
  }
  return { ids, changes }
}

const idsOf = (pages: readonly LocalPage[]): string[] => pages.map(({ profile }) => profile.page)

/** The group that holds most of a story's pages. */
function homeOf({ id }: LocalStory, groups: readonly (readonly LocalPage[])[]): number {
  const held = groups.map((group) => group.filter(({ story }) => story === id).length)
  return held.indexOf(Math.max(...held))
}

async function allPages(store: StoryStore, story: string): Promise<string[]> {
  const prints = await store.prints(await store.pagesOf(story))
  return prints.map(({ print }) => print.page)
}

const PREFIX = 'story-'
const ID_LENGTHS = [12, 16, 24, 64] as const

/** An id for a new story: by the page of it that was published first. */
async function freshId(
  store: StoryStore,
  group: readonly LocalPage[],
  taken: readonly string[],
): Promise<string> {
  const day = ({ profile }: LocalPage): number =>
    profile.guessed ? Infinity : (profile.day ?? Infinity)
  const [first] = [...group].sort(
    (a, b) => compare(day(a), day(b)) || compare(a.profile.page, b.profile.page),
  )
  const hash = first!.profile.page.replace(/^sha256:/, '')
  const own = new Set(group.map(({ key }) => key))
  for (const length of ID_LENGTHS) {
    const id = PREFIX + hash.slice(0, length)
    if (taken.includes(id)) continue
    const others = await store.pagesOf(id)
    if (others.every((key) => own.has(key))) return id
  }
  return PREFIX + hash
}

function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0
}
