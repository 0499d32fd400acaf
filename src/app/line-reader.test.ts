import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { IsnadError } from '../model/error.ts'
import type { FileLine } from './line-reader.ts'
import { readLines } from './line-reader.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-lines-'))
after(() => rmSync(folder, { recursive: true }))

async function linesOf(content: string | Uint8Array, longest = 1000): Promise<FileLine[]> {
  const path = join(folder, 'file')
  writeFileSync(path, content)
  const lines: FileLine[] = []
  for await (const batch of readLines(path, { longest })) lines.push(...batch)
  return lines
}

const LINES = [
  { line: 1, text: 'یک' },
  { line: 2, text: '' },
  { line: 3, text: 'c' },
]

const same: readonly (readonly [title: string, content: string | Uint8Array])[] = [
  ['plain', 'یک\n\nc'],
  ['ended', 'یک\n\nc\n'],
  ['with a byte order mark and CRLF', '\ufeffیک\r\n\r\nc\r\n'],
  ['packed', gzipSync('یک\n\nc\n')],
]

for (const [title, content] of same) {
  test(`reads lines ${title}`, async () => assert.deepEqual(await linesOf(content), LINES))
}

test('a line longer than allowed is told and passed over', async () => {
  const lines = await linesOf(`a\n${'x'.repeat(3_000_000)}\nb\n`)
  assert.deepEqual(
    lines.map((line) => ('text' in line ? line.text : line.problem.slice(0, 22))),
    ['a', 'is longer than 1 kB; n', 'b'],
  )
})

test('bytes that are no UTF-8 are told', async () => {
  const [first, second] = await linesOf(Buffer.from([0xff, 0xfe, 0x0a, 0x61]))
  assert.match((first as { problem: string }).problem, /is not UTF-8/)
  assert.deepEqual(second, { line: 2, text: 'a' })
})

test('a gzip that is cut off is told', async () => {
  const packed = gzipSync(Array.from({ length: 9999 }, (_, at) => `line ${at * 7919}`).join('\n'))
  const lines = await linesOf(packed.subarray(0, packed.length >> 1))
  assert.match((lines.at(-1) as { problem: string }).problem, /gzip ends here/)
})

test('does not read other packings or missing files', async () => {
  await assert.rejects(linesOf('BZh91AY'), /packed with bzip2/)
  const missing = readLines(join(folder, 'none'), { longest: 10 })
  await assert.rejects(
    async () => missing.next(),
    (error) => error instanceof IsnadError && error.code === 'missing-file',
  )
})
