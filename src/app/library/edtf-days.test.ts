import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromDay } from '../../library/days.ts'
import { edtfDays } from './edtf-days.ts'

const ROWS: readonly (readonly [edtf: string, from: string, to: string])[] = [
  ['2024-06-19', '2024-06-19', '2024-06-19'],
  ['2024-06-19T08:04+03:30', '2024-06-19', '2024-06-19'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-06~', '2024-06-01', '2024-06-30'],
  ['2024-21', '2024-01-01', '2024-12-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['2023-12/2024-01-03', '2023-12-01', '2024-01-03'],
]

test('an EDTF date covers its days', () => {
  for (const [edtf, from, to] of ROWS)
    assert.deepEqual(edtfDays(edtf)?.map(fromDay), [from, to], edtf)
})

test('what settles no day covers none', () => {
  for (const edtf of ['', '..', 'XXXX-06', '2024-12-31/2024-01-01', 'June'])
    assert.equal(edtfDays(edtf), null, edtf)
})
