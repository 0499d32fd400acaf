import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryRecord } from '../../test/export/arbitrary-record.ts'
import { SCHEMA_PROPERTIES, SCHEMA_TYPES } from '../../test/export/schema-org-terms.ts'
import { readSamples } from '../../test/samples.ts'
import type { Record } from '../model/record.ts'
import type { Json } from './filled.ts'
import { jsonld } from './jsonld.ts'

const samples = readSamples().map(({ record }) => record)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const articleOf = (record: Record): Json => JSON.parse(jsonld.page({ record })) as Json

function typesOf(node: Json): Set<string> {
  const names = listOf(node['@type']).map(String)
  for (const name of names) assert.ok(SCHEMA_TYPES[name], `${name} is a type of schema.org`)
  return new Set(names.flatMap((name) => [name, ...SCHEMA_TYPES[name]!]))
}

function checkNode(node: Json): void {
  const types = typesOf(node)
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith('@')) continue
    if (name.startsWith('isnad:')) {
      for (const one of listOf(value)) if ((one as Json)?.['@type']) checkNode(one as Json)
      continue
    }
    const property = SCHEMA_PROPERTIES[name]
    assert.ok(property, `${name} is a property of schema.org`)
    const [of, ...expected] = property
    assert.ok(types.has(of), `${name} is said of a ${of}`)
    for (const one of listOf(value)) checkValue(one, name, expected)
  }
}

function checkValue(value: unknown, name: string, expected: readonly string[]): void {
  if (typeof value === 'string') {
    if (expected.includes('Date'))
      assert.match(value, /^\d{4}(-\d{2}){0,2}(T[\d:]+(Z|[+-][\d:]+)?)?$/)
    else if (!expected.includes('Text')) assert.match(value, /^https?:\/\/[^\s<>"]+$/)
    return
  }
  const node = value as Json
  if (!('@type' in node)) return assert.deepEqual(Object.keys(node), ['@id'])
  checkNode(node)
  const types = typesOf(node)
  const isOdd = name === 'spokenByCharacter' || name === 'creator'
  assert.ok(
    expected.some((type) => types.has(type)) ||
      (isOdd && (types.has('Place') || types.has('CreativeWork'))),
    `${name} leads to ${[...types].join(', ')}`,
  )
}

test('every term is one of schema.org, said of what it may be said of', () => {
  for (const record of samples) checkNode(articleOf(record))
  fc.assert(fc.property(arbitraryRecord, (record) => checkNode(articleOf(record))))
})

test('several pages are one document', () => {
  const pages = samples.map((record) => jsonld.page({ record })).join(jsonld.between)
  const document = JSON.parse(jsonld.head + pages + jsonld.foot) as Json
  assert.deepEqual(Object.keys(document), ['@context', '@graph'])
  assert.equal((document['@graph'] as Json[]).length, samples.length)
})

test('a chain is what the quotation is based on, the page nearest first', () => {
  const record = samples.find(({ statements }) => statements.some(({ chain }) => chain.length > 2))!
  const index = record.statements.findIndex(({ chain }) => chain.length > 2)
  const names: unknown[] = []
  let node = (articleOf(record)['hasPart'] as Json[])[index]!['isBasedOn'] as Json | undefined
  for (; node; node = node['isBasedOn'] as Json | undefined)
    names.push((node['creator'] as Json)['name'])
  const upstream = record.statements[index]!.chain.slice(0, -1).map(({ name }) => name)
  assert.deepEqual(names, upstream.toReversed())
})

test('nothing is rated, and no speaker is called the creator of the words', () => {
  for (const record of samples) {
    const text = jsonld.page({ record })
    assert.doesNotMatch(text, /ClaimReview|[rR]ating/)
    for (const quotation of (articleOf(record)['hasPart'] ?? []) as Json[]) {
      assert.ok(!('creator' in quotation) && 'spokenByCharacter' in quotation)
    }
  }
})

test('an address that is none of the web is not given as one', () => {
  const [record] = samples
  const urlOf = (url: string): unknown =>
    articleOf({ ...record!, page: { ...record!.page, url } })['url']
  assert.equal(urlOf('https://news.example/a b'), 'https://news.example/a%20b')
  assert.equal(urlOf('javascript:alert(1)'), undefined)
  assert.equal(urlOf('no address'), undefined)
})
