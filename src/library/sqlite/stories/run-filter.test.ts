import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toRandom } from '../../../../bench/library-pages.ts'
import { makeFilter, openFilter } from './run-filter.ts'

test('a filter knows all that was added, and of a hundred others hardly one', () => {
  const random = toRandom(1)
  const hashes = Array.from({ length: 50_000 }, () => Math.floor(random() * 2 ** 32))
  const filter = makeFilter(100_000)
  for (const hash of hashes) filter.add(hash)
  const kept = openFilter(Uint8Array.from(filter.bytes))
  assert.ok(hashes.every((hash) => kept.mayHold(hash)))
  const others = Array.from({ length: 20_000 }, () => Math.floor(random() * 2 ** 32))
  const mistaken = others.filter((hash) => kept.mayHold(hash)).length
  assert.ok(mistaken < others.length * 0.06, `${mistaken} of ${others.length}`)
})

test('an empty filter holds nothing', () => {
  assert.equal(makeFilter(0).mayHold(7), false)
})
