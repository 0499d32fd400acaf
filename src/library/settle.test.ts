import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Sketch } from '../../test/library/entries.ts'
import { toEntry } from '../../test/library/entries.ts'
import { memoryLibrary } from './memory/memory-library.ts'

/** Captures of a few articles at a few addresses, some without an address, some with other furniture. */
const CAPTURE = fc
  .record({
    article: fc.constantFrom('one', 'two', 'three'),
    furniture: fc.constantFrom('menu', 'advert'),
    url: fc.option(fc.constantFrom('https://a.example/1', 'https://a.example/2'), {
      nil: undefined,
    }),
  })
  .map(({ article, furniture, url }): Sketch => {
    const text = `The text of article ${article}, with its ${furniture}.`
    return { text, article, ...(url === undefined ? {} : { url }) }
  })

async function articlesOf(captures: readonly Sketch[]): Promise<string[]> {
  const library = memoryLibrary()
  for (const capture of captures) await library.add([toEntry(capture)])
  const keys = await library.keys({ after: null, limit: 1000, all: true })
  const pages = await Promise.all(keys.map((key) => library.page(key)))
  const contents = captures.map((capture) => [toEntry(capture).record.page.id, capture.article!])
  const known = new Map(contents as [string, string][])
  return pages.map((page) => known.get(page!.record.page.id)!)
}

test('what was added once more changes nothing', async () => {
  const property = fc.asyncProperty(fc.array(CAPTURE, { maxLength: 6 }), async (captures) => {
    const library = memoryLibrary()
    const add = () => library.add(captures.map(toEntry))
    await add()
    const before = await library.keys({ after: null, limit: 1000 })
    for (const { kind } of await add()) assert.ok(kind === 'known' || kind === 'address', kind)
    assert.deepEqual(await library.keys({ after: null, limit: 1000 }), before)
  })
  await fc.assert(property, { numRuns: 60 })
})

test('the order of adding does not change which articles are kept', async () => {
  const captures = fc.array(CAPTURE, { maxLength: 6 })
  const orders = captures.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  )
  const property = fc.asyncProperty(orders, async ([list, shuffled]) => {
    const [one, other] = [await articlesOf(list), await articlesOf(shuffled)]
    assert.deepEqual([...new Set(one)].sort(), [...new Set(other)].sort())
  })
  await fc.assert(property, { numRuns: 60 })
})
