import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Line } from './lines.ts'
import { findLines } from './lines.ts'

const only = (text: string): Line => findLines(text)[0]!

test('lines are trimmed and empty ones are left out', () => {
  const text = '  یک \r\n\n\u200f دو\n   \n'
  const lines = findLines(text)
  assert.deepEqual(
    lines.map(({ span }) => text.slice(...span)),
    ['یک', 'دو'],
  )
  assert.deepEqual(
    lines.map(({ afterBlank }) => afterBlank),
    [false, true],
  )
})

const ends: readonly (readonly [text: string, end: Line['end']])[] = [
  ['او رفت.', 'stop'],
  ['او گفت: «رفتم.»', 'stop'],
  ['آیا رفت؟', 'question'],
  ['او رفت!', 'question'],
  ['او گفت:', 'colon'],
  ['او گفت «رفتم»', 'quote'],
  ['او رفت', 'open'],
]

for (const [text, end] of ends) {
  test(`the line ${text} ends as ${end}`, () => assert.equal(only(text).end, end))
}

test('two spellings of one line have one key', () => {
  assert.equal(only('می‌روند، كيف؟').key, only('میروند کیف').key)
})

test('a web address is known, a sentence with a full stop is not', () => {
  assert.equal(only('https://nasim.example/x7').address, true)
  assert.equal(only('nasim.example').address, true)
  assert.equal(only('رفت. آمد').address, false)
})

test('headlines spread over one line are counted, paragraphs are not', () => {
  assert.equal(only('یک دو    سه چهار    پنج شش').spread, 2)
  assert.equal(only('یک دو.    سه چهار.    پنج شش.').spread, 0)
})

test('a text without a word has no lines', () => assert.deepEqual(findLines(' \n\t\n'), []))
