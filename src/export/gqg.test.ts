import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { arbitraryRecord } from '../../test/export/arbitrary-record.ts'
import { readSamples } from '../../test/samples.ts'
import type { Record } from '../model/record.ts'
import { gqg } from './gqg.ts'

const samples = readSamples().map(({ record }) => record)

/** What readers of GDELT's files rely on. */
const QUOTE = {
  type: 'object',
  required: ['pre', 'quote', 'post', 'isnad'],
  additionalProperties: false,
  properties: {
    pre: { type: 'string' },
    quote: { type: 'string' },
    post: { type: 'string' },
    isnad: { type: 'object' },
  },
}
const fits = new Ajv2020({ strict: true, allowUnionTypes: true }).compile({
  type: 'object',
  required: ['date', 'url', 'title', 'lang', 'quotes', 'isnad'],
  additionalProperties: false,
  properties: {
    date: { type: ['string', 'null'] },
    url: { type: 'string' },
    title: { type: 'string' },
    lang: { type: 'string', pattern: '^[A-Z]' },
    quotes: { type: 'array', items: QUOTE },
    isnad: { type: 'object' },
  },
})

interface Line {
  readonly date: string | null
  readonly lang: string
  readonly quotes: readonly {
    readonly pre: string
    readonly quote: string
    readonly post: string
    readonly isnad: { readonly kind: string }
  }[]
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').toWellFormed()

function check(record: Record): void {
  const written = gqg.page({ record })
  if (record.statements.length === 0) return assert.equal(written, '')
  const line = JSON.parse(written) as Line
  fits(line)
  assert.deepEqual(fits.errors ?? [], [])
  const text = folded(record.page.text)
  for (const { pre, post, isnad } of line.quotes) {
    assert.ok(text.includes(pre) && text.includes(post))
    assert.equal(isnad.kind, 'direct')
  }
}

test('every line has what readers of the graph rely on, and verbatim words alone as quotations', () => {
  samples.forEach(check)
  fc.assert(fc.property(arbitraryRecord, check))
})

test('what stands before and after a quotation parts where words do', () => {
  const record = samples.find(({ statements }) => statements.some(({ kind }) => kind === 'direct'))!
  const { quotes } = JSON.parse(gqg.page({ record })) as Line
  const words = new Set(folded(record.page.text).split(' '))
  for (const { pre } of quotes) assert.ok(pre === '' || words.has(pre.split(' ')[0]!))
  assert.ok(quotes.length > 0)
})

test('the time is in UTC, a day alone stays a day', () => {
  const [record] = samples
  const dateOf = (value: string): string | null => {
    const published = {
      ...samples.find(({ article }) => article.published)!.article.published!,
      value,
    }
    const changed = { ...record!, article: { ...record!.article, published } }
    return (JSON.parse(gqg.page({ record: changed })) as Line).date
  }
  assert.equal(dateOf('2024-06-19T08:04+03:30'), '2024-06-19T04:34:00Z')
  assert.equal(dateOf('2024-06-19'), '2024-06-19')
  assert.equal(dateOf('2024-06-19T08:04'), '2024-06-19T08:04')
})

test('languages go by their English names', () => {
  const names = new Set(samples.map((record) => (JSON.parse(gqg.page({ record })) as Line).lang))
  assert.deepEqual([...names].toSorted(), ['ARABIC', 'PERSIAN'])
})
