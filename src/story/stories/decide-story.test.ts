import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageId, placeAll, printOf, storiesIn } from '../../../test/story-prints.ts'
import { memoryStories } from '../../library/memory/memory-stories.ts'
import type { StoryDecision } from '../../model/story.ts'
import { decideStory } from './decide-story.ts'

const VISIT = 'entity:putin*3 entity:kim*3 place:pyongyang*3 concept:visit*3'
const MISSILE = 'entity:un*2 concept:missile*3 concept:test*3 place:sea-of-japan*2 number:600'

function decision(verdict: StoryDecision['verdict'], one: string, other: string): StoryDecision {
  const pages = [pageId(one), pageId(other)] as const
  return { verdict, pages, by: 'reader', at: '2024-07-01T00:00:00Z', why: null }
}

test('stories that are told to be together become one', async () => {
  const store = memoryStories()
  await placeAll(store, [printOf('a', VISIT), printOf('b', VISIT), printOf('c', MISSILE)])
  const [change] = await decideStory(store, decision('together', 'c', 'a'))
  assert.equal(change?.kind, 'merged')
  assert.equal(change?.by, 'reader')
  assert.equal(await storiesIn(store, ['a', 'b', 'c']), 'a b c')
})

test('a story is parted between two pages that are told apart', async () => {
  const store = memoryStories()
  await placeAll(store, [
    printOf('a', `${VISIT} number:1`),
    printOf('b', `${VISIT} number:1`),
    printOf('c', `${VISIT} number:2`),
    printOf('d', `${VISIT} number:2`),
  ])
  const [change] = await decideStory(store, decision('apart', 'a', 'd'))
  assert.equal(change?.kind, 'split')
  assert.equal(await storiesIn(store, ['a', 'b', 'c', 'd']), 'a b | c d')
})

test('what was decided holds for pages that come later', async () => {
  const store = memoryStories()
  await placeAll(store, [printOf('a', VISIT), printOf('b', VISIT), printOf('c', MISSILE)])
  await decideStory(store, decision('apart', 'a', 'b'))
  await decideStory(store, decision('together', 'a', 'c'))
  await placeAll(store, [printOf('d', VISIT), printOf('e', VISIT), printOf('f', MISSILE)])
  const told = await storiesIn(store, ['a', 'b', 'c', 'd', 'e', 'f'])
  const [one, other] = told.split(' | ')
  assert.ok(one!.startsWith('a') && one!.includes('c') && one!.includes('f'), told)
  assert.ok(other!.startsWith('b') && !told.split(' | ')[2], told)
})

test('what was decided holds when all pages are placed anew', async () => {
  const store = memoryStories()
  const prints = [printOf('a', VISIT), printOf('b', VISIT), printOf('c', MISSILE)]
  await placeAll(store, prints)
  await decideStory(store, decision('apart', 'a', 'b'))
  await decideStory(store, decision('together', 'a', 'c'))
  await placeAll(store, [...prints].reverse())
  assert.equal(await storiesIn(store, ['a', 'b', 'c']), 'a c | b')
})

test('the last decision on two pages counts', async () => {
  const store = memoryStories()
  await placeAll(store, [printOf('a', VISIT), printOf('b', VISIT)])
  await decideStory(store, decision('apart', 'a', 'b'))
  await decideStory(store, decision('together', 'b', 'a'))
  assert.equal(await storiesIn(store, ['a', 'b']), 'a b')
})

test('a decision that holds already does not change a story', async () => {
  const store = memoryStories()
  await placeAll(store, [printOf('a', VISIT), printOf('b', VISIT), printOf('c', MISSILE)])
  assert.deepEqual(await decideStory(store, decision('together', 'a', 'b')), [])
  assert.deepEqual(await decideStory(store, decision('apart', 'a', 'c')), [])
  assert.deepEqual(await decideStory(store, decision('apart', 'a', 'unknown')), [])
})
