import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBothCalendars } from './days.ts'

const cases: readonly (readonly [title: string, moment: string, shown: string])[] = [
  ['shows a minute', '2024-06-19T08:04+03:30', 'Wednesday 19 June 2024, 08:04 · 30 Khordad 1403'],
  ['shows a day', '2025-03-21', 'Friday 21 March 2025 · 1 Farvardin 1404'],
  ['does not touch what is no day', 'unknown', 'unknown'],
]

for (const [title, moment, shown] of cases) {
  test(title, () => assert.equal(inBothCalendars(moment), shown))
}
