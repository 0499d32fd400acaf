import type { Feature, Print } from '../src/model/print.ts'
import type { Reprint } from '../src/model/reprint.ts'
import type { Placement, StoryStore } from '../src/model/story-store.ts'
import { placePage } from '../src/story/stories/place-page.ts'

const START = Date.UTC(1900, 0, 1)

/** A print made for a test: its features in words, `entity:x*3` for one of the headline. */
export function printOf(
  name: string,
  features: string,
  rest: {
    readonly day?: string | null
    readonly language?: string
    readonly headline?: string
  } = {},
): Print {
  const { day = '2024-06-19', language = 'fa', headline = null } = rest
  return {
    page: pageId(name),
    language,
    outlet: null,
    minute: day === null ? null : (Date.parse(day) - START) / 60_000,
    headline,
    runs: [],
    features: features.split(' ').map((told) => {
      const [key, weight = '1'] = told.split('*')
      return { key: key as Feature['key'], weight: Number(weight) }
    }),
  }
}

/** The id of a page of a test. */
export function pageId(name: string): string {
  return `sha256:${Buffer.from(name).toString('hex').padEnd(64, '0')}`
}

/** A reprint of a whole text. */
export function reprintOf(page: string, of: string, share = 1): Reprint {
  return {
    page: pageId(page),
    of: pageId(of),
    kind: 'verbatim',
    share,
    kept: share,
    credit: 'kept',
    how: 'wording',
    source: null,
    closest: true,
    score: share,
    reasons: [],
  }
}

/** Places pages one after another, and gives the placements. */
export async function placeAll(
  store: StoryStore,
  prints: readonly Print[],
  reprints: readonly Reprint[] = [],
): Promise<Placement[]> {
  const placements: Placement[] = []
  for (const print of prints) {
    const key = (await store.keyOf(print.page)) ?? (await store.size()) + 1
    const own = reprints.filter(({ page, of }) => page === print.page || of === print.page)
    const known = await Promise.all(
      own.map(({ page, of }) => store.keyOf(page === print.page ? of : page)),
    )
    const placement = await placePage(
      store,
      { key, print },
      own.filter((_reprint, at) => known[at] !== null),
    )
    await store.place([placement])
    placements.push(placement)
  }
  return placements
}

/** The stories of pages as a text: `a b | c`, each story's pages and the stories in the order of the names. */
export async function storiesIn(store: StoryStore, names: readonly string[]): Promise<string> {
  const stories = new Map<string, string[]>()
  for (const name of [...names].sort()) {
    const key = await store.keyOf(pageId(name))
    const [story] = await store.storiesOf([key!])
    stories.set(story!, [...(stories.get(story!) ?? []), name])
  }
  return [...stories.values()].map((pages) => pages.join(' ')).join(' | ')
}
