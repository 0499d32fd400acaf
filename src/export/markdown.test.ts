import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parsers } from 'prettier/plugins/markdown'
import { arbitraryRecord } from '../../test/export/arbitrary-record.ts'
import { readSamples } from '../../test/samples.ts'
import type { Record } from '../model/record.ts'
import { markdown } from './markdown.ts'
import { plainLine } from './plain-line.ts'

const samples = readSamples().map(({ record }) => record)

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

const EXPECTED: ReadonlySet<string> = new Set(
  'root heading paragraph text strong emphasis list listItem blockquote link'.split(' '),
)

async function nodesOf(record: Record): Promise<Node[]> {
  const parser = parsers['markdown']
  const root = (await parser.parse(markdown.page({ record }), {} as never)) as Node
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)]
  return flat(root)
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('')
const squeezed = (text: string): string =>
  plainLine(text)
    .replace(/&(?=\w+;)/g, '&')
    .replace(/\s+/g, ' ')
    .trim()

async function check(record: Record): Promise<void> {
  const nodes = await nodesOf(record)
  const ofType = (type: string) => nodes.filter((node) => node.type === type)
  for (const { type } of nodes) assert.ok(EXPECTED.has(type), `${type} in the text`)
  for (const { url } of ofType('link')) assert.match(url!, /^https:\/\/news\.example\//)
  assert.ok(ofType('link').length <= 1)
  assert.ok(ofType('heading').length <= 1)
  assert.equal(ofType('listItem').length, record.statements.length)
  const quoted = ofType('blockquote').map((node) => squeezed(textOf(node)))
  const wanted = record.statements.map(({ content }) => squeezed(content.text) || '…')
  assert.deepEqual(quoted, wanted)
}

test('texts of a page stay text, whatever stands in them', async () => {
  for (const record of samples) await check(record)
  await fc.assert(fc.asyncProperty(arbitraryRecord, check))
})

test('a hostile headline, name and byline make no link, no HTML and no heading', async () => {
  const [record] = samples
  const hostile =
    '](javascript:alert(1)) <script>x</script>\n# h\u2028- i\n\n1. j www.evil.example @all'
  const [statement] = record!.statements
  const speaker = { ...statement!.speaker, name: hostile, native: hostile }
  await check({
    ...record!,
    article: { ...record!.article, headline: hostile, byline: hostile },
    statements: [{ ...statement!, speaker }],
  })
})

test('a colon at the beginning is kept from meaning something once', async () => {
  const [record] = samples
  const [statement] = record!.statements
  const content = { ...statement!.content, text: '://' }
  await check({ ...record!, statements: [{ ...statement!, content }] })
})

test('no character that turns the direction of writing is left open', () => {
  const [record] = samples
  const turned = { ...record!, article: { ...record!.article, headline: 'a\u202eb\u2067c' } }
  const text = markdown.page({ record: turned })
  assert.match(text, /^# abc\n/)
  assert.equal(text.split('\u2068').length, text.split('\u2069').length)
})
