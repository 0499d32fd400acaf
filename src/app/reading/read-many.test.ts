import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { IsnadError } from '../../model/error.ts'
import type { Item } from '../sources/item.ts'
import { bareItem } from '../sources/item.ts'
import type { ReadManyOptions, Reading } from './read-many.ts'
import { readMany } from './read-many.ts'

const ROOT: string = fileURLToPath(new URL('../../..', import.meta.url))
const PAGES = globSync(['samples/**/*.txt', 'test/pages/*/source.html'], { cwd: ROOT })
  .sort()
  .map((path) => bareItem(path, readFileSync(join(ROOT, path))))
const PAGE = PAGES.at(-1)!

async function* given(items: Iterable<Item>): AsyncIterable<Item> {
  yield* items
}

async function readings(items: Iterable<Item>, options: ReadManyOptions): Promise<Reading[]> {
  const found: Reading[] = []
  for await (const reading of readMany(given(items), options)) found.push(reading)
  return found
}

function told(reading: Reading): string {
  return 'record' in reading
    ? JSON.stringify(reading.record)
    : `${reading.item.name} ${reading.error.code}: ${reading.error.message}`
}

const numbered = (count: number, content: string): Item[] =>
  Array.from({ length: count }, (_, at) => bareItem(`${at}`, Buffer.from(content)))

const codes = (of: readonly Reading[]) =>
  of.map((reading) => ('record' in reading ? 'read' : reading.error.code))

test('many threads give what one gives, byte for byte', async () => {
  const unread = { name: 'gone', error: new IsnadError('missing-file', 'no such file') }
  const items = [...PAGES.slice(0, 30), unread, ...PAGES, bareItem('empty', new Uint8Array())]
  const one = await readings(items, { threads: 1 })
  const many = await readings(items, { threads: 3, ahead: { count: 5, weight: 100_000 } })
  assert.equal(one.length, items.length)
  assert.deepEqual(many.map(told), one.map(told))
  assert.ok(one.map(told).some((text) => text.includes('"same-entity"')))
})

test('a page keeps its bytes when a thread has read it', async () => {
  const items = Array.from({ length: 20 }, () => bareItem('a', new Uint8Array(PAGE.bytes)))
  for (const { item } of await readings(items, { threads: 2 }))
    assert.ok('bytes' in item && item.bytes.length === PAGE.bytes.length)
})

test('a page that takes too long is one failed reading', async () => {
  const slow = bareItem('slow', Buffer.from('علی بابازاده گفت. '.repeat(400_000)))
  const items = [...PAGES.slice(0, 20), slow, ...PAGES.slice(0, 20)]
  const found = await readings(items, { threads: 2, pageMilliseconds: 3000 })
  assert.equal(found.length, items.length)
  assert.equal(codes(found)[20], 'costly-page')
  // On a machine that is very busy others may take as long.
  assert.ok(codes(found).filter((code) => code === 'read').length > 20)
})

test('a page that takes too much memory is one failed reading', async () => {
  const large = bareItem(
    'large',
    Buffer.from('وزیر خارجه گفت که مذاکرات ادامه دارد. '.repeat(150_000)),
  )
  const items = [...PAGES.slice(0, 20), large, ...PAGES.slice(0, 20)]
  const found = await readings(items, { threads: 2, pageMegabytes: 128 })
  assert.deepEqual(
    codes(found).filter((code) => code !== 'read'),
    ['costly-page'],
  )
  assert.equal(codes(found)[20], 'costly-page')
})

test('a signal ends the readings, also while the source gives nothing', async () => {
  const controller = new AbortController()
  const source = (async function* () {
    yield* numbered(40, 'وزیر خارجه گفت که مذاکرات ادامه دارد و پیشرفت کرده است.')
    await new Promise(() => {})
  })()
  let count = 0
  for await (const _ of readMany(source, { threads: 2, signal: controller.signal }))
    if (++count === 40) setTimeout(() => controller.abort(), 10)
  assert.equal(count, 40)
})

test('a source that pauses is read as it comes', { timeout: 20_000 }, async () => {
  const goOn = Promise.withResolvers<void>()
  const source = (async function* () {
    yield PAGE
    await goOn.promise
    yield PAGE
  })()
  let count = 0
  for await (const reading of readMany(source, { threads: 2 })) {
    assert.ok('record' in reading)
    if (++count === 1) goOn.resolve()
  }
  assert.equal(count, 2)
})

test('what a source throws is thrown, behind the pages before', async () => {
  const source = (async function* () {
    yield* PAGES.slice(0, 20)
    throw new Error('torn')
  })()
  let count = 0
  await assert.rejects(async () => {
    for await (const _ of readMany(source, { threads: 2 })) count++
  }, /torn/)
  assert.equal(count, 20)
})

test('does not read with knowledge that has mistakes', async () => {
  const knowledge = fileURLToPath(import.meta.url)
  for (const threads of [1, 2]) {
    const reading = readings(PAGES.slice(0, 20), { threads, knowledge })
    await assert.rejects(reading, (error: IsnadError) => error.code === 'bad-knowledge')
  }
})

test('does not take a day of publication that is none', async () => {
  for (const threads of [1, 2]) {
    const reading = readings(PAGES.slice(0, 20), { threads, options: { published: 'Monday' } })
    await assert.rejects(reading, (error: IsnadError) => error.code === 'bad-argument')
  }
})
