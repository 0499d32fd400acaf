import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zoneOffset } from './zone-offset.ts'

const cases: readonly [string, string, number | undefined][] = [
  ['Asia/Tehran', '2024-06-19', 210],
  ['Asia/Tehran', '2022-08-15', 270],
  ['Asia/Tehran', '2022-12-15', 210],
  ['Asia/Riyadh', '2015-07-24', 180],
  ['America/New_York', '2024-01-05', -300],
  ['UTC', '2024-01-05', 0],
  ['Atlantis/Capital', '2024-01-05', undefined],
  ['Asia/Tehran', 'someday', undefined],
]

for (const [zone, day, minutes] of cases) {
  test(`${zone} on ${day} is ${minutes ?? 'not known'}`, () => {
    assert.equal(zoneOffset(zone, day), minutes)
  })
}
