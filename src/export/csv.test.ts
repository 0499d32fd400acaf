import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryRecord } from '../../test/export/arbitrary-record.ts'
import { readSamples } from '../../test/samples.ts'
import { csv, CSV_COLUMNS, csvRows } from './csv.ts'
import type { Record } from '../model/record.ts'

/** Cells of a table as RFC 4180 has it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    assert.ok(found, `no cell at ${cell.lastIndex}`)
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2]!)
    if (found[3] === '\r\n') rows.push([])
  }
  assert.deepEqual(rows.pop(), [])
  return rows
}

const tableOf = (record: Record): string => csv.head + csv.page({ record }) + csv.foot

test('a table parses back to the same cells', () => {
  const same = (record: Record) => {
    const text = tableOf(record)
    assert.equal(text[0], '\ufeff')
    assert.deepEqual(parseCsv(text.slice(1)), [[...CSV_COLUMNS], ...csvRows(record)])
  }
  for (const { record } of readSamples()) same(record)
  fc.assert(fc.property(arbitraryRecord, same))
})

test('no cell begins like a formula', () => {
  fc.assert(
    fc.property(arbitraryRecord, (record) => {
      for (const cell of csvRows(record).flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/)
    }),
  )
})

test('a formula is shown as text, and no other cell is changed', () => {
  const { record } = readSamples()[0]!
  const withSpeaker = (name: string): string => {
    const [statement] = record.statements
    const speaker = { ...statement!.speaker, name }
    const [row] = csvRows({ ...record, statements: [{ ...statement!, speaker }] })
    return row![CSV_COLUMNS.indexOf('speaker')]!
  }
  const cases: readonly [name: string, cell: string][] = [
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ["'quoted'", "'quoted'"],
    ['a=1', 'a=1'],
    ['ولادیمیر پوتین', 'ولادیمیر پوتین'],
  ]
  for (const [name, cell] of cases) assert.equal(withSpeaker(name), cell)
})

test('a page without statements has no row', () => {
  const { record } = readSamples()[0]!
  assert.equal(csv.page({ record: { ...record, statements: [] } }), '')
})
