import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toInstant, toInterval, toUtc } from './times.ts'

test('a moment is written in full where its offset is settled', () => {
  const cases: readonly [value: string, instant: string | null, utc: string | null][] = [
    ['2024-06-19T08:04+03:30', '2024-06-19T08:04:00+03:30', '2024-06-19T04:34:00'],
    ['2024-06-19T08:04:05Z', '2024-06-19T08:04:05Z', '2024-06-19T08:04:05'],
    ['2024-06-19T23:30-05:00', '2024-06-19T23:30:00-05:00', '2024-06-20T04:30:00'],
    ['2024-06-19T08:04:05.123Z', '2024-06-19T08:04:05.123Z', '2024-06-19T08:04:05'],
  ]
  for (const [value, instant, utc] of cases) {
    assert.equal(toInstant(value), instant)
    assert.equal(toUtc(value), utc)
  }
})

test('a day, a moment without an offset and a day that there is not are no instants', () => {
  for (const value of ['2024-06-19', '2024-06', '2024-06-19T08:04', '2024-13-40T08:04Z', ''])
    assert.equal(toInstant(value), null)
})

test('an EDTF value gives its first and last day, a vague one nothing', () => {
  const cases: readonly [edtf: string, interval: readonly [string, string] | null][] = [
    ['2024-06-19', ['2024-06-19', '2024-06-19']],
    ['2024-06', ['2024-06', '2024-06']],
    ['2024-06-12/2024-06-18', ['2024-06-12', '2024-06-18']],
    ['2024-06/..', null],
    ['201X', null],
    ['2024-06-19?', null],
  ]
  for (const [edtf, interval] of cases) assert.deepEqual(toInterval(edtf), interval)
})
