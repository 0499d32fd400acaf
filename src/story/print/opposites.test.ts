import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areOpposites } from './opposites.ts'

test('opposites are told both ways', () => {
  assert.ok(areOpposites('rise', 'fall'))
  assert.ok(areOpposites('fall', 'rise'))
})

test('a concept does not oppose itself, nor one of another matter', () => {
  assert.ok(!areOpposites('rise', 'rise'))
  assert.ok(!areOpposites('rise', 'close'))
})
