import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentTitle, isolated } from './turning.ts'

test('a name stands alone in its sentence, whatever turns it', () => {
  assert.equal(isolated('a\u{202e}b\u{2069}'), '\u{2068}ab\u{2069}')
})

test('a title does not turn the name of the program', () => {
  assert.equal(documentTitle('\u{202e}evil'), 'evil · Isnad')
})
