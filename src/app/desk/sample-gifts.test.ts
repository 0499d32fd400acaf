import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleGifts } from './sample-gifts.ts'

test('the samples are given as files with their names and bytes, and their description is not', async () => {
  const gifts = await sampleGifts()
  assert.ok(gifts.length > 10)
  for (const gift of gifts) {
    assert.ok(gift.kind === 'file' && gift.bytes.length > 0)
    assert.match(gift.name, /^(?:fa|ar)[/\\][^/\\]+\.txt$/)
  }
})
