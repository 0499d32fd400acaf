import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { arbitraryRecord } from '../../test/export/arbitrary-record.ts'
import { readSamples } from '../../test/samples.ts'
import { ROOT } from '../../test/source-files.ts'
import { IsnadError } from '../model/error.ts'
import type { Record } from '../model/record.ts'
import { jsonl } from './jsonl.ts'
import { parseRecordLine } from './parse-record.ts'

const schema = JSON.parse(readFileSync(join(ROOT, 'record.schema.json'), 'utf8')) as object
const fits = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
const samples = readSamples().map(({ record }) => record)

/** What the schema cannot say: that spans lie in the text. */
const OF_SPANS = /ends before it begins|beyond the end|but page\.text has/

const takes = (record: unknown): boolean => {
  try {
    parseRecordLine(JSON.stringify(record), 1)
    return true
  } catch (error) {
    assert.ok(error instanceof IsnadError)
    return OF_SPANS.test(error.message)
  }
}

const errorOf = (line: string, number = 7): string => {
  try {
    parseRecordLine(line, number)
  } catch (error) {
    if (error instanceof IsnadError && error.code === 'bad-record') return error.message
    throw error
  }
  return ''
}

test('a record written as a line and read back is the same', () => {
  for (const record of samples) {
    const line = jsonl.page({ record })
    assert.equal(line.indexOf('\n'), line.length - 1)
    assert.deepEqual(parseRecordLine(line, 1), record)
  }
  fc.assert(
    fc.property(arbitraryRecord, (record) => {
      const line = jsonl.page({ record })
      assert.equal(line.indexOf('\n'), line.length - 1)
      assert.deepEqual(parseRecordLine(line, 1), record)
    }),
  )
})

test('fields of a later version are kept', () => {
  const later = { ...samples[0]!, truth: { known: false } }
  assert.deepEqual(parseRecordLine(JSON.stringify(later), 1), later)
})

test('an error names the line and the field', () => {
  const [record] = samples
  const changed = (place: Place, value: unknown): string =>
    errorOf(JSON.stringify(withChange(record!, place, value)))
  const cases: readonly [message: string, expected: RegExp][] = [
    [errorOf('{"isnad":1'), /^line 7: no JSON/],
    [errorOf('[]', 12), /^line 12: the line is no object/],
    [errorOf('{"isnad":2}'), /^line 7: isnad is none of 1/],
    [changed(['article', 'blocks'], undefined), /article\.blocks is no list/],
    [changed(['statements', 1, 'speaker', 'name'], 3), /statements\[1\]\.speaker\.name is/],
    [changed(['mentions', 0, 'span'], [9, 4]), /mentions\[0\]\.span ends before it begins/],
    [changed(['mentions', 0, 'span'], [0, 1e6]), /\[0, 1000000\] goes beyond/],
    [changed(['page', 'length'], 1), /page\.length is 1, but/],
  ]
  for (const [message, expected] of cases) assert.match(message, expected)
})

test('a field that the schema does not take is not taken, wherever it stands', () => {
  const records = [...samples.slice(0, 3), ...fc.sample(arbitraryRecord, { numRuns: 20, seed: 1 })]
  const places = records.flatMap((record) => placesOf(record).map((place) => ({ record, place })))
  const wrongs = [undefined, null, 'x', -1, true, [], {}]
  const differing = places
    .filter((_, index) => index % 17 === 0)
    .flatMap(({ record, place }) => wrongs.map((wrong) => ({ record, place, wrong })))
    .filter(({ record, place, wrong }) => {
      const changed = withChange(record, place, wrong)
      return fits(changed) !== takes(changed)
    })
    .map(({ place, wrong }) => ({ place, wrong }))
  assert.deepEqual(differing, [])
  assert.ok(places.length > 1000)
})

type Place = readonly (string | number)[]

/** The record with another value at a place; `undefined` takes the field away. */
function withChange(record: Record, place: Place, value: unknown): unknown {
  const copy = structuredClone(record) as unknown
  let holder = copy as Tree
  for (const key of place.slice(0, -1)) holder = holder[key] as Tree
  holder[place.at(-1)!] = value
  return JSON.parse(JSON.stringify(copy))
}

interface Tree {
  [key: string | number]: unknown
}

function placesOf(value: unknown, path: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value)
  return Array.from<string | number, Place[]>(keys, (key) => {
    const place = [...path, key]
    return [place, ...placesOf(value[key as keyof typeof value], place)]
  }).flat()
}
