import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseIsoDay, toIsoDay } from './iso-day.ts'
import { weekdayAfter, weekdayBefore, weekdayOf, weekOf } from './week.ts'

const monday = parseIsoDay('2024-05-13')!

test('weekdays count from Sunday, before 1970 too', () => {
  assert.equal(weekdayOf(monday), 1)
  assert.equal(weekdayOf(parseIsoDay('1953-08-19')!), 3)
})

test('a week begins on the day that the language names', () => {
  assert.deepEqual(
    [6, 1].map((start) => toIsoDay(weekOf(monday, start).first)),
    ['2024-05-11', '2024-05-13'],
  )
})

test('the weekday before or after a day is not that day', () => {
  assert.equal(toIsoDay(weekdayBefore(monday, 1)), '2024-05-06')
  assert.equal(toIsoDay(weekdayBefore(monday, 0)), '2024-05-12')
  assert.equal(toIsoDay(weekdayAfter(monday, 1)), '2024-05-20')
  assert.equal(toIsoDay(weekdayAfter(monday, 0)), '2024-05-19')
})
