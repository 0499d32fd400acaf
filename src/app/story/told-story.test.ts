import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleLibrary } from '../../../test/library/sample-library.ts'
import { briefStory } from './brief-story.ts'
import { groupNew } from './group-new.ts'
import { openShelf } from './shelf.ts'
import { stories } from './stories.ts'
import { openStory, story } from './story.ts'
import type { TellStories } from './told-story.ts'
import { recallStory, tellStory } from './told-story.ts'

const library = await sampleLibrary()
await groupNew(library)
const [first, second] = await library.stories.list({
  order: 'biggest',
  least: 2,
  limit: 2,
  skip: 0,
})
const asked: string[] = []
/** Tells nothing, and notes what it was to tell. */
const noting: TellStories = async (ids) => void asked.push(...ids)

test('a list waits for no figures that are counted elsewhere, and says which are missing', async () => {
  const { stories: listed } = await stories(library, { all: true, limit: 100, tell: noting })
  assert.deepEqual(new Set(asked), new Set(listed.map(({ id }) => id)))
  assert.ok(listed.every(({ isCounted, claim }) => !isCounted && claim === null))
  const found = listed.find(({ id }) => id === first!.id)!
  const { headline, days, pages } = await story(library, first!.id)
  assert.equal(found.pages, pages.length)
  assert.deepEqual(found.days, days)
  assert.equal(typeof headline, typeof found.headline)
})

test('a story that is told whole is given as it is remembered', async () => {
  const plain = await story(library, first!.id)
  assert.equal(await recallStory(library, first!), null)
  await tellStory(library, first!, { shelf: openShelf(library), isWhole: true })
  asked.length = 0
  const remembered = await story(library, first!.id, noting)
  assert.deepEqual(remembered, JSON.parse(JSON.stringify(plain)))
  assert.deepEqual(asked, [])
  const opened = await openStory(library, first!.id, noting)
  assert.deepEqual(opened.brief, JSON.parse(JSON.stringify(briefStory(plain))))
  assert.deepEqual(opened.claim(0), JSON.parse(JSON.stringify(plain.claims[0])))
  assert.equal(opened.claim(plain.claims.length), null)
  const { stories: listed } = await stories(library, { order: 'biggest', tell: noting })
  assert.ok(listed.find(({ id }) => id === first!.id)!.isCounted)
})

test('a story that changed since is not given as it was', async () => {
  const changed = { ...first!, version: first!.version + 1 }
  assert.equal(await recallStory(library, changed), null)
})

test('a story that nobody could tell elsewhere is told here', async () => {
  asked.length = 0
  const { id } = await story(library, second!.id, noting)
  assert.deepEqual([id, asked], [second!.id, [second!.id]])
})
