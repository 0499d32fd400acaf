import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { warc } from '../../../test/warc.ts'
import { openSource } from './open-source.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-damaged-'))
after(() => rmSync(folder, { recursive: true }))

const COUNT = 12
/** Pages that do not pack well, so that a cut anywhere is a cut in a page. */
const BODIES = Array.from({ length: COUNT }, (_, at) => {
  const words = Array.from({ length: 900 }, (_word, n) =>
    Math.imul(n + 1, 7919 * (at + 3)).toString(36),
  )
  return `<!doctype html><title>${at}</title><p>${words.join(' ')}</p>`
})
const RECORDS = BODIES.map((body, at) => warc(`http://nasim.example/${at}`, body))
const PLAIN = Buffer.concat(RECORDS)
const BY_RECORD = Buffer.concat(RECORDS.map((record) => gzipSync(record)))
const AS_ONE = gzipSync(PLAIN)

interface Found {
  readonly bodies: readonly string[]
  readonly errors: readonly string[]
}

async function found(bytes: Uint8Array): Promise<Found> {
  const path = join(folder, 'source')
  writeFileSync(path, bytes)
  const bodies: string[] = []
  const errors: string[] = []
  for await (const item of openSource(path)) {
    if ('error' in item) errors.push(`${item.name.slice(path.length)} ${item.error.message}`)
    else bodies.push(new TextDecoder().decode(item.bytes))
    assert.ok('error' in item || errors.length === 0, 'no page comes behind the break')
  }
  return { bodies, errors }
}

const numbers = (bodies: readonly string[]) => bodies.map((body) => BODIES.indexOf(body))

/** That the pages before the break came, whole, then one reason. */
function assertBroken({ bodies, errors }: Found, least: number, reason: RegExp): void {
  assert.deepEqual(numbers(bodies), [...bodies.keys()])
  assert.ok(bodies.length >= least, `${bodies.length} of at least ${least} pages`)
  assert.equal(errors.length, 1)
  assert.match(errors[0]!, reason)
  assert.match(errors[0]!, /get the file again/)
}

/** How many of the pieces lie whole before an offset. */
function wholeBefore(pieces: readonly Uint8Array[], offset: number): number {
  let end = 0
  return pieces.filter((piece) => (end += piece.length) <= offset).length
}

const SHARES = [0.05, 0.31, 0.5, 0.77, 0.99]

for (const [what, bytes, pieces] of [
  ['an archive', PLAIN, RECORDS],
  ['an archive packed by record', BY_RECORD, RECORDS.map((record) => gzipSync(record))],
] as const) {
  test(`${what} that is cut off gives all pages before the cut`, async () => {
    for (const share of SHARES) {
      const cut = Math.floor(bytes.length * share)
      const result = await found(bytes.subarray(0, cut))
      assertBroken(result, wholeBefore(pieces, cut) - 1, /breaks off/)
    }
  })
}

test('an archive packed as one that is cut off gives the pages before the cut', async () => {
  for (const share of SHARES) {
    const result = await found(AS_ONE.subarray(0, Math.floor(AS_ONE.length * share)))
    assertBroken(result, Math.floor(COUNT * share) - 2, /breaks off/)
  }
})

test('a page whose check sum is wrong is left out and told, with the pages before it', async () => {
  for (const at of [0, 5, COUNT - 1]) {
    const members = RECORDS.map((record) => gzipSync(record))
    const sum = members[at]!.length - 8
    members[at]![sum] = members[at]![sum]! ^ 1
    const result = await found(Buffer.concat(members))
    assertBroken(result, at, /is damaged/)
    assert.equal(result.bodies.length, at)
  }
})

test('a record of a wrong length is told, with the pages before it', async () => {
  for (const change of [-40, -1, 40, 5000]) {
    const records = [...RECORDS]
    const text = records[5]!.toString('latin1')
    const wrong = text.replace(/^Content-Length: (\d+)/m, (_all, length) => {
      return `Content-Length: ${Number(length) + change}`
    })
    records[5] = Buffer.from(wrong, 'latin1')
    const result = await found(Buffer.concat(records))
    assertBroken(result, 5, /not as long as it says/)
    assert.equal(result.bodies.length, 5)
  }
})

test('a record without a length, or with an endless head, is told', async () => {
  const [first, second] = RECORDS
  const without = second!.toString('latin1').replace(/^Content-Length/m, 'Content-Longth')
  const none = await found(Buffer.concat([first!, Buffer.from(without, 'latin1')]))
  assertBroken(none, 1, /not as long as it says/)
  const endless = Buffer.concat([first!, Buffer.from('WARC/1.0\r\n'), Buffer.alloc(3e6, 'a')])
  assertBroken(await found(endless), 1, /not as long as it says/)
})

interface Packed {
  readonly name: string
  readonly content: Uint8Array
  readonly deflated: boolean
}

/** A zip file without anything but its entries and their list. */
function zip(entries: readonly Packed[]): { bytes: Buffer; offsets: readonly number[] } {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  const offsets: number[] = []
  let offset = 0
  for (const { name, content, deflated } of entries) {
    const data = deflated ? deflateRawSync(content) : Buffer.from(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(deflated ? 8 : 0, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    parts.push(Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), data)
    list.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, place, Buffer.from(name))
    offsets.push(offset)
    offset += 30 + name.length + data.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(Buffer.concat(list).length, 8)
  end.writeUInt32LE(offset, 12)
  const bytes = Buffer.concat([...parts, ...list, Buffer.from('PK\u0005\u0006'), end])
  return { bytes, offsets: [...offsets, offset] }
}

const FILES = zip(
  BODIES.map((body, at) => ({
    name: `${at}.html`,
    content: Buffer.from(body),
    deflated: at % 2 === 0,
  })),
)
const WACZ = zip([
  { name: 'datapackage.json', content: Buffer.from('{"a":1}'), deflated: true },
  { name: 'archive/pages.warc.gz', content: BY_RECORD, deflated: false },
  { name: 'pages/pages.jsonl', content: Buffer.from('{"url":"a","text":"b"}'), deflated: true },
])

test('a whole zip file and a whole WACZ give all their pages', async () => {
  for (const { bytes } of [FILES, WACZ]) {
    const { bodies, errors } = await found(bytes)
    assert.deepEqual(numbers(bodies), [...BODIES.keys()])
    assert.deepEqual(errors, [])
  }
})

test('a zip file that is cut off gives the pages before the cut', async () => {
  const cuts = [...FILES.offsets.slice(1), ...SHARES.map((share) => FILES.bytes.length * share)]
  for (const cut of cuts.map(Math.floor)) {
    const least = FILES.offsets.slice(1).filter((end) => end <= cut).length
    assertBroken(await found(FILES.bytes.subarray(0, cut)), least, /breaks off/)
  }
})

test('a WACZ that is cut off gives the pages before the cut', async () => {
  const start = WACZ.offsets[1]! + 30 + 'archive/pages.warc.gz'.length
  for (const share of SHARES) {
    const cut = start + Math.floor(BY_RECORD.length * share)
    const least = wholeBefore(
      RECORDS.map((record) => gzipSync(record)),
      cut - start,
    )
    assertBroken(await found(WACZ.bytes.subarray(0, cut)), least, /breaks off/)
  }
})

test('a damaged file inside a zip does not keep back the others', async () => {
  const bytes = Buffer.from(FILES.bytes)
  const place = FILES.offsets[4]! - 20
  bytes[place] = bytes[place]! ^ 0xff
  const path = join(folder, 'source')
  writeFileSync(path, bytes)
  const told: string[] = []
  for await (const item of openSource(path))
    told.push('error' in item ? `${item.name.slice(path.length)} unread` : 'read')
  assert.deepEqual(
    told.filter((one) => one !== 'read'),
    ['/3.html unread'],
  )
  assert.equal(told.length, COUNT)
})

test('a page and lines that are packed and cut off are told', async () => {
  const page = gzipSync(BODIES[0]!)
  assertBroken(await found(page.subarray(0, -20)), 0, /breaks off/)
  const lines = gzipSync(BODIES.map((html) => JSON.stringify({ html })).join('\n'))
  assertBroken(await found(lines.subarray(0, lines.length >> 1)), 3, /breaks off/)
})

test('does not hang on an archive that is cut off in a record that holds no page', async () => {
  const other = RECORDS[0]!.toString('latin1').replace('response', 'metadata')
  const bytes = Buffer.concat([RECORDS[0]!, Buffer.from(other.slice(0, -300), 'latin1')])
  assertBroken(await found(bytes), 0, /breaks off/)
})
