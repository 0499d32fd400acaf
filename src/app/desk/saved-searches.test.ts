import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memoryLibrary } from '../../library/memory/memory-library.ts'
import { savedSearchesOf } from './saved-searches.ts'

test('a search is saved once, the last one first, and kept by the library', async () => {
  const library = memoryLibrary()
  const searches = savedSearchesOf(library)
  for (const query of ['Putin', ' stance:denies ', 'Putin']) await searches.save(query)
  assert.deepEqual(await savedSearchesOf(library).all(), ['Putin', 'stance:denies'])
  await searches.remove('Putin')
  assert.deepEqual(await searches.all(), ['stance:denies'])
})

test('what is no query is not saved', async () => {
  const searches = savedSearchesOf(memoryLibrary())
  for (const query of ['', '  ', 'x'.repeat(2_001), '(a OR'])
    await assert.rejects(searches.save(query), { name: 'IsnadError' }, query.slice(0, 9))
  assert.deepEqual(await searches.all(), [])
})
