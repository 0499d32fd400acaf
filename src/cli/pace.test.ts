import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startPace } from './pace.ts'

test('the rate and the time left are those of the last half a minute', () => {
  const pace = startPace(0)
  for (let second = 1; second <= 60; second++) pace.add(1000 * second, 2 * second, second / 600)
  assert.equal(pace.text(), '120 pages · 2.0/s · 10 % · 9 min left')
  for (let second = 61; second <= 120; second++)
    pace.add(1000 * second, 120 + 20 * (second - 60), 0.1 + (second - 60) / 100)
  assert.equal(pace.text(), '1320 pages · 20/s · 70 % · 31 s left')
})

test('does not say how long is left where the end is unknown', () => {
  const pace = startPace(0)
  pace.add(2000, 30, null)
  assert.equal(pace.text(), '30 pages · 15/s')
})
