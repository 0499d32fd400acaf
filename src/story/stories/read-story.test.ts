import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeAll, printOf } from '../../../test/story-prints.ts'
import { memoryStories } from '../../library/memory/memory-stories.ts'
import { decideStory } from './decide-story.ts'
import { readStory } from './read-story.ts'

test('a story tells its pages, days, headline and what went into it', async () => {
  const store = memoryStories()
  const [one, other] = await placeAll(store, [
    printOf('a', 'entity:putin*3 place:pyongyang*3', {
      headline: 'A leader arrives in the capital',
    }),
    printOf('b', 'concept:flood*3 place:dhaka*3', { day: '2024-06-21', headline: 'Why?' }),
  ])
  await decideStory(store, {
    verdict: 'together',
    pages: [one!.print.page, other!.print.page],
    by: 'reader',
    at: '2024-07-01T00:00:00Z',
    why: null,
  })
  const story = await readStory(store, one!.story)
  assert.deepEqual(await readStory(store, other!.story), story)
  assert.deepEqual(story?.pages, [one!.print.page, other!.print.page])
  assert.deepEqual(story?.days, ['2024-06-19', '2024-06-21'])
  assert.equal(story?.headline, 'A leader arrives in the capital')
  assert.deepEqual(
    [story?.id, ...(story?.formerly ?? [])].sort(),
    [one!.story, other!.story].sort(),
  )
})

test('an id that no story had does not tell a story', async () => {
  assert.equal(await readStory(memoryStories(), 'story-000000000000'), null)
})
