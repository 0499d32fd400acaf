import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ExportOptions } from '../src/app/library/export-pages.ts'
import { exportPages } from '../src/app/library/export-pages.ts'
import type { Imported } from '../src/app/library/import-pages.ts'
import { importPages } from '../src/app/library/import-pages.ts'
import { reviewPage } from '../src/app/library/review-page.ts'
import { toEntry } from '../src/app/library/to-entry.ts'
import { readBytes } from '../src/app/read.ts'
import { gold } from '../src/export/gold.ts'
import { jsonl } from '../src/export/jsonl.ts'
import type { Library } from '../src/library/library.ts'
import type { Record } from '../src/model/record.ts'
import { testBoth } from './library/both-stores.ts'
import { sampleEntries, sampleLibrary } from './library/sample-library.ts'

async function exported(library: Library, query = '', options: ExportOptions = {}) {
  const lines: string[] = []
  for await (const page of exportPages(library, query, options)) lines.push(jsonl.page(page))
  return lines
}

async function imported(library: Library, lines: Iterable<string | null>): Promise<Imported[]> {
  const source = (async function* () {
    yield* lines
  })()
  const done: Imported[] = []
  for await (const one of importPages(library, source)) done.push(one)
  return done
}

const HTML = Buffer.from(
  '<!doctype html><title>نشست</title><article><h1>نشست تازه</h1><p>سخنگوی وزارت خارجه گفت که مذاکرات ادامه دارد و پیشرفت کرده است.</p></article>',
)
const GIVEN = { url: null, published: '2024-06-19', language: 'fa', charset: null, stated: null }

/** The sample pages and one of HTML, two of them reviewed. */
async function fill(library: Library): Promise<void> {
  const record = readBytes(HTML, GIVEN)
  const html = toEntry(record, { bytes: HTML, given: GIVEN, reader: '0.9.0' })
  await library.add([...sampleEntries(), html])
  const keys = await library.keys({ after: null, limit: 3 })
  for (const key of keys.slice(0, 2)) {
    const page = (await library.page(key))!
    const decided = { by: 'a reader', at: '2026-01-02T03:04:05Z' }
    await reviewPage(library, page, { field: 'headline', verdict: 'accept', ...decided })
    const again = (await library.page((await library.find(page.record.page.id))[0]!))!
    const headline = { field: 'headline', value: 'Another headline' }
    await reviewPage(library, again, { ...headline, verdict: 'correct', ...decided })
  }
}

testBoth('what is exported, imported and exported again is the same', async (_, make) => {
  const [first, second] = [await make(), await make()]
  await fill(first)
  const lines = await exported(first)
  assert.ok(lines.length > 10)
  const done = await imported(second, lines)
  assert.deepEqual(
    done.map((one) => ('outcome' in one ? one.outcome.kind : one.error.message)),
    lines.map(() => 'new'),
  )
  assert.deepEqual(await exported(second), lines)
  assert.equal((await second.reviews(null)).length, 4)
  const again = await imported(second, lines)
  assert.ok(again.every((one) => 'outcome' in one && one.outcome.kind === 'known'))
  assert.ok(again.every((one) => 'reviews' in one && one.reviews === 0))
  assert.deepEqual(await exported(second), lines)
})

testBoth('a page that came without its bytes is no damage', async (_, make) => {
  const [first, second] = [await make(), await make()]
  await fill(first)
  await imported(second, await exported(first))
  const faults = []
  for await (const fault of second.check()) faults.push(fault)
  assert.deepEqual(faults, [])
  const id = readBytes(HTML, GIVEN).page.id
  const [key] = await second.find(id)
  const page = (await second.page(key!))!
  assert.equal(page.captured, null)
  assert.equal(page.reader, '0.9.0')
  assert.match(page.given.textId ?? '', /^sha256:/)
})

test('what isnad read prints is taken as it is', async () => {
  const library = await sampleLibrary()
  const { memoryLibrary } = await import('../src/library/memory/memory-library.ts')
  const other = memoryLibrary()
  const records = sampleEntries().map(({ record }) => record)
  await imported(other, ['\ufeff', '', ...records.map((record) => JSON.stringify(record))].slice(1))
  const [key] = await other.find(records[0]!.page.id)
  assert.deepEqual((await other.page(key!))!.record, records[0])
  assert.equal((await other.stats()).statements, (await library.stats()).statements)
})

test('a line that holds no record is told, and the others are taken', async () => {
  const { memoryLibrary } = await import('../src/library/memory/memory-library.ts')
  const library = memoryLibrary()
  const good = JSON.stringify(sampleEntries()[0]!.record)
  const kept = { reader: '1', given: {}, addresses: [], reviews: [] }
  const bad = JSON.stringify({ ...(JSON.parse(good) as object), kept })
  const done = await imported(library, ['{', good, null, '{"isnad":2}', bad])
  const told = done.map((one) => ('error' in one ? one.error.message : one.outcome.kind))
  assert.equal(told.filter((text) => text === 'new').length, 1)
  assert.match(told[0]!, /^line 1: no JSON/)
  assert.ok(told.some((text) => text.startsWith('line 5: kept.given.url is no text')))
  assert.equal((await library.stats()).pages, 1)
})

testBoth('a query hands on its pages, and with matching only its statements', async (_, make) => {
  const library = await make()
  await fill(library)
  const recordsOf = async (options: ExportOptions) =>
    (await exported(library, 'stance:denies', options)).map((line) => JSON.parse(line) as Record)
  const whole = await recordsOf({})
  const parts = await recordsOf({ matching: true })
  assert.deepEqual(
    parts.map(({ page }) => page.id),
    whole.map(({ page }) => page.id),
  )
  assert.ok(whole.length > 0)
  assert.equal(new Set(whole.map(({ page }) => page.id)).size, whole.length)
  for (const { statements } of parts)
    assert.ok(statements.length > 0 && statements.every(({ stance }) => stance === 'denies'))
  assert.ok(whole.some(({ statements }) => statements.some(({ stance }) => stance !== 'denies')))
})

testBoth('gold has the pages that somebody reviewed', async (_, make) => {
  const library = await make()
  await fill(library)
  const lines: string[] = []
  for await (const page of exportPages(library, '', { reviewed: true })) lines.push(gold.page(page))
  assert.equal(lines.length, 2)
  for (const line of lines) assert.equal((JSON.parse(line) as { reviewed: boolean }).reviewed, true)
})
