import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { arbitraryRecord } from '../../test/export/arbitrary-record.ts'
import { readSamples } from '../../test/samples.ts'
import { ROOT } from '../../test/source-files.ts'
import type { Record } from '../model/record.ts'
import { ninjs } from './ninjs.ts'

const samples = readSamples().map(({ record }) => record)
const schema = join(ROOT, 'test/export/ninjs-3.1.schema.json')
const fits = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
}).compile(JSON.parse(readFileSync(schema, 'utf8')) as object)

interface Source {
  readonly name: string
  readonly role: string
}

interface Item {
  readonly contentCreated?: string
  readonly descriptions?: readonly { readonly role: string; readonly value: string }[]
  readonly places?: readonly Source[]
  readonly organisations?: readonly { readonly name: string; readonly rel: string }[]
  readonly infoSources?: readonly Source[]
  readonly associations?: readonly (Item & { readonly rel: string })[]
}

const itemOf = (record: Record): Item => JSON.parse(ninjs.page({ record })) as Item

test('every item fits ninjs 3.1', () => {
  const check = (record: Record) => {
    fits(itemOf(record))
    assert.deepEqual(fits.errors ?? [], [])
  }
  samples.forEach(check)
  fc.assert(fc.property(arbitraryRecord, check))
})

test('the schema does not take a field that ninjs does not have', () => {
  const item = itemOf(samples[0]!)
  assert.equal(fits({ ...item, truth: true }), false)
  assert.equal(fits({ ...item, people: [{ name: 'X', score: 1 }] }), false)
  assert.equal(fits({ ...item, contentCreated: '2024-06-19' }), false)
})

test('the roles of the sources of a statement say their order, nearest the speaker first', () => {
  const record = samples.find(({ statements }) => statements.some(({ chain }) => chain.length > 2))!
  const index = record.statements.findIndex(({ chain }) => chain.length > 2)
  const quotations = itemOf(record).associations!.filter(({ rel }) => rel === 'quotation')
  assert.deepEqual(
    quotations[index]!.infoSources!.map(({ name, role }) => `${role} ${name}`),
    record.statements[index]!.chain.map(
      ({ name, relation }, hop) => `${relation}-${hop + 1} ${name}`,
    ),
  )
})

test('a day of publication without a time is no instant, and stays among the descriptions', () => {
  const { article, ...record } = samples.find((one) => one.article.published)!
  const published = { ...article.published!, value: '2024-06-19' }
  const item = itemOf({ ...record, article: { ...article, published } })
  assert.equal(item.contentCreated, undefined)
  assert.ok(
    item.descriptions!.some(({ role, value }) => role === 'published' && value === '2024-06-19'),
  )
})

test('a state that speaks is an organisation, one that is only mentioned a place', () => {
  const [record] = samples
  const [statement] = record!.statements
  const speaker = { ...statement!.speaker, entity: 'Q159', name: 'Russia', kind: 'state' } as const
  const spoken = itemOf({ ...record!, mentions: [], statements: [{ ...statement!, speaker }] })
  assert.ok(spoken.organisations!.some(({ name, rel }) => name === 'Russia' && rel === 'speaker'))
  const mention = {
    ...record!.mentions[0]!,
    entity: 'Q159',
    name: 'Russia',
    kind: 'state',
  } as const
  const mentioned = itemOf({ ...record!, mentions: [mention], statements: [] })
  assert.equal(mentioned.places![0]!.name, 'Russia')
})
