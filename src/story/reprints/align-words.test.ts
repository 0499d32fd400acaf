import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alignWords } from './align-words.ts'

const WORDS = ['flood', 'takes', 'the', 'old', 'bridge', 'of', 'the', 'village', 'new', 'road']

function align(one: string, other: string): string[] {
  const [first, second] = [one, other].map((text) => {
    const words = text.split(' ').map((word) => WORDS.indexOf(word))
    return { words, weights: words.map(() => 1) }
  })
  const taken = {
    one: new Uint8Array(first!.words.length),
    other: new Uint8Array(second!.words.length),
  }
  const { same, swapped } = alignWords(first!, second!, taken)
  const word = (at: number) => WORDS[first!.words[at]!]!
  return [...same.map(([at]) => word(at)), ...swapped.map(([at]) => `not ${word(at)}`)]
}

test('a word in place of another parts no stretch', () =>
  assert.deepEqual(
    align('flood takes old bridge of village', 'flood takes new bridge of village'),
    [...'flood takes bridge of village'.split(' '), 'not old'],
  ))

test('a word that one list lacks parts no stretch', () =>
  assert.deepEqual(align('flood takes old bridge', 'flood takes bridge'), [
    'flood',
    'takes',
    'bridge',
  ]))

test('lists without a common word do not align', () =>
  assert.deepEqual(align('flood takes bridge', 'new road of'), []))

test('the same words in another order do not align as a whole', () =>
  assert.equal(align('old bridge new road', 'new road old bridge').length, 2))
