import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { warc } from '../../../test/warc.ts'
import type { SourceOptions } from './open-source.ts'
import { openSource } from './open-source.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-sources-'))
after(() => rmSync(folder, { recursive: true }))

const PAGE = '<!doctype html><title>قطار</title><p>قطار شمال هر روز حرکت می‌کند.</p>'

/** What a source gives, an item a line: its name without the folder, its address, and its text or its error. */
async function read(bytes: Uint8Array | string, options: SourceOptions = {}): Promise<string[]> {
  const path = join(folder, 'source')
  writeFileSync(path, bytes)
  const items: string[] = []
  for await (const item of openSource(path, options)) {
    const name = item.name.slice(path.length)
    if ('error' in item) items.push(`${name} ! ${item.error.message}`)
    else items.push(`${name} ${item.url ?? '-'} ${new TextDecoder().decode(item.bytes)}`)
  }
  return items
}

const ONE = warc('http://nasim.example/1', PAGE)
const TWO = warc('http://nasim.example/2', PAGE)

test('a page is itself, gzipped or not', async () => {
  assert.deepEqual(await read(PAGE), [` - ${PAGE}`])
  assert.deepEqual(await read(gzipSync(PAGE)), [` - ${PAGE}`])
})

test('an archive gives its pages, gzipped as one or record by record', async () => {
  const pages = [`#1 http://nasim.example/1 ${PAGE}`, `#2 http://nasim.example/2 ${PAGE}`]
  assert.deepEqual(await read(Buffer.concat([ONE, TWO])), pages)
  assert.deepEqual(await read(Buffer.concat([gzipSync(ONE), gzipSync(TWO)])), pages)
  assert.deepEqual(await read(gzipSync(Buffer.concat([ONE, TWO]))), pages)
})

test('a bad row of JSON Lines is told and the others are read', async () => {
  const rows = [
    `{"url":"http://nasim.example/1","html":${JSON.stringify(PAGE)}}`,
    '{"url"',
    '{"a":1}',
  ]
  const [first, second, third] = await read(rows.join('\n'))
  assert.equal(first, `:1 http://nasim.example/1 ${PAGE}`)
  assert.equal(second, ':2 ! the line is no JSON')
  assert.ok(third?.startsWith(':3 ! the line holds neither html nor text'))
})

test('the fields of JSON pages can be named', async () => {
  const row = '{"where":"http://nasim.example/1","raw":"متن"}'
  const fields = { url: 'where', text: 'raw' }
  assert.deepEqual(await read(row, { fields }), [':1 http://nasim.example/1 متن'])
})

test('an entry of a feed that only announces its page is told', async () => {
  const [only] = await read(
    '<rss version="2.0"><channel><item><title>ا</title><link>http://nasim.example/1</link></item></channel></rss>',
  )
  assert.ok(only?.includes('http://nasim.example/1: fetch the page itself'))
})

test('a saved page is its HTML part', async () => {
  const mail = [
    'From: <Saved>',
    'Snapshot-Content-Location: http://nasim.example/1',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>=D8=A7=\r\n</p>',
    '--b--',
  ]
  assert.deepEqual(await read(mail.join('\r\n')), [' http://nasim.example/1 <p>ا</p>\r\n'])
})

test('does not unpack archives within archives for ever', async () => {
  let bytes = gzipSync(PAGE)
  for (let i = 0; i < 5; i++) bytes = gzipSync(bytes)
  assert.deepEqual(await read(bytes), [' ! archives within archives: unpack it first'])
})

test('does not inflate a page without end', async () => {
  const bomb = gzipSync(Buffer.alloc(64_000_000, 0x20))
  const [only] = await read(bomb)
  assert.ok(only?.startsWith(' ! holds more than 32 MB'))
})

test('does not read what is not there', async () => {
  const items = []
  for await (const item of openSource(join(folder, 'absent'))) items.push(item)
  assert.ok(items.length === 1 && 'error' in items[0]! && items[0].error.code === 'missing-file')
})
