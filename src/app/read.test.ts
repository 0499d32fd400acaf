import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { IsnadError } from '../model/error.ts'
import { readBytes, readText } from './read.ts'

const TEXT = 'شهردار گفت که پلی تازه میان دو محله ساخته می‌شود و کار آن از بهار آغاز خواهد شد.'

test('the id is the hash of the bytes', () => {
  const bytes = new TextEncoder().encode(TEXT)
  const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  assert.equal(readBytes(bytes).page.id, id)
  assert.equal(readText(TEXT).page.id, id)
})

test('the record keeps what the caller knows', () => {
  const url = 'https://post.example/1'
  const { page } = readText(TEXT, { url, capturedAt: '2024-06-20T08:00:00Z', path: 'a.txt' })
  assert.deepEqual([page.url, page.capturedAt, page.path], [url, '2024-06-20T08:00:00Z', 'a.txt'])
  assert.equal(page.length, TEXT.length)
})

test('a named language outweighs the detected one', () => {
  assert.equal(readText(TEXT).page.language, 'fa')
  assert.equal(readText(TEXT, { language: 'ar-SA' }).page.language, 'ar')
})

test('one page read twice gives one record', () => {
  assert.deepEqual(readText(TEXT), readText(TEXT))
})

const failures: readonly (readonly [title: string, run: () => unknown, code: string])[] = [
  ['does not read an empty text', () => readText(' \n'), 'empty-page'],
  ['does not read no bytes', () => readBytes(new Uint8Array()), 'empty-page'],
  [
    'does not take a Persian day',
    () => readText(TEXT, { published: '1403-03-30' }),
    'bad-argument',
  ],
  [
    'does not take a day that is none',
    () => readText(TEXT, { published: '2024-02-30' }),
    'bad-argument',
  ],
  ['does not know every language', () => readText(TEXT, { language: 'eo' }), 'unknown-language'],
]

for (const [title, run, code] of failures) {
  test(title, () => {
    assert.throws(run, (error) => error instanceof IsnadError && error.code === code)
  })
}
