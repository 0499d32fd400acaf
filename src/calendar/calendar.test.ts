import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Calendar } from '../model/dates.ts'
import { addMonths, fromDayNumber, monthRange, monthsRange, toDayNumber } from './calendar.ts'
import { parseIsoDay, toIsoDay } from './iso-day.ts'

const DAY = 86_400_000

function intlDay(locale: string): (number: number) => { year: number; month: number; day: number } {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  return (number) => {
    const parts = new Map(format.formatToParts(number * DAY).map((part) => [part.type, part.value]))
    return {
      year: Number(parts.get('year')),
      month: Number(parts.get('month')),
      day: Number(parts.get('day')),
    }
  }
}

const agreements: readonly [Calendar, string, string, string][] = [
  ['gregory', 'en-u-ca-gregory', '1600-01-01', '2400-01-01'],
  ['persian', 'en-u-ca-persian', '1800-01-01', '2120-01-01'],
  ['islamic', 'en-u-ca-islamic-umalqura', '1882-11-12', '2077-11-16'],
  ['islamic', 'en-u-ca-islamic-civil', '0700-01-01', '1882-10-01'],
]

for (const [calendar, locale, from, to] of agreements) {
  test(`${calendar} days agree with Intl ${locale} from ${from} to ${to}`, () => {
    const expected = intlDay(locale)
    fc.assert(
      fc.property(fc.integer({ min: parseIsoDay(from)!, max: parseIsoDay(to)! }), (number) => {
        const found = fromDayNumber(calendar, number)!
        assert.deepEqual(found, expected(number))
        assert.equal(toDayNumber(calendar, found), number)
      }),
      { numRuns: 2000 },
    )
  })
}

test('months follow one another without a gap', () => {
  for (const calendar of ['gregory', 'persian', 'islamic'] as const) {
    const year = calendar === 'gregory' ? 2023 : 1401
    for (let month = 1; month < 40; month++) {
      const last = monthRange(calendar, year, month)!.last
      assert.equal(monthRange(calendar, year, month + 1)!.first, last + 1)
    }
  }
})

test('a leap year of the Persian calendar has 366 days', () => {
  const { first, last } = monthsRange('persian', 1403, [1, 12])!
  assert.equal(`${toIsoDay(first)}/${toIsoDay(last)}`, '2024-03-20/2025-03-20')
})

test('months are added by the calendar, at most to the end of the month', () => {
  assert.equal(toIsoDay(addMonths('gregory', parseIsoDay('2024-03-31')!, -1)!), '2024-02-29')
  assert.equal(toIsoDay(addMonths('persian', parseIsoDay('2024-05-13')!, -2)!), '2024-03-14')
})

test('does not make days that a calendar has not', () => {
  assert.equal(toDayNumber('gregory', { year: 2023, month: 2, day: 29 }), undefined)
  assert.equal(toDayNumber('persian', { year: 1402, month: 12, day: 30 }), undefined)
  assert.equal(toDayNumber('islamic', { year: 1445, month: 13, day: 1 }), undefined)
  assert.equal(toDayNumber('persian', { year: 9000, month: 1, day: 1 }), undefined)
  assert.equal(fromDayNumber('persian', 9_000_000), undefined)
  assert.equal(parseIsoDay('2023-02-30'), undefined)
  assert.equal(parseIsoDay('12 May'), undefined)
})
