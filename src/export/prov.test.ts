import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryRecord } from '../../test/export/arbitrary-record.ts'
import { OTHER_TERMS, PROV_CLASSES, PROV_PROPERTIES } from '../../test/export/prov-terms.ts'
import { parseTurtle } from '../../test/export/turtle-parser.ts'
import { readSamples } from '../../test/samples.ts'
import type { Record } from '../model/record.ts'
import type { Json } from './filled.ts'
import { bundleOf, PROV_PREFIXES, provenanceOf } from './prov-graph.ts'
import { provTtl } from './prov-ttl.ts'
import { prov } from './prov.ts'

const samples = readSamples().map(({ record }) => record)

const nodesOf = (record: Record): Json[] => [...bundleOf(record), ...provenanceOf(record)]
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** The classes of PROV-O that a node lies in. */
function classesOf(node: Json): Set<string> {
  const names = listOf(node['@type']).flatMap((type) =>
    String(type).startsWith('prov:') ? [String(type).slice(5)] : [],
  )
  for (const name of names) assert.ok(PROV_CLASSES[name], `prov:${name} is a class`)
  return new Set(names.flatMap((name) => [name, ...PROV_CLASSES[name]!]))
}

function checkNode(node: Json, known: ReadonlyMap<string, Json>): void {
  const classes = classesOf(node)
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith('@') || name.startsWith('isnad:') || OTHER_TERMS.has(name)) continue
    assert.ok(name.startsWith('prov:'), `${name} is a known term`)
    const property = PROV_PROPERTIES[name.slice(5)]
    assert.ok(property, `${name} is a property`)
    const [of, to] = property
    assert.ok(classes.has(of), `${name} is said of a prov:${of}`)
    for (const one of listOf(value)) checkObject(one, { name, to, known })
  }
}

function checkObject(
  value: unknown,
  { name, to, known }: { name: string; to: string; known: ReadonlyMap<string, Json> },
): void {
  const node = value as Json
  if (to === 'literal') return assert.ok(typeof value === 'string' || '@value' in node)
  if (!('@id' in node)) {
    checkNode(node, known)
    return assert.ok(classesOf(node).has(to), `${name} leads to a prov:${to}`)
  }
  const target = known.get(String(node['@id']))
  if (target) assert.ok(classesOf(target).has(to), `${name} leads to a prov:${to}`)
  else assert.equal(name, 'prov:specializationOf', `${name} leads to a node of the page`)
}

/** The triples of nodes of JSON-LD, as the parser of Turtle gives them. */
function triplesOf(nodes: readonly Json[]): string[] {
  const full = (name: string): string => {
    const [prefix, local] = name.split(':') as [string, string]
    return PROV_PREFIXES[prefix]! + local
  }
  const object = (value: unknown): string => {
    if (typeof value === 'string') return JSON.stringify([value.toWellFormed(), '', ''])
    if (typeof value !== 'object') return JSON.stringify(value)
    const node = value as Json
    if ('@value' in node) {
      const type = typeof node['@type'] === 'string' ? full(node['@type']) : ''
      const text = String(node['@value']).toWellFormed()
      return JSON.stringify([text, node['@language'] ?? '', type])
    }
    return '@id' in node ? `<${String(node['@id'])}>` : `[${properties(node).toSorted().join(' ')}]`
  }
  const properties = (node: Json): string[] =>
    Object.entries(node).flatMap(([name, value]) => {
      if (name === '@id') return []
      if (name === '@type') return listOf(value).map((type) => `a <${full(String(type))}>`)
      return listOf(value).map((one) => `${full(name)} ${object(one)}`)
    })
  return nodes
    .flatMap((node) => properties(node).map((property) => `${String(node['@id'])} ${property}`))
    .toSorted()
}

test('every term of the graph is one of PROV-O, said of what it may be said of', () => {
  const check = (record: Record) => {
    const nodes = nodesOf(record)
    const known = new Map(nodes.map((node) => [String(node['@id']), node]))
    assert.equal(known.size, nodes.length)
    for (const node of nodes) checkNode(node, known)
  }
  samples.forEach(check)
  fc.assert(fc.property(arbitraryRecord, check))
})

test('the Turtle of a page is the same graph as its JSON-LD', () => {
  const same = (record: Record) =>
    assert.deepEqual(
      parseTurtle(provTtl.head + provTtl.page({ record })),
      triplesOf(nodesOf(record)),
    )
  samples.forEach(same)
  fc.assert(fc.property(arbitraryRecord, same))
})

test('the parser of Turtle does not take what is none', () => {
  const wrongs = [
    '<a> <b> "c"',
    '<a> x:b "c" .',
    '<a> <b> "c\n" .',
    '<a b> <c> "d" .',
    '<a> <b> [ .',
  ]
  for (const wrong of wrongs) assert.throws(() => parseTurtle(wrong), wrong)
})

test('the JSON-LD of several pages is one document', () => {
  const text =
    prov.head + samples.map((record) => prov.page({ record })).join(prov.between) + prov.foot
  const document = JSON.parse(text) as { '@graph': Json[] }
  const bundles = document['@graph'].filter((node) => '@graph' in node)
  assert.equal(bundles.length, samples.length)
})

test('a statement is quoted from the transmitters in their order, the page nearest first', () => {
  const record = samples.find(({ statements }) => statements.some(({ chain }) => chain.length > 2))!
  const statement = record.statements.find(({ chain }) => chain.length > 2)!
  const nodes = new Map(nodesOf(record).map((node) => [String(node['@id']), node]))
  const way: string[] = []
  const start = [...nodes.keys()].find((id) => id.endsWith(`:${statement.id}`))
  for (let node = nodes.get(start!); node;) {
    const from = node['prov:wasQuotedFrom'] as Json | undefined
    node = from && nodes.get(String(from['@id']))
    if (node) way.push(String((node['prov:wasAttributedTo'] as Json)['@id']))
  }
  const upstream = statement.chain.filter(({ relation }) => relation !== 'published')
  assert.deepEqual(
    way.map((iri) => iri.split(/[:/]/).at(-1)),
    upstream.map(({ entity }) => entity).toReversed(),
  )
})

test('an agency that relays is no primary source, an interviewer is', () => {
  const [record] = samples
  const withRelation = (relation: 'relayed' | 'interviewed'): boolean => {
    const statement = record!.statements.find(({ chain }) => chain.length > 1)!
    const chain = statement.chain.map((hop, index) => (index === 0 ? { ...hop, relation } : hop))
    const changed = { ...record!, statements: [{ ...statement, chain }] }
    return nodesOf(changed).some((node) => 'prov:hadPrimarySource' in node)
  }
  assert.equal(withRelation('relayed'), false)
  assert.equal(withRelation('interviewed'), true)
})
