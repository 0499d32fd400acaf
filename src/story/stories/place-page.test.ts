import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageId, placeAll, printOf, reprintOf, storiesIn } from '../../../test/story-prints.ts'
import { memoryStories } from '../../library/memory/memory-stories.ts'

const VISIT = 'entity:putin*3 entity:kim*3 place:pyongyang*3 concept:visit*3 concept:treaty*2'
const MISSILE = 'entity:kim concept:missile*3 concept:test*3 place:sea-of-japan*2 number:600'

test('pages about one happening are one story, in two languages as well', async () => {
  const store = memoryStories()
  await placeAll(store, [
    printOf('a', `${VISIT} word:fa:پیمان word:fa:سفر`),
    printOf('b', `${VISIT} word:ar:معاهده`, { language: 'ar' }),
    printOf('c', `${MISSILE} word:fa:موشک`),
  ])
  assert.equal(await storiesIn(store, ['a', 'b', 'c']), 'a b | c')
})

test('another visit a month later is another story', async () => {
  const store = memoryStories()
  await placeAll(store, [
    printOf('a', VISIT),
    printOf('b', VISIT, { day: '2024-06-20' }),
    printOf('c', VISIT, { day: '2024-07-22' }),
  ])
  assert.equal(await storiesIn(store, ['a', 'b', 'c']), 'a b | c')
})

test('a page without a day finds its story by the days that it tells', async () => {
  const store = memoryStories()
  await placeAll(store, [
    printOf('a', VISIT, { day: '2024-07-22' }),
    printOf('b', VISIT),
    printOf('c', `${VISIT} day:2024-06-19`, { day: null }),
  ])
  assert.equal(await storiesIn(store, ['a', 'b', 'c']), 'a | b c')
})

test('a reprint is of the story of what it depends on, whatever else it tells', async () => {
  const store = memoryStories()
  await placeAll(
    store,
    [printOf('a', VISIT), printOf('b', MISSILE, { day: '2024-07-22' })],
    [reprintOf('b', 'a')],
  )
  assert.equal(await storiesIn(store, ['a', 'b']), 'a b')
})

test('a page that shares a little with another is not of its story', async () => {
  const store = memoryStories()
  await placeAll(
    store,
    [printOf('a', VISIT), printOf('b', 'entity:kim entity:trump*3 place:hanoi*3 concept:summit*3')],
    [reprintOf('b', 'a', 0.1)],
  )
  assert.equal(await storiesIn(store, ['a', 'b']), 'a | b')
})

test('a round-up of two stories does not glue them', async () => {
  const store = memoryStories()
  await placeAll(store, [
    printOf('a', VISIT),
    printOf('b', VISIT),
    printOf('c', MISSILE),
    printOf('d', MISSILE),
    printOf('e', [...new Set(`${VISIT} ${MISSILE}`.replaceAll(/\*\d/g, '').split(' '))].join(' ')),
  ])
  const told = await storiesIn(store, ['a', 'b', 'c', 'd', 'e'])
  assert.ok(['a b e | c d', 'a b | c d e', 'a b | c d | e'].includes(told), told)
})

test('a page that ties two stories makes them one, and that is kept with its reasons', async () => {
  const store = memoryStories()
  const one = 'entity:putin*3 place:pyongyang*3 concept:visit*3'
  const other = 'entity:kim*3 place:kumsusan*3 concept:treaty*3'
  const both =
    'entity:putin*3 place:pyongyang*3 concept:visit*3 entity:kim*3 place:kumsusan*3 concept:treaty*3'
  await placeAll(store, [printOf('a', one), printOf('b', other)])
  assert.equal(await storiesIn(store, ['a', 'b']), 'a | b')
  await placeAll(store, [printOf('c', both), printOf('d', both), printOf('e', both)])
  assert.equal(await storiesIn(store, ['a', 'b', 'c', 'd', 'e']), 'a b c d e')
  const [change] = await store.changes(null)
  assert.equal(change?.kind, 'merged')
  assert.equal(change?.by, 'program')
  assert.ok(change?.reasons.some(({ feature }) => feature.startsWith('entity:')))
})

test('the id of a story tells the page that it began with, and stays', async () => {
  const store = memoryStories()
  const [first, second] = await placeAll(store, [printOf('a', VISIT), printOf('b', VISIT)])
  assert.equal(first?.story, `story-${pageId('a').slice('sha256:'.length).slice(0, 12)}`)
  assert.equal(second?.story, first?.story)
  const [again] = await placeAll(store, [printOf('a', VISIT)])
  assert.equal(again?.story, first?.story)
})
