import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Item } from './item.ts'
import { openBytes } from './open-source.ts'

async function read(bytes: Uint8Array, left: number): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of openBytes('a.gz', bytes, { left })) items.push(item)
  return items
}

const PACKED = gzipSync(Buffer.from('Talks ended in Moscow. '.repeat(1_000)))

test('what unpacks to more than its budget is told and not read', async () => {
  const [item, ...more] = await read(PACKED, 10_000)
  assert.deepEqual(more, [])
  assert.ok(item && 'error' in item)
  assert.equal(item.error.code, 'costly-page')
})

test('what stays within its budget does not suffer', async () => {
  const [item] = await read(PACKED, 100_000)
  assert.ok(item && 'bytes' in item)
})
