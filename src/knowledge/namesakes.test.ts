import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findNamesakes, likeness } from './namesakes.ts'
import { shippedKnowledge } from './shipped.ts'

const CASES: readonly (readonly [name: string, language: string, found: string])[] = [
  ['ولادیمر پوتین', 'fa', 'Vladimir Putin'],
  ['رجب طيب اوردوغان', 'ar', 'Recep Tayyip Erdoğan'],
  ['ديميتري ميدويديف', 'fa', 'Dmitry Medvedev'],
]

for (const [name, language, found] of CASES) {
  test(`${name} sounds like ${found}`, () => {
    assert.equal(findNamesakes(name, language)[0]?.person.name, found)
  })
}

test('does not find a namesake of a single word, or of a common name', () => {
  assert.deepEqual(findNamesakes('پوتین', 'fa'), [])
  assert.deepEqual(findNamesakes('محمد رضایی', 'fa'), [])
})

test('does not take a name of one language for the same where a word sounds otherwise', () => {
  const found = findNamesakes('محمود رضا رحیمی', 'fa')
  assert.ok(found.every(({ same }) => !same))
})

test('a spelling is alike to the names of whom it means, and to no others', () => {
  const putin = shippedKnowledge().byId('Q7747')!
  assert.ok(likeness('ولادمیر پوتن', putin) > 0.9)
  assert.ok(likeness('سرگئی لاوروف', putin) < 0.1)
})
