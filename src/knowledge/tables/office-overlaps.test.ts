import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findOfficeOverlaps } from './office-overlaps.ts'
import { readRows } from './rows.ts'
import type { Tables } from './rows.ts'

const KINDS =
  '# columns: id scope holders glosses bodies body_glosses en fa ar\npresident\tstate\tone\t\t\t\tpresident\t\t\nvoice\tstate\tseveral\t\t\t\tvoice\t\t\n'

/** The overlaps of tenures written as `person office state from to standing`. */
function overlaps(...tenures: readonly string[]): readonly string[] {
  const lines = tenures.map((tenure) => [...tenure.split(' '), 'sure'].join('\t'))
  const text = ['# columns: person office state from to standing certainty', ...lines].join('\n')
  const { rows: offices } = readRows('offices', text)
  const { rows: kinds } = readRows('office-kinds', KINDS)
  return findOfficeOverlaps({ offices, 'office-kinds': kinds } as unknown as Tables)
}

test('two may not hold an office of one at a time', () => {
  const found = overlaps('a president US 2001-01-20 2009-01-21 ', 'b president US 2009-01-20  ')
  assert.deepEqual(found, ['offices.tsv:3: overlaps the tenure of offices.tsv:2'])
  assert.equal(overlaps('a president US 2001  ', 'b president US 2009-01-20  ').length, 1)
})

test('does not mind the day of change, rough dates, a gap, someone acting, or an office of several', () => {
  assert.deepEqual(overlaps('a president US 2001 2009-01-20 ', 'b president US 2009-01-20  '), [])
  assert.deepEqual(overlaps('a president US 2001 2009-01 ', 'b president US 2009-01-20  '), [])
  assert.deepEqual(overlaps('a president US 2001 2005 ', 'b president US 2009  '), [])
  assert.deepEqual(overlaps('a president KR 2001  ', 'b president KR 2009  acting'), [])
  assert.deepEqual(overlaps('a voice CN 2001  ', 'b voice CN 2009  '), [])
})
