import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { decode } from '../src/page/decode.ts'
import { readSamples } from './samples.ts'
import { ROOT } from './source-files.ts'

const schema = JSON.parse(readFileSync(join(ROOT, 'record.schema.json'), 'utf8')) as object
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  schema,
)
const samples = readSamples()

test('there are samples', () => assert.ok(samples.length >= 12))

for (const { path, bytes, record } of samples) {
  test(`the record of ${path} fits the schema`, () => {
    validate(JSON.parse(JSON.stringify(record)))
    assert.deepEqual(validate.errors ?? [], [])
  })

  test(`the spans of ${path} lie in the page and hold what they say`, () => {
    const { text } = decode(bytes)
    assert.equal(record.page.text, text)
    assert.equal(record.page.length, text.length)
    const surfaces = [
      ...record.mentions,
      ...record.dates,
      ...record.statements.flatMap(({ speaker, chain }) => [speaker, ...chain]),
    ]
    for (const { surface, span } of surfaces) {
      if (surface !== null && span !== null) assert.equal(text.slice(...span), surface)
    }
    for (const { content } of record.statements) {
      const [start, end] = content.span
      assert.ok(start >= 0 && start < end && end <= text.length)
      for (const [from, to] of content.pieces) assert.ok(start <= from && from < to && to <= end)
    }
  })
}

test('the schema does not take a field that it does not know', () => {
  const { record } = samples[0]!
  assert.equal(validate({ ...record, truth: true }), false)
})
