import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { sha256 } from './sha256.ts'

const node = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('agrees with the platform on every length around the block borders', () => {
  for (let length = 0; length < 260; length++) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + length) & 255)
    assert.equal(sha256(bytes), node(bytes), `length ${length}`)
  }
})

test('agrees with the platform on a long input', () => {
  const bytes = new Uint8Array(1_000_003).fill(0xd8)
  assert.equal(sha256(bytes), node(bytes))
})

test('does not give two texts one hash', () => {
  const encoder = new TextEncoder()
  assert.notEqual(sha256(encoder.encode('a')), sha256(encoder.encode('b')))
})
