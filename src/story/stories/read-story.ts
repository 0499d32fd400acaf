import type { Print } from '../../model/print.ts'
import type { Story } from '../../model/story.ts'
import type { StoryStore } from '../../model/story-store.ts'
import { chooseHeadline } from './choose-headline.ts'

const START = Date.UTC(1900, 0, 1)
const MINUTE = 60_000

/** A story as it is now; by the id of one that went into it, too. Null where no story has or had that id. */
export async function readStory(store: StoryStore, id: string): Promise<Story | null> {
  const keys = await store.pagesOf(id)
  const [story] = await store.storiesOf(keys.slice(0, 1))
  if (!story) return null
  const pages = (await store.prints(keys)).map(({ print }) => print)
  const chosen = chooseHeadline(pages)
  return {
    id: story,
    pages: pages.map(({ page }) => page),
    headline: chosen?.headline ?? null,
    language: chosen?.language ?? pages[0]!.language,
    days: daysOf(pages),
    formerly: await formerIds(store, story),
  }
}

/** The first and the last day of some pages; null where none is known. */
export function daysOf(pages: readonly Print[]): Story['days'] {
  const minutes = pages.flatMap(({ minute }) => minute ?? [])
  if (minutes.length === 0) return null
  return [toDay(Math.min(...minutes)), toDay(Math.max(...minutes))]
}

const toDay = (minute: number): string =>
  new Date(START + minute * MINUTE).toISOString().slice(0, 'YYYY-MM-DD'.length)

/** Stories that went into a story, and into those. */
async function formerIds(store: StoryStore, story: string): Promise<string[]> {
  const former = new Set<string>()
  const open = [story]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const change of await store.changes(at)) {
      if (change.kind !== 'merged' || change.story !== at || former.has(change.other)) continue
      former.add(change.other)
      open.push(change.other)
    }
  }
  const still = await Promise.all(
    [...former].map(async (id) => {
      const [first] = await store.storiesOf((await store.pagesOf(id)).slice(0, 1))
      return first === story ? id : null
    }),
  )
  return still.filter((id) => id !== null).sort()
}
