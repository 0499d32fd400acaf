import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOfOffice } from './merge-offices.ts'

test('a foreign minister is a minister, a diplomat and an official', () => {
  for (const broad of ['minister', 'diplomat', 'official']) {
    assert.equal(kindOfOffice(broad, 'foreign minister'), true)
  }
})

test('a coach is no diplomat, and nothing is of an unknown kind', () => {
  assert.equal(kindOfOffice('diplomat', 'head coach'), false)
  assert.equal(kindOfOffice('', 'head coach'), false)
})
