import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameWords } from './same-words.ts'

const CASES: readonly (readonly [one: string, other: string, isSame: boolean])[] = [
  ['we shall send the grain in spring', 'we shall send the grain in spring', true],
  ['we shall send the grain in spring', 'and we shall send all the grain in the spring', true],
  ['we shall send the grain in spring', 'we shall keep all grain here until autumn', false],
  ['thank you', 'thank you', true],
  ['thank you', 'thank you for the grain that came in spring', false],
  ['', 'thank you', false],
]

for (const [one, other, isSame] of CASES) {
  test(`"${one}" and "${other}" ${isSame ? 'tell' : 'do not tell'} the same`, () => {
    const words = (text: string) => text.split(' ').filter(Boolean)
    assert.equal(isSameWords(words(one), words(other)), isSame)
    assert.equal(isSameWords(words(other), words(one)), isSame)
  })
}
