import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  ANNOTATION_KEYS,
  ANNOTATION_TYPES,
  MOTIVATIONS,
} from '../../test/export/annotation-terms.ts'
import { arbitraryRecord } from '../../test/export/arbitrary-record.ts'
import { readSamples } from '../../test/samples.ts'
import { readText } from '../app/read.ts'
import type { Record } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { annotation, annotationsOf } from './annotation.ts'
import type { Json } from './filled.ts'

const samples = readSamples().map(({ record }) => record)

const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value : [value]) as Json[]
const targetsOf = (one: Json): Json[] => listOf(one['target'])
const selectorOf = (target: Json, type: string): Json | undefined =>
  listOf(target['selector']).find((selector) => selector['type'] === type)

function checkTerms(value: unknown): void {
  if (Array.isArray(value)) return value.forEach(checkTerms)
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    assert.ok(ANNOTATION_KEYS.has(key), `${key} is a term of the context`)
    if (key === 'type') assert.ok(ANNOTATION_TYPES.has(String(inner)), `${String(inner)} is a type`)
    if (key === 'motivation' || key === 'purpose') assert.ok(MOTIVATIONS.has(String(inner)))
    if (key === 'textDirection') assert.match(String(inner), /^(?:ltr|rtl)$/)
    checkTerms(inner)
  }
}

/** Checks that both selectors of a target find the same words, counted in characters. */
function checkTarget(target: Json, text: string): string {
  const characters = Array.from(text)
  const { start, end } = selectorOf(target, 'TextPositionSelector') as {
    start: number
    end: number
  }
  const quote = selectorOf(target, 'TextQuoteSelector') as { [name: string]: string }
  assert.equal(characters.slice(start, end).join(''), quote['exact'])
  assert.ok(characters.slice(0, start).join('').endsWith(quote['prefix']!))
  assert.ok(characters.slice(end).join('').startsWith(quote['suffix']!))
  return quote['exact']!
}

function check(record: Record): void {
  const { text } = record.page
  const annotations = annotationsOf(record)
  checkTerms(annotations)
  const ids = annotations.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  const found = annotations.flatMap((one) =>
    targetsOf(one).map((target) => checkTarget(target, text)),
  )
  const wordsOf = (spans: readonly Span[]) => spans.map((span) => text.slice(...span))
  const wanted = [
    ...wordsOf(record.mentions.map(({ span }) => span)),
    ...wordsOf(record.dates.filter(({ edtf }) => edtf !== null).map(({ span }) => span)),
    ...record.statements.flatMap(({ content, chain }) => [
      ...wordsOf(content.pieces),
      ...wordsOf(chain.flatMap(({ span }) => (span ? [span] : []))),
    ]),
  ]
  assert.deepEqual(found, wanted)
}

test('the selectors of every span find its words again, half-spaces and all', () => {
  samples.forEach(check)
  fc.assert(fc.property(arbitraryRecord, check))
  assert.ok(samples.some((record) => annotation.page({ record }).includes('\u200c')))
})

test('positions count characters, not UTF-16 units', () => {
  const text = '😀😀 وزیر خارجه گفت که مذاکرات ادامه دارد و پیشرفت کرده است.'
  const record = readText(text)
  const [statement] = record.statements
  const one = annotationsOf(record).find(({ motivation }) => motivation === 'classifying')!
  const position = selectorOf(targetsOf(one)[0]!, 'TextPositionSelector')!
  assert.equal(position['start'], statement!.content.span[0] - 2)
})

test('words in an element of an HTML page are pointed at inside it', () => {
  const html = `<!doctype html><html lang="fa"><body><article><h1>خبر</h1>
    <p>وزیر خارجه گفت که مذاکرات ادامه دارد و پیشرفت کرده است.</p></article></body></html>`
  const record = readText(html, { url: 'https://news.example/1' })
  const one = annotationsOf(record).find(({ motivation }) => motivation === 'classifying')!
  const [target] = targetsOf(one)
  const element = selectorOf(target!, 'CssSelector')!
  assert.match(String(element['value']), /p$|p:nth/)
  const { exact, prefix } = element['refinedBy'] as { [name: string]: string }
  assert.equal(exact, record.statements[0]!.content.text)
  assert.ok('وزیر خارجه گفت که '.endsWith(prefix!), 'what stands before lies in the element')
  assert.equal(target!['source'], 'https://news.example/1')
})

test('a page of text has no element to point at', () => {
  for (const record of samples) assert.doesNotMatch(annotation.page({ record }), /CssSelector/)
})

test('several pages are one array', () => {
  const pages = samples.map((record) => annotation.page({ record })).join(annotation.between)
  const all = JSON.parse(annotation.head + pages + annotation.foot) as Json[]
  assert.equal(all.length, samples.flatMap(annotationsOf).length)
})
