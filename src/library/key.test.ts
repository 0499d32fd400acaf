import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOfKey, firstKeyOf, freeKey, MOST_PAGES } from './key.ts'

/** Keys given out one after the other. */
function given(minutes: readonly (number | null)[]): number[] {
  const keys: number[] = []
  for (const minute of minutes)
    keys.push(
      freeKey(minute, (first, end) => {
        const there = keys.filter((key) => key >= first && key < end)
        return there.length === 0 ? null : Math.max(...there)
      }),
    )
  return keys
}

test('a later minute has a greater key, and pages without a date come first', () => {
  const [late, early, none, same] = given([1000, 999, null, 999])
  assert.ok(none! < early! && early! < same! && same! < late!)
})

test('a minute that is full runs over into the next ones of its day, never into the next day', () => {
  const day = 43_000
  const keys = given(Array.from({ length: 600 }, () => (day + 1) * 1440 - 3))
  assert.equal(new Set(keys).size, 600)
  assert.ok(keys.every((key) => dayOfKey(key) === day && key < firstKeyOf(day + 1)))
  assert.throws(
    () => given(Array.from({ length: 257 }, () => (day + 1) * 1440 - 1)),
    /begin another one with --library FILE/,
  )
})

test('minutes before 1900 and after 2155 have keys too', () => {
  const [old, first, far] = given([-5, 0, 2 ** 40])
  assert.ok(old! >= MOST_PAGES && first! > old! && Number.isSafeInteger(far! * 1024))
})
