import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { brotliCompressSync, crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { openSource } from './open-source.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-bombs-'))
after(() => rmSync(folder, { recursive: true }))

const PAGE = Buffer.from('<!doctype html><p>hello')
const ZEROS = Buffer.alloc(100_000_000)

/** A record of a web archive whose answer has these headers and this body. */
function warc(headers: string, body: Buffer): Buffer {
  const answer = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`),
    body,
  ])
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    'WARC-Target-URI: http://nasim.example/1',
    'WARC-Date: 2024-06-19T00:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${answer.length}\r\n\r\n`,
  ]
  return Buffer.concat([Buffer.from(head.join('\r\n')), answer, Buffer.from('\r\n\r\n')])
}

/** A zip of one packed file that says of itself how long it is unpacked. */
function zip(name: string, content: Buffer, said: number = content.length): Buffer {
  const packed = deflateRawSync(content)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(said, 18)
  fields.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
    fields,
    Buffer.alloc(14),
    Buffer.from(name),
  ])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end])
}

/** What a source gives, an item a line. */
async function read(bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, 'source')
  writeFileSync(path, bytes)
  const items: string[] = []
  for await (const item of openSource(path))
    items.push('error' in item ? `! ${item.error.message}` : new TextDecoder().decode(item.bytes))
  return items
}

const GOOD = warc('', PAGE)
const cases: readonly (readonly [title: string, make: () => Buffer, told: readonly RegExp[]])[] = [
  ['a page in a zip', () => zip('a.html', PAGE), [/hello/]],
  ['a bomb in a zip', () => zip('a.html', ZEROS), [/^! .*more than/]],
  ['a bomb in a zip that lies about its length', () => zip('a.html', ZEROS, 10), [/^! /]],
  [
    'a bomb in a gzipped file in a zip',
    () => zip('archive/a.warc.gz', gzipSync(ZEROS)),
    [/^! |^$/],
  ],
  [
    'a packed answer in an archive',
    () => warc('Content-Encoding: gzip\r\n', gzipSync(PAGE)),
    [/hello/],
  ],
  [
    'an answer packed by brotli',
    () => warc('Content-Encoding: br\r\n', brotliCompressSync(PAGE)),
    [/hello/],
  ],
  [
    'an answer that was unpacked when it was kept',
    () => warc('Content-Encoding: br\r\n', Buffer.from(PAGE)),
    [/hello/],
  ],
  [
    'a bomb of brotli in an archive, and a good one behind it',
    () => Buffer.concat([warc('Content-Encoding: br\r\n', brotliCompressSync(ZEROS)), GOOD]),
    [/^! .*more than/, /hello/],
  ],
  [
    'a bomb as an answer in an archive, and a good one behind it',
    () => Buffer.concat([warc('Content-Encoding: gzip\r\n', gzipSync(ZEROS)), GOOD]),
    [/^! .*more than/, /hello/],
  ],
  [
    'a feed with an entity from outside',
    () =>
      Buffer.from(
        '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&f;</title></item></channel></rss>',
      ),
    [/^! .*cannot be parsed/],
  ],
  [
    'a feed whose entities grow without end',
    () =>
      Buffer.from(
        `<!DOCTYPE rss [<!ENTITY a "ha">${'bcdefghijk'.replace(/./g, (name, at: number) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(20)}">`)}]>
         <rss version="2.0"><channel><item><title>&k;</title></item></channel></rss>`,
      ),
    [/^! .{0,99}&k;/],
  ],
  [
    'a feed of opening brackets',
    () =>
      Buffer.from(`{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(1_000_000)}`),
    [/^! .*cannot be parsed/],
  ],
  [
    'a row of JSON without end',
    () => Buffer.from(`{"text":"${'a'.repeat(65_000_000)}"}\n{"text":"good"}`),
    [/^! .*longer than 64 MB/, /good/],
  ],
  [
    'rows of opening brackets',
    () => Buffer.from(`{"text":${'['.repeat(5_000_000)}\n{"text":"good"}`),
    [/^! .*no JSON/, /good/],
  ],
]

for (const [title, make, told] of cases) {
  test(`reads ${title}, in time and memory`, { timeout: 60_000 }, async () => {
    const bytes = make()
    const started = process.cpuUsage()
    const items = await read(bytes)
    assert.ok(process.cpuUsage(started).user < 15_000_000)
    assert.equal(items.length, told.length, items.join('\n').slice(0, 300))
    for (const [at, item] of items.entries()) assert.match(item.slice(0, 300), told[at]!)
  })
}

test('fifty thousand rows that are none are told one by one', { timeout: 60_000 }, async () => {
  const items = await read(Buffer.from(`{"text":"good"}\n${'{}\n'.repeat(50_000)}`))
  assert.equal(items.length, 50_001)
})
