import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '../words/en.ts'
import { firstMoment, lagOf } from './lag.ts'

const FIRST = '2024-10-18T14:00+09:00'

for (const [moment, expected] of [
  ['2024-10-18T14:12+09:00', '+12 min'],
  ['2024-10-18T06:20Z', '+1 h 20 min'],
  ['2024-10-18T09:30+03:30', '+1 h'],
  ['2024-10-20T16:30+09:00', '+2 d 2 h'],
] as const)
  test(`${moment} is ${expected}`, () => {
    assert.equal(en.story.lag(lagOf(moment, FIRST)!), expected)
  })

test('the first report, a day without a time and a time without a zone do not have a lag', () => {
  for (const moment of [FIRST, '2024-10-19', '2024-10-18T16:00', '2024-10-18T13:00+09:00'])
    assert.equal(lagOf(moment, FIRST), null, moment)
})

test('the first moment is the earliest in any zone, and none without a zone', () => {
  assert.equal(firstMoment([null, '2024-10-18', FIRST, '2024-10-18T06:20Z']), FIRST)
  assert.equal(firstMoment(['2024-10-18T14:00', null]), null)
})
