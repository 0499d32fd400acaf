import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDay } from './day.ts'

test('takes a Gregorian day, in digits of any script', () => {
  assert.equal(checkDay('2024-11-01', 'day'), '2024-11-01')
  assert.equal(checkDay(' ۲۰۲۴-۱۱-۰۱ ', 'day'), '2024-11-01')
})

const REFUSED: readonly (readonly [given: string, message: RegExp])[] = [
  ['', /^day "": write it like 2024-06-19$/],
  ['yesterday', /write it like/],
  ['2024', /write it like/],
  ['2024-02-30', /there is no such day/],
  ['2024-13-01', /there is no such day/],
  ['1403-08-11', /for the Persian day write 2024-11-01$/],
  ['۱۴۰۳-۰۸-۱۱', /for the Persian day write 2024-11-01$/],
  ['1446-04-29', /for the Hijri day write 2024-11-01$/],
  ['1403-13-40', /Gregorian calendar; for the Persian day write a day such as/],
  ['x\n'.repeat(1000), /^day "(?:x ){20}…": write it like/],
]

for (const [given, message] of REFUSED) {
  test(`does not take ${JSON.stringify(given.slice(0, 12))}`, () => {
    assert.throws(() => checkDay(given, 'day'), { code: 'bad-argument', message })
  })
}
