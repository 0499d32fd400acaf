import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildMatcher } from './matcher.ts'
import { tokenise } from './tokens.ts'

const list = ['به گزارش', 'به گزارش خبرنگار', 'می‌شود', 'تاکید کرد', 'کرد'].map((phrase) => ({
  phrase,
  value: phrase,
}))
const matcher = buildMatcher(list)

/** What is found in a text, as the phrases and the tokens they cover. */
function found(text: string): string[] {
  const tokens = tokenise(text)
  return matcher
    .find(tokens, 0, tokens.length)
    .map(({ value, from, to }) => `${value} ${from}-${to}`)
}

const cases: readonly (readonly [title: string, text: string, expected: string[]])[] = [
  ['finds a phrase', 'او تاکید کرد', ['تاکید کرد 1-3']],
  ['takes the longest', 'به گزارش خبرنگار ما', ['به گزارش خبرنگار 0-3']],
  ['falls back to the shorter', 'به گزارش ایسنا', ['به گزارش 0-2']],
  ['meets letter variants', 'تأكيد كرد', ['تاکید کرد 0-2']],
  ['meets a half-space as it is', 'می‌شود', ['می‌شود 0-1']],
  ['meets a half-space as a space', 'می شود', ['می‌شود 0-2']],
  ['meets a half-space as nothing', 'میشود', ['می‌شود 0-1']],
  ['does not find part of a word', 'کردستان', []],
  ['does not find half a phrase', 'به خانه', []],
]

for (const [title, text, expected] of cases)
  test(title, () => assert.deepEqual(found(text), expected))

test('finds a phrase behind a proclitic and counts its letters', () => {
  const prefixed = buildMatcher(
    [{ phrase: 'القاهرة', value: 1 }],
    [
      { prefix: 'و', hidden: '' },
      { prefix: 'لل', hidden: 'ال' },
    ],
  )
  const at = (text: string) => prefixed.at(tokenise(text), 0, 1)
  assert.equal(at('والقاهرة')?.skip, 1)
  assert.equal(at('للقاهرة')?.skip, 1)
  assert.equal(at('القاهرة')?.skip, 0)
  assert.equal(at('القاهر'), undefined)
})

test('keeps every value of one phrase', () => {
  const both = buildMatcher([
    { phrase: 'a b', value: 1 },
    { phrase: 'a b', value: 2 },
    { phrase: 'a', value: 3 },
  ])
  const tokens = tokenise('a b')
  assert.deepEqual(
    both.allAt(tokens, 0, 2).map(({ value }) => value),
    [1, 2],
  )
  assert.deepEqual(
    both.allAt(tokens, 0, 1).map(({ value }) => value),
    [3],
  )
})
