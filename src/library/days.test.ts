import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayNames, fromDay, rangeNames, toDay, toMinute } from './days.ts'

const DAY = fc.integer({ min: toDay('1995-01-01'), max: toDay('2004-12-31') })

/** Stretches as dates are known: a day, a month, a year, or any days. */
const STRETCH = fc.oneof(
  DAY.map((day): [number, number] => [day, day]),
  DAY.map((day) => edgesOf(fromDay(day).slice(0, 7))),
  DAY.map((day) => edgesOf(fromDay(day).slice(0, 4))),
)
const OPEN = fc.option(DAY)

function edgesOf(prefix: string): [number, number] {
  const [year, month] = prefix.split('-').map(Number)
  const end = month === undefined ? Date.UTC(year! + 1, 0, 0) : Date.UTC(year!, month, 0)
  const from = toDay(month === undefined ? `${prefix}-01-01` : `${prefix}-01`)
  return [from, toDay(new Date(end).toISOString())]
}

test('a range finds just the stretches of days that it overlaps', () => {
  fc.assert(
    fc.property(STRETCH, OPEN, OPEN, ([from, to], first, last) => {
      const names = new Set(rangeNames(first, last))
      const isFound = dayNames(from, to).some((name) => names.has(name))
      const overlaps =
        (first ?? from) <= to && (last ?? to) >= from && (first ?? 0) <= (last ?? 1e9)
      assert.equal(isFound, overlaps)
    }),
    { numRuns: 2000 },
  )
})

test('a stretch across months is found wherever a range overlaps it', () => {
  fc.assert(
    fc.property(DAY, fc.nat(800), OPEN, OPEN, (from, length, first, last) => {
      const to = from + length
      const overlaps =
        (first ?? from) <= to && (last ?? to) >= from && (first ?? 0) <= (last ?? 1e9)
      if (!overlaps) return
      const names = new Set(rangeNames(first, last))
      assert.ok(dayNames(from, to).some((name) => names.has(name)))
    }),
    { numRuns: 2000 },
  )
})

test('a range of all days has few names', () => {
  assert.equal(rangeNames(null, null).length, 200)
  assert.ok(rangeNames(toDay('1900-01-02'), toDay('2099-12-30')).length < 400)
  assert.deepEqual(rangeNames(toDay('2024-01-02'), toDay('2024-01-01')), [])
})

test('days and minutes are counted from the start of 1900', () => {
  assert.equal(toDay('1900-01-02'), 1)
  assert.equal(toMinute('1900-01-01T01:00+00:30'), 30)
  fc.assert(fc.property(DAY, (day) => assert.equal(toDay(fromDay(day)), day)))
})
