import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { test } from 'node:test'
import { readBytes } from '../src/app/read.ts'
import { IsnadError } from '../src/model/error.ts'
import type { Record } from '../src/model/record.ts'
import { decode } from '../src/page/decode.ts'
import { elementTexts } from './find-element.ts'
import { ROOT } from './source-files.ts'

/** What must hold of a page; only what is stated is checked. */
interface Expected {
  /** The one thing that makes the page hard, as a sentence. */
  readonly difficulty: string
  /** The code of the error that ends the reading. */
  readonly error?: string
  /** Where and when the page was captured. */
  readonly url?: string
  readonly capturedAt?: string
  readonly language?: string
  readonly outlet?: string
  /** How the moment of publication starts, ISO 8601. */
  readonly published?: string
  readonly headline?: string
  readonly kicker?: string
  readonly leadStart?: string
  readonly section?: string
  readonly code?: string
  readonly byline?: string
  readonly keywords?: readonly string[]
  readonly captions?: readonly string[]
  readonly subheadings?: readonly string[]
  /** How each paragraph of the article's text starts, in order. */
  readonly paragraphs?: readonly string[]
  /** What must not stand in the article's text. */
  readonly not?: readonly string[]
  /** Statements, at least. */
  readonly statements?: number
  readonly notes?: readonly string[]
}

for (const path of globSync('test/pages/*/expected.json', { cwd: ROOT }).sort()) {
  const folder = join(ROOT, dirname(path))
  const expected = JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Expected
  test(`${basename(folder)}: ${expected.difficulty}`, () => {
    const bytes = readFileSync(join(folder, 'source.html'))
    const { url = null, capturedAt = null } = expected
    if (expected.error === undefined)
      assert.deepEqual(faultsOf(readBytes(bytes, { url, capturedAt }), expected), [])
    else assert.throws(() => readBytes(bytes), isError(expected.error))
  })
}

test('each block stands in the element that its path leads to', () => {
  const faults = globSync('test/pages/*/source.html', { cwd: ROOT }).flatMap((path) => {
    const bytes = readFileSync(join(ROOT, path))
    return pathFaults(bytes).map((fault) => `${path}: ${fault}`)
  })
  assert.deepEqual(faults, [])
})

function pathFaults(bytes: Uint8Array): string[] {
  let record: Record
  try {
    record = readBytes(bytes)
  } catch {
    return []
  }
  const textsAt = elementTexts(decode(bytes).text)
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  return record.article.blocks.flatMap(({ span, path }) => {
    const text = bare(record.page.text.slice(...span))
    const texts = path === undefined ? [] : textsAt(path).map(bare)
    return texts.length === 1 && texts[0]!.includes(text)
      ? []
      : [`${path} holds "${texts.join(', ')}", not "${text}"`]
  })
}

function isError(code: string): (error: unknown) => boolean {
  return (error) => error instanceof IsnadError && error.code === code
}

/** All that a record has otherwise than expected. */
function faultsOf(record: Record, expected: Expected): string[] {
  return [
    ...metadataFaults(record, expected),
    ...orderFaults(record.article.text, expected.paragraphs ?? []),
    ...(expected.not ?? [])
      .filter((words) => record.article.text.includes(words))
      .map((words) => `the text holds "${words}"`),
  ]
}

function metadataFaults(
  { article, page, notes, statements }: Record,
  expected: Expected,
): string[] {
  const { published, subheadings, leadStart, notes: codes = [] } = expected
  const pairs: readonly (readonly [name: string, found: unknown, wanted: unknown])[] = [
    ['language', page.language, expected.language],
    ['outlet', article.outlet?.name, expected.outlet],
    ['headline', article.headline, expected.headline],
    ['kicker', article.kicker, expected.kicker],
    ['code', article.code, expected.code],
    ['section', article.section, expected.section],
    ['byline', article.byline, expected.byline],
    ['keywords', article.keywords, expected.keywords],
    ['captions', article.captions, expected.captions],
    ['published', article.published?.value.slice(0, published?.length), published],
    ['lead', article.lead?.slice(0, leadStart?.length), leadStart],
    ['statements', Math.min(statements.length, expected.statements ?? 0), expected.statements],
    ['subheadings', countOf(article.blocks, 'subheading'), subheadings && subheadings.length],
  ]
  const wrong = pairs.filter(([, found, wanted]) => wanted !== undefined && !same(found, wanted))
  return [
    ...wrong.map(([name, found, wanted]) => `${name}: ${shown(found)} for ${shown(wanted)}`),
    ...codes.filter((code) => !notes.some((note) => note.code === code)).map((c) => `no note ${c}`),
  ]
}

function orderFaults(text: string, starts: readonly string[]): string[] {
  const paragraphs = bare(text).split('\n\n')
  let from = 0
  return starts.flatMap((start) => {
    const at = paragraphs.findIndex((one, index) => index >= from && one.startsWith(bare(start)))
    if (at >= 0) from = at + 1
    return at >= 0 ? [] : [`no paragraph "${start}"`]
  })
}

/** Half-spaces are restored in the article's text; other tests tell of them. */
function bare(text: string): string {
  return text.replaceAll('\u200c', '')
}

function countOf(blocks: Record['article']['blocks'], role: string): number {
  return blocks.filter((block) => block.role === role).length
}

function same(found: unknown, wanted: unknown): boolean {
  return shown(found) === shown(wanted)
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}
