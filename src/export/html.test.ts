import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse } from 'parse5'
import { arbitraryRecord } from '../../test/export/arbitrary-record.ts'
import { readSamples } from '../../test/samples.ts'
import type { Record } from '../model/record.ts'
import { html } from './html.ts'

const samples = readSamples().map(({ record }) => record)

interface Element {
  readonly nodeName: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Element[]
}

const ELEMENTS: ReadonlySet<string> = new Set(
  `#document #documentType #text html head meta title style body article h1 h2 h3 p time a ol li strong bdi span
  blockquote div details summary`
    .trim()
    .split(/\s+/),
)
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'lang dir class id href rel datetime charset name content http-equiv'.split(' '),
)

const fileOf = (records: readonly Record[]): string =>
  html.head + records.map((record) => html.page({ record })).join(html.between) + html.foot

function elementsOf(text: string): Element[] {
  const errors: string[] = []
  const onParseError = ({ code }: { code: string }) => errors.push(code)
  const document = parse(text, { onParseError }) as unknown as Element
  assert.deepEqual(errors, [])
  const flat = (node: Element): Element[] => [node, ...(node.childNodes ?? []).flatMap(flat)]
  return flat(document)
}

const textOf = (node: Element): string => node.value ?? (node.childNodes ?? []).map(textOf).join('')
const attributeOf = (node: Element, name: string): string | undefined =>
  node.attrs?.find((attribute) => attribute.name === name)?.value

function check(record: Record): void {
  const elements = elementsOf(fileOf([record]))
  for (const { nodeName, attrs } of elements) {
    assert.ok(ELEMENTS.has(nodeName), `${nodeName} in the file`)
    for (const { name, value } of attrs ?? []) {
      assert.ok(ATTRIBUTES.has(name), `${name} in the file`)
      if (name === 'href') assert.match(value, /^https:\/\/news\.example\//)
    }
  }
  const quoted = elements.filter(({ nodeName }) => nodeName === 'blockquote').map(textOf)
  const plain = (text: string) =>
    text
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/\r\n?/g, '\n')
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
  assert.deepEqual(
    quoted,
    record.statements.map(({ content }) => plain(content.text)),
  )
}

test('texts of a page stay text, whatever stands in them', () => {
  samples.forEach(check)
  fc.assert(fc.property(arbitraryRecord, check))
})

test('the policy lets no script run and nothing load, and knows the style', () => {
  const text = fileOf(samples)
  const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(text)!
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(text)!
  const hash = createHash('sha256').update(style!).digest('base64')
  assert.match(policy!, /^default-src 'none';/)
  assert.ok(policy!.includes(`style-src 'sha256-${hash}'`))
  assert.doesNotMatch(text, /<script|style="|\son\w+=/)
})

test('Persian and Arabic run from right to left, what is ours from left to right', () => {
  const elements = elementsOf(fileOf(samples))
  const root = elements.find(({ nodeName }) => nodeName === 'html')
  assert.equal(attributeOf(root!, 'dir'), 'ltr')
  const quotes = elements.filter(({ nodeName }) => nodeName === 'blockquote')
  const marks = new Set(
    quotes.map((one) => `${attributeOf(one, 'lang')} ${attributeOf(one, 'dir')}`),
  )
  assert.deepEqual([...marks].toSorted(), ['ar rtl', 'fa rtl'])
})

test('a block in another script is not said to be in the language of the page', () => {
  const [record] = samples
  const text = 'An English paragraph.'
  const page = { ...record!.page, text, length: text.length }
  const blocks = [{ role: 'body', span: [0, text.length] }] as const
  const written = html.page({
    record: { ...record!, page, statements: [], article: { ...record!.article, blocks } },
  })
  assert.match(written, /<p lang="und" dir="ltr">An English paragraph\.<\/p>/)
})
