import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutTo, fillTo, isolate, widthOf, wrapPieces, wrapTo } from './width.ts'

const widths: readonly (readonly [title: string, text: string, width: number])[] = [
  ['counts plain letters', 'KCNA', 4],
  ['counts Persian letters', 'پوتین', 5],
  ['does not count vowel signs', 'مُحَمَّد', 4],
  ['does not count the half-space', 'می‌کند', 5],
  ['counts Korean letters twice', '김정은', 6],
]

for (const [title, text, width] of widths) {
  test(title, () => assert.equal(widthOf(text), width))
}

test('cuts with an ellipsis', () => assert.equal(cutTo('Vladimir Putin', 9), 'Vladimir…'))

test('does not cut what fits', () => assert.equal(cutTo('Putin', 5), 'Putin'))

test('wraps between words', () => {
  assert.deepEqual(wrapTo('Kim Jong Un → KCNA → ISNA', 12), ['Kim Jong Un', '→ KCNA →', 'ISNA'])
})

test('isolates right-to-left text only', () => {
  assert.equal(isolate('کیم'), '\u2067کیم\u2069')
  assert.equal(isolate('Kim'), 'Kim')
})

test('fills up to the column by what is seen', () => {
  assert.equal(fillTo('می‌کند', 7), 'می‌کند  ')
})

test('does not break a piece', () => {
  const pieces = ['Kim Jong Un', '→ KCNA', '→ ISNA']
  assert.deepEqual(wrapPieces(pieces, 14), ['Kim Jong Un', '→ KCNA → ISNA'])
})

test('a mixed text keeps the direction that most of its letters have', () => {
  assert.equal(isolate('deputies of اطلس'), '\u2066deputies of اطلس\u2069')
})

test('a sentence keeps the direction that it is said to have', () => {
  assert.equal(isolate('“سلطان” or “سلطان”', 'ltr'), '\u2066“سلطان” or “سلطان”\u2069')
})

test('closes an isolate that is cut', () => {
  assert.equal(cutTo('→ \u2067روزنامه\u2069', 6), '→ \u2067روز…\u2069')
})
