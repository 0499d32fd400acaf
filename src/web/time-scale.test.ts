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
  assert.deepEqual(timeScale([7]).ticks, [{ at: 2, day: 7 }])
})

test('a later day never stands before an earlier one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1 }), (days) => {
      const { at, ticks } = timeScale(days)
      const places = days.toSorted((one, other) => one - other).map(at)
      assert.ok(places.every((place, index) => place >= (places[index - 1] ?? 0) && place <= 100))
      assert.ok(ticks.every((tick, index) => index === 0 || tick.at - ticks[index - 1]!.at >= 12))
    }),
  )
})
