import type { Reprint } from '../../model/reprint.ts'
import type { StoryChange, StoryDecision } from '../../model/story.ts'
import type { KeptPrint, ListedStory, StoryStore } from '../../model/story-store.ts'
import type { TimeList } from './time-list.ts'
import { timeList } from './time-list.ts'

/** A story store in memory: for small sets of pages, for those that are not on disk yet, and the plainest reading of what it does. */
export function memoryStories(): StoryStore {
  const prints = new Map<number, KeptPrint>()
  const keys = new Map<string, number>()
  const withRun = new Map<number, Set<number>>()
  const withFeature = new Map<string, TimeList>()
  const storyOf = new Map<number, string>()
  const pagesIn = new Map<string, Set<number>>()
  /** Stories that went into another one. */
  const into = new Map<string, string>()
  const reprints = new Map<string, Map<string, Reprint>>()
  const decisions = new Map<string, StoryDecision>()
  const changes: StoryChange[] = []
  const versions = new Map<string, number>()
  let moves = 0

  const resolve = (story: string): string => {
    let at = story
    while (into.has(at)) at = into.get(at)!
    return at
  }
  const move = (key: number, story: string | null) => {
    const before = storyOf.get(key)
    moves++
    for (const changed of [before, story]) if (changed) versions.set(changed, moves)
    if (before !== undefined) takeOut(pagesIn, before, key)
    if (story === null) storyOf.delete(key)
    else {
      storyOf.set(key, story)
      putIn(pagesIn, story, key)
    }
  }
  const forgetReprints = (page: string) => {
    for (const { page: one, of: other } of reprints.get(page)?.values() ?? []) {
      reprints.get(one === page ? other : one)?.delete(page)
    }
    reprints.delete(page)
  }
  const keepReprint = (reprint: Reprint) => {
    const { page, of, closest } = reprint
    if (closest)
      for (const [other, known] of reprints.get(page) ?? [])
        if (known.page === page && known.closest) {
          const further = { ...known, closest: false }
          reprints.get(page)!.set(other, further)
          reprints.get(other)!.set(page, further)
        }
    for (const [one, other] of [
      [page, of],
      [of, page],
    ] as const) {
      if (!reprints.has(one)) reprints.set(one, new Map())
      reprints.get(one)!.set(other, reprint)
    }
  }
  const forget = (key: number) => {
    const known = prints.get(key)
    if (!known) return
    const { page, runs, features, minute } = known.print
    for (const run of runs) takeOut(withRun, run, key)
    for (const feature of features) withFeature.get(feature.key)!.remove(minute, key)
    forgetReprints(page)
    move(key, null)
    prints.delete(key)
    keys.delete(page)
  }
  const apply = (change: StoryChange) => {
    changes.push(change)
    const { kind, story, other, pages } = change
    if (kind === 'merged') {
      const goesOn = resolve(story)
      if (resolve(other) === goesOn) return
      for (const key of pagesIn.get(resolve(other)) ?? []) move(key, goesOn)
      into.set(resolve(other), goesOn)
      return
    }
    into.delete(other)
    for (const page of pages) {
      const key = keys.get(page)
      if (key !== undefined) move(key, other)
    }
  }
  const listed = (id: string): ListedStory[] => {
    const pages = pagesIn.get(id)
    if (!pages) return []
    const latest = Math.max(...pages)
    return [{ id, pages: pages.size, latest, version: versions.get(id)! }]
  }
  const minuteOf = (key: number): number => prints.get(key)?.print.minute ?? Infinity

  return {
    size: async () => prints.size,
    withRuns: async (runs, most) =>
      runs.map((run) => {
        const found = withRun.get(run)
        return found && found.size <= most ? [...found] : []
      }),
    frequencies: async (features) =>
      features.map((feature) => withFeature.get(feature)?.size() ?? 0),
    withFeature: async (feature, range, most) =>
      withFeature.get(feature)?.latest(range, most) ?? [],
    prints: async (asked) => asked.flatMap((key) => prints.get(key) ?? []),
    keyOf: async (page) => keys.get(page) ?? null,
    storiesOf: async (asked) => asked.map((key) => storyOf.get(key) ?? null),
    pagesOf: async (story) =>
      [...(pagesIn.get(resolve(story)) ?? [])].sort(
        (one, other) => compare(minuteOf(one), minuteOf(other)) || one - other,
      ),
    list: async ({ order, least, limit, skip }) =>
      [...pagesIn.keys()]
        .flatMap(listed)
        .filter(({ pages }) => pages >= least)
        .sort(
          (one, other) =>
            (order === 'biggest' ? other.pages - one.pages : 0) || other.latest - one.latest,
        )
        .slice(skip, skip + limit),
    count: async (least) =>
      [...pagesIn.keys()].flatMap(listed).filter(({ pages }) => pages >= least).length,
    listed: async (asked) => asked.flatMap(listed),
    pairs: async ({ limit, skip }) => {
      const pairs = new Set([...reprints.values()].flatMap((others) => [...others.values()]))
      const keyOf = (page: string): number => keys.get(page) ?? -1
      return [...pairs]
        .sort((a, b) => keyOf(b.page) - keyOf(a.page) || keyOf(b.of) - keyOf(a.of))
        .slice(skip, skip + limit)
    },
    reprints: async (pages) => [
      ...new Set(pages.flatMap((page) => [...(reprints.get(page)?.values() ?? [])])),
    ],
    decisions: async (pages) => {
      const asked = new Set(pages)
      return [...decisions.values()].filter((decision) =>
        decision.pages.some((page) => asked.has(page)),
      )
    },
    changes: async (story) =>
      changes.filter(
        (change) => story === null || change.story === story || change.other === story,
      ),
    place: async (placements) => {
      for (const { key, print, story, reprints: found, changes: made } of placements) {
        const before = keys.get(print.page)
        if (before !== undefined) forget(before)
        forget(key)
        prints.set(key, { key, print })
        keys.set(print.page, key)
        for (const run of print.runs) putIn(withRun, run, key)
        for (const feature of print.features) {
          if (!withFeature.has(feature.key)) withFeature.set(feature.key, timeList())
          withFeature.get(feature.key)!.add(print.minute, key)
        }
        move(key, resolve(story))
        for (const reprint of found) keepReprint(reprint)
        for (const change of made) apply(change)
      }
    },
    decide: async (decision, made) => {
      const pair = [...decision.pages].sort().join(' ')
      decisions.delete(pair)
      decisions.set(pair, decision)
      for (const change of made) apply(change)
    },
    forget: async (gone) => {
      for (const key of gone) forget(key)
    },
  }
}

function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function putIn<K>(index: Map<K, Set<number>>, at: K, key: number): void {
  const set = index.get(at)
  if (set) set.add(key)
  else index.set(at, new Set([key]))
}

function takeOut<K>(index: Map<K, Set<number>>, at: K, key: number): void {
  const set = index.get(at)
  if (!set?.delete(key)) return
  if (set.size === 0) index.delete(at)
}
