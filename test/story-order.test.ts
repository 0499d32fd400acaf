import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toRandom } from '../bench/library-pages.ts'
import type { StoryPage } from '../bench/story-pages.ts'
import { makeStoryPages } from '../bench/story-pages.ts'
import { bCubed } from '../eval/stories/b-cubed.ts'
import { memoryStories } from '../src/library/memory/memory-stories.ts'
import { placePage } from '../src/story/stories/place-page.ts'

const PAGES = 300

/** The stories of pages that are placed in an order, as lists of page ids. */
async function storiesOf(pages: readonly StoryPage[]): Promise<string[][]> {
  const store = memoryStories()
  const stories = new Map<string, string[]>()
  for (const [at, { print }] of pages.entries()) {
    await store.place([await placePage(store, { key: at + 1, print: print() }, [])])
  }
  for (const [at, { print }] of pages.entries()) {
    const [story] = await store.storiesOf([at + 1])
    stories.set(story!, [...(stories.get(story!) ?? []), print().page])
  }
  return [...stories.values()]
}

test('pages placed in another order give nearly the same stories', async () => {
  const pages = makeStoryPages(PAGES)
  const random = toRandom(3)
  const shuffled = pages
    .map((page) => ({ page, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ page }) => page)
  const { f1 } = bCubed(await storiesOf(pages), await storiesOf(shuffled))
  assert.ok(f1 !== null && f1 >= 95, `B³ of one order against the other: ${f1}`)
})
