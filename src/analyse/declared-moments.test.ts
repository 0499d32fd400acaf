import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fa } from '../lang/fa/index.ts'
import type { Moment } from '../model/record.ts'
import { asPrinted, declaredMoments } from './declared-moments.ts'

const cases: readonly (readonly [value: string, moment: string | undefined])[] = [
  ['2020-05-10T14:29:01Z', '2020-05-10T18:59:01+04:30'],
  ['2020-05-10 18:59', '2020-05-10T18:59+04:30'],
  ['۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹', '2020-05-10T18:59+04:30'],
  ['1399-02-21T18:59:00+04:30', '2020-05-10T18:59:00+04:30'],
  ['1589124541000', '2020-05-10T19:59:01+04:30'],
  ['1589124541', '2020-05-10T19:59:01+04:30'],
  ['Sun, 10 May 2020 18:59:01 +0430', '2020-05-10T18:59:01+04:30'],
  ['Sun May 10 2020 14:29:01 GMT+0000 (UTC)', '2020-05-10T18:59:01+04:30'],
  ['5/10/2020 6:59:01 PM', '2020-05-10T18:59:01+04:30'],
  ['1970-01-01T00:00:00Z', undefined],
  ['0001-01-01T00:00:00', undefined],
  ['soon', undefined],
]

for (const [value, moment] of cases) {
  test(`"${value}" ${moment ? `is ${moment}` : 'does not tell a day of the web'}`, () => {
    const told = [{ field: 'published', value, by: 'OpenGraph' }] as const
    const [found] = declaredMoments(told, { pack: fa, zone: 'Asia/Tehran' })
    assert.equal(found?.value, moment)
  })
}

const at = (value: string): Moment => ({
  value,
  edtf: value.slice(0, 10),
  calendar: 'gregory',
  surface: null,
  span: null,
  inferred: false,
  rule: '',
})

test('a moment in UTC and the same one on the printed clock are one day', () => {
  const told = at('2020-05-09T21:29:01Z')
  assert.equal(asPrinted(told, at('2020-05-10T01:59')).value, '2020-05-10T01:59:01+04:30')
  assert.equal(asPrinted(told, at('2020-05-10T11:59')), told)
  assert.equal(asPrinted(told, null), told)
})
