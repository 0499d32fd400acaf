import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { memoryLibrary } from '../../library/memory/memory-library.ts'
import { sha256 } from '../sha256.ts'
import { readBytes } from '../read.ts'
import { toEntry } from '../library/to-entry.ts'
import { groupNew } from './group-new.ts'
import { groupPages } from './group-pages.ts'
import { join } from 'node:path'
import { ROOT } from '../../../test/source-files.ts'

const FILES = [
  'fa/isna-treaty-signed.txt',
  'fa/tabnak-treaty-signed.txt',
  'ar/sputnik-mutual-defence.txt',
  'ar/rt-beijing-meeting.txt',
]
const bytes = FILES.map((file) => readFileSync(join(ROOT, 'samples', file)))
const records = bytes.map((page) => readBytes(page))
const [isna, tabnak, sputnik, rt] = bytes.map((page) => `sha256:${sha256(page)}`)

test('pages are grouped without a library: one happening is one story, in all languages', async () => {
  const { stories, reprints, claims } = await groupPages([...records, records[0]!])
  assert.deepEqual(
    stories.map(({ pages }) => new Set(pages)),
    [new Set([isna, tabnak, sputnik]), new Set([rt])],
  )
  assert.deepEqual(
    reprints.map(({ page, of }) => [page, of]),
    [[tabnak, isna]],
  )
  const counted = claims.filter(({ count }) => count.reports > 1)
  assert.ok(counted.length > 0)
})

test('a library is grouped as its pages come, and again where a page is reviewed or replaced', async () => {
  const library = memoryLibrary()
  const given = { url: null, published: null, language: null, charset: null, stated: null }
  const entries = records.map((record, at) =>
    toEntry(record, { bytes: bytes[at]!, given, reader: '1' }),
  )
  await library.add(entries.slice(0, 1))
  assert.equal(await groupNew(library), 1)
  await library.add(entries.slice(1))
  const told: number[][] = []
  await groupNew(library, { onProgress: (...numbers) => told.push(numbers) })
  assert.deepEqual(told, [[3, 0]])
  assert.equal(await groupNew(library), 0, 'nothing is new')
  const storyOf = async (page: string) => {
    const key = await library.stories.keyOf(page)
    return (await library.stories.storiesOf([key!]))[0]
  }
  assert.equal(await storyOf(isna!), await storyOf(tabnak!))
  assert.notEqual(await storyOf(isna!), await storyOf(rt!))
  await library.replace([entries[1]!])
  assert.equal(await groupNew(library), 1)
  assert.equal(await storyOf(isna!), await storyOf(tabnak!))
  assert.equal(await library.stories.size(), 4)
})

test('a run that is stopped leaves the rest for the next one', async () => {
  const library = memoryLibrary()
  const given = { url: null, published: null, language: null, charset: null, stated: null }
  await library.add(
    records.map((record, at) => toEntry(record, { bytes: bytes[at]!, given, reader: '1' })),
  )
  assert.equal(await groupNew(library, { signal: AbortSignal.abort() }), 0)
  assert.equal(await groupNew(library), 4)
})
