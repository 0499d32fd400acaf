import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryRecord } from '../../test/export/arbitrary-record.ts'
import { lineage, propertiesOf, requiredOf } from '../../test/export/ftm-schemata.ts'
import { readSamples } from '../../test/samples.ts'
import type { Record } from '../model/record.ts'
import { ftm, ftmEntities } from './ftm.ts'

const samples = readSamples().map(({ record }) => record)

const FORMS: Readonly<{ [type: string]: RegExp }> = {
  date: /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2})?)?)?$/,
  url: /^https?:\/\/\S+$/,
  language: /^[a-z]{3}$/,
  identifier: /^Q\d+$/,
}

function check(record: Record): void {
  const entities = ftmEntities(record)
  const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]))
  assert.equal(schemaOf.size, entities.length, 'every id is there once')
  for (const { id, schema, properties } of entities) {
    assert.match(id, /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/)
    assert.ok(id.length <= 255)
    const types = propertiesOf(schema)
    for (const [name, values] of Object.entries(properties)) {
      const type = types.get(name)
      assert.ok(type, `${schema} has ${name}`)
      assert.ok(values.length > 0)
      for (const value of values) {
        if (FORMS[type]) assert.match(value, FORMS[type])
        if (/^[A-Z]/.test(type)) assert.ok(lineage(schemaOf.get(value) ?? '').includes(type))
      }
    }
    for (const name of requiredOf(schema)) assert.ok(properties[name], `${schema} needs ${name}`)
  }
}

test('every entity fits its schema, and refers to what is there', () => {
  samples.forEach(check)
  fc.assert(fc.property(arbitraryRecord, check))
})

test('one entity a line, the article first', () => {
  for (const record of samples) {
    const lines = ftm.page({ record }).trimEnd().split('\n')
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      ftmEntities(record),
    )
    assert.equal(ftmEntities(record)[0]!.schema, 'Article')
  }
})

test('whoever is on two pages has one id on both', () => {
  const idsOf = (record: Record) =>
    ftmEntities(record)
      .filter(({ properties }) => properties['name']?.includes('Vladimir Putin'))
      .map(({ id }) => id)
  const ids = new Set(samples.flatMap(idsOf))
  assert.deepEqual([...ids], ['Q7747'])
})

test('ids of other entities differ where the entities do', () => {
  const idOf = (entity: string): string => {
    const [record] = samples
    const mention = { ...record!.mentions[0]!, entity, kind: 'person', how: 'name' } as const
    const changed = { ...record!, mentions: [mention], statements: [] }
    return ftmEntities(changed).find(({ schema }) => schema === 'Person')!.id
  }
  const entities = ['kcna', 'local:کیم', 'local:كيم', 'local:a.b', 'local:a-', 'local:a', 'local:.']
  const long = ['x', 'y'].map((end) => `local:${'ک'.repeat(300)}${end}`)
  const ids = [...entities, ...long].map(idOf)
  assert.equal(new Set(ids).size, ids.length)
})

test('a speaker without a name is no entity', () => {
  const [record] = samples
  const statement = record!.statements[0]!
  const entity = 'local:a-source@12345678:9'
  const speaker = { ...statement.speaker, entity, name: 'a source', named: false }
  const changed = {
    ...record!,
    mentions: [],
    statements: [{ ...statement, speaker, addressee: null }],
  }
  const speech = ftmEntities(changed).find(({ schema }) => schema === 'Event')!
  assert.equal(speech.properties['involved'], undefined)
  assert.match(speech.properties['name']![0]!, /^a source /)
})
