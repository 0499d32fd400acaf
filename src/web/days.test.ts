import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayIn, timeIn } from './days.ts'
import { words } from './words/index.ts'

const [en, fa, ar] = words as [(typeof words)[0], (typeof words)[0], (typeof words)[0]]

const DAYS = [
  ['a day in English', '2024-06-19', en, '19 June 2024'],
  ['a moment, by its day', '2024-06-19T08:04+03:30', en, '19 June 2024'],
  ['a month', '2024-06', en, 'June 2024'],
  ['a year', '2024', en, '2024'],
  ['a day in the Persian calendar, day first', '2024-06-19', fa, '۳۰ خرداد ۱۴۰۳'],
  ['a day in Arabic', '2024-06-19', ar, '١٩ يونيو ٢٠٢٤'],
  ['what is no date does not change', '2024-06-19/2024-06-20', en, '2024-06-19/2024-06-20'],
] as const

for (const [name, moment, of, expected] of DAYS)
  test(`a date is shown: ${name}`, () => assert.equal(dayIn(moment, of), expected))

test('a time of day is shown in the digits of the language', () => {
  assert.equal(timeIn('2024-06-19T08:04+03:30', fa), '۰۸:۰۴')
  assert.equal(timeIn('2024-06-19', fa), null)
})
