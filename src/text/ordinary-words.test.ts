import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from '../lang/index.ts'
import { ordinaryWords } from './ordinary-words.ts'

for (const pack of packs) {
  test(`${pack.code}: the ordinary words are made once, folded, and none is empty`, () => {
    const words = ordinaryWords(pack)
    assert.equal(ordinaryWords(pack), words)
    assert.ok(!words.has(''))
  })
}

test('a name is not an ordinary word', () => {
  const fa = packs.find(({ code }) => code === 'fa')
  assert.ok(fa && !ordinaryWords(fa).has('زلنسکی'))
})
