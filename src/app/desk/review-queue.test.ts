import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Library } from '../../library/library.ts'
import { memoryLibrary } from '../../library/memory/memory-library.ts'
import { addPages } from '../library/add-pages.ts'
import { findPage } from '../library/find-page.ts'
import { reviewPage } from '../library/review-page.ts'
import { targetToText, undoReview } from '../library/undo-review.ts'
import { bareItem } from '../sources/item.ts'
import type { ReviewItem } from './review-queue.ts'
import { nextReview, reviewAgain } from './review-queue.ts'

const AT = '2026-01-02T03:04:05Z'
const DENIAL = readFileSync(
  new URL('../../../samples/ar/rt-groundless-rumours.txt', import.meta.url),
  'utf8',
)

async function libraryOf(text: string): Promise<Library> {
  const library = memoryLibrary()
  async function* items() {
    yield bareItem('one.txt', new TextEncoder().encode(text))
  }
  for await (const added of addPages(library, items(), { threads: 1 }))
    assert.ok('outcome' in added)
  return library
}

async function first(library: Library): Promise<ReviewItem> {
  const { item } = await nextReview(library, null)
  assert.ok(item, 'something is asked')
  return item
}

const decide = async (library: Library, item: ReviewItem, verdict: 'accept' | 'reject') =>
  reviewPage(library, await findPage(library, item.record.page.id), {
    field: item.statement.id,
    verdict,
    by: 'tester',
    at: AT,
  })

test('a denial is asked about, and not again once it is decided', async () => {
  for (const verdict of ['accept', 'reject'] as const) {
    const library = await libraryOf(DENIAL)
    const asked: string[] = []
    for (let round = 0; round < 20; round++) {
      const { item } = await nextReview(library, null)
      if (!item) break
      asked.push(item.statement.id)
      await decide(library, item, verdict)
    }
    assert.ok(asked.length > 0)
    assert.equal(new Set(asked).size, asked.length, `${verdict}: each once`)
    assert.equal((await nextReview(library, null)).item, null)
  }
})

test('what is passed over is not asked behind it', async () => {
  const library = await libraryOf(DENIAL)
  const { item, after } = await nextReview(library, null)
  const { item: next } = await nextReview(library, after)
  assert.notEqual(next?.statement.id, item?.statement.id)
})

test('a decision that is taken back is asked about again, and what was read is shown', async () => {
  for (const verdict of ['accept', 'reject'] as const) {
    const library = await libraryOf(DENIAL)
    const item = await first(library)
    const { target, page: id } = await decide(library, item, verdict)
    const undone = { target: targetToText(target), by: 'tester', at: AT }
    await undoReview(library, await findPage(library, id), undone)
    const again = await reviewAgain(library, id, item.statement.id)
    assert.deepEqual(again?.statement, item.statement)
    assert.equal((await first(library)).statement.id, item.statement.id)
    assert.deepEqual(
      (await library.reviews(id)).map((one) => one.verdict),
      [verdict, 'accept'],
    )
    await assert.rejects(undoReview(library, await findPage(library, id), undone), {
      code: 'bad-argument',
    })
  }
})

test('a plain page does not ask anything', async () => {
  const library = await libraryOf('Rain\n\nIt rained all day in the valley and the roads were wet.')
  assert.deepEqual(await nextReview(library, null), { item: null, after: null })
})
