import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkHost, checkId, checkNames, checkTerm, isIsoDate } from './cells.ts'

const dates: readonly (readonly [text: string, expected: boolean])[] = [
  ['2024', true],
  ['2024-05', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2024-13', false],
  ['2024-00', false],
  ['2024-04-31', false],
  ['2024-04-00', false],
  ['2024-4-1', false],
  ['', false],
]

for (const [text, expected] of dates) {
  test(`"${text}" is ${expected ? 'a date' : 'no date'}`, () =>
    assert.equal(isIsoDate(text), expected))
}

test('a tenure does not end before it begins', () => {
  assert.deepEqual(checkTerm('2024-05', '2023'), [
    'from 2024-05 lies after to 2023; swap or correct them',
  ])
  assert.deepEqual(checkTerm('2024-05', '2024'), [])
  assert.deepEqual(checkTerm('', '2024-13'), [
    'to "2024-13" is not an ISO date; write it like 2024-05-31',
  ])
  assert.deepEqual(checkTerm('', ''), [])
})

test('names are parted by a bar, without spaces around them, each once', () => {
  assert.deepEqual(checkNames('fa', 'a|b?'), [])
  assert.deepEqual(checkNames('fa', 'a| b|a|'), [
    'fa: space around " b"; take it out',
    'fa: "a" twice; keep one',
    'fa: empty name; take one | out',
  ])
})

test('does not take everything for an id or a host', () => {
  assert.equal(checkId('al-alam'), undefined)
  assert.match(checkId('no id')!, /is not an id/)
  assert.equal(checkHost('news.example'), undefined)
  assert.match(checkHost('https://news.example')!, /is not a host/)
})
