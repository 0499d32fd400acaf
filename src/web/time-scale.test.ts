import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { timeScale } from './time-scale.ts'

test('days stand in proportion between the margins', () => {
  const { at, breaks } = timeScale([0, 25, 50, 75, 100])
  assert.deepEqual([0, 25, 50, 75, 100].map(at), [2, 26, 50, 74, 98])
  assert.deepEqual(breaks, [])
})

test('a long stretch without anything is cut short and marked', () => {
  const { at, breaks } = timeScale([0, 10, 200, 210])
  assert.deepEqual(
    breaks.map(({ days }) => days),
    [190],
  )
  assert.ok(at(10) > 35 && at(200) < 65)
})

test('one day alone is not cut and has a tick', () => {
  assert.deepEqual(timeScale([7]).ticks, [{ at: 2, day: 7, hug: 'start' }])
})

test('days beside a cut are written away from it', () => {
  const { ticks } = timeScale([0, 10, 20, 400, 410])
  assert.deepEqual(
    ticks.map(({ day, hug }) => [day, hug]),
    [
      [0, 'start'],
      [10, 'middle'],
      [20, 'end'],
      [400, 'start'],
      [410, 'end'],
    ],
  )
})

test('a later day never stands before an earlier one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1 }), (days) => {
      const { at, ticks, breaks } = timeScale(days)
      const places = days.toSorted((one, other) => one - other).map(at)
      assert.ok(places.every((place, index) => place >= (places[index - 1] ?? 0) && place <= 100))
      const spans = ticks.map((tick) => {
        const from = { start: tick.at, middle: tick.at - 6.5, end: tick.at - 13 }[tick.hug]
        return [from, from + 13] as const
      })
      assert.ok(spans.every(([from], index) => index === 0 || from >= spans[index - 1]![1]))
      for (const { at: cut } of breaks)
        assert.ok(spans.every(([from, to]) => to <= cut - 5 || from >= cut + 5))
    }),
  )
})
