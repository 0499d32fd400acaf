import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'

let desk: OpenDesk
before(async () => {
  desk = await openDesk([])
})
after(() => desk.close())

function give(fields: readonly (readonly [name: string, value: string | Blob, file?: string])[]) {
  const form = new FormData()
  for (const [name, value, file] of fields)
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, value, file)
  return fetch(`${desk.url}/inbox`, { method: 'POST', body: form, redirect: 'manual' })
}

/** A zip of packed files, by the names that it gives them. */
function zipOf(files: readonly (readonly [name: string, content: Buffer])[]): Blob {
  const parts: Buffer[] = []
  const heads: Buffer[] = []
  let at = 0
  for (const [name, content] of files) {
    const packed = deflateRawSync(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const part = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    heads.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, Buffer.from(name)]))
    parts.push(part)
    at += part.length
  }
  const list = Buffer.concat(heads)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return new Blob([Buffer.concat([...parts, list, Buffer.from('PK\x05\x06'), end])])
}

const REFUSED: readonly (readonly [string, () => Promise<Response>])[] = [
  ['a file of 65 MB', () => give([['files', new Blob([Buffer.alloc(65_000_000)]), 'a.txt']])],
  [
    '1,001 files',
    () => give(Array.from({ length: 1_001 }, (_, at) => ['files', new Blob(['x']), `${at}.txt`])),
  ],
  ['a form of 20,000 parts', () => give(Array.from({ length: 20_000 }, () => ['other', 'x']))],
  [
    '1,001 addresses',
    () => give([['text', Array.from({ length: 1_001 }, (_, at) => `http://a/${at}`).join('\n')]]),
  ],
  [
    'a query of 1 MB that is to be saved',
    () => {
      const body = new URLSearchParams({ q: 'x'.repeat(1_000_000) })
      return fetch(`${desk.url}/search/saved`, { method: 'POST', body })
    },
  ],
]

for (const [name, send] of REFUSED)
  test(`${name} is refused, and the desk goes on`, { timeout: 60_000 }, async () => {
    assert.equal((await send()).status, 413)
    assert.equal((await fetch(`${desk.url}/inbox`)).status, 200)
  })

test('a form that is none is refused', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const init = { method: 'POST', body: 'nothing of that', headers }
  assert.equal((await fetch(`${desk.url}/inbox`, init)).status, 400)
})

/** Waits until the inbox tells something of a file. */
async function hear(file: string, told: RegExp): Promise<void> {
  for (let round = 0; round < 200; round++) {
    const text = await (await fetch(`${desk.url}/inbox?lang=en`)).text()
    if (text.includes(file) && told.test(text)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the inbox does not tell ${told} of ${file}`)
}

const ZEROS = Buffer.alloc(200_000_000)
const PAGE = Buffer.from(
  '<h1>Talks end</h1><p>The minister said that the talks had ended on Monday.</p>',
)

const READ: readonly (readonly [string, () => Blob, string, RegExp])[] = [
  ['a bomb', () => new Blob([gzipSync(ZEROS)]), 'bomb.txt.gz', /more than/],
  ['a bomb in a zip', () => zipOf([['bomb.html', ZEROS]]), 'bomb.zip', /more than/],
  [
    'a zip whose names climb',
    () => zipOf([['../../../../tmp/isnad-climbed.html', PAGE]]),
    'climbing.zip',
    /breaks off/,
  ],
  [
    '10,001 rows of no page',
    () => new Blob(['{"a":1}\n'.repeat(10_001)]),
    '',
    /10000 pages at most/,
  ],
]

for (const [name, make, file, told] of READ)
  test(`${name} is told and does no harm`, { timeout: 120_000 }, async () => {
    assert.equal((await give([['files', make(), file || 'rows.jsonl']])).status, 303)
    await hear(file, told)
    assert.equal(existsSync('/tmp/isnad-climbed.html'), false)
  })
