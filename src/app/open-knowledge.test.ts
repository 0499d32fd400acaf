import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { IsnadError } from '../model/error.ts'
import { openKnowledge } from './open-knowledge.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-knowledge-'))
after(() => rmSync(folder, { recursive: true }))

/** A file that is large enough for an index, with one name to tell it by. */
function large(name: string): string {
  const lines = Array.from({ length: 20_000 }, (_, at) => `e${at}\tperson\tName ${at} of many`)
  return ['id\tkind\ten', ...lines, `last\tperson\t${name}`, ''].join('\n')
}

const path = join(folder, 'isnad.knowledge')
const index = `${path}.index`
const lastOf = () => openKnowledge(path).byId('last')?.name

test('an index is kept beside a large file and used while it fits', () => {
  writeFileSync(path, large('First'))
  assert.equal(lastOf(), 'First')
  const { mtimeMs } = statSync(index)
  assert.equal(lastOf(), 'First')
  assert.equal(statSync(index).mtimeMs, mtimeMs)
})

test('an index is made anew when the file changes, even in its letters only', () => {
  writeFileSync(path, large('Other'))
  assert.equal(lastOf(), 'Other')
})

test('an index that is broken or gone is made anew', () => {
  const good = readFileSync(index)
  const broken = Buffer.from(good)
  broken[broken.length >> 1]! ^= 0xff
  for (const bytes of [broken, good.subarray(0, 1000), Buffer.alloc(0), Buffer.alloc(100)]) {
    writeFileSync(index, bytes)
    assert.equal(lastOf(), 'Other')
    assert.deepEqual(readFileSync(index), good)
  }
  rmSync(index)
  assert.equal(lastOf(), 'Other')
})

test('a small file needs no index', () => {
  const small = join(folder, 'small.tsv')
  writeFileSync(small, 'id\tkind\ten\na\tperson\tA Name\n')
  assert.equal(openKnowledge(small).byId('a')?.name, 'A Name')
  assert.throws(() => statSync(`${small}.index`))
})

test('does not open a file with mistakes', () => {
  const bad = join(folder, 'bad.tsv')
  const rows = Array.from({ length: 30 }, () => 'no id\tperson\tA')
  writeFileSync(bad, ['id\tkind\ten', ...rows].join('\n'))
  assert.throws(
    () => openKnowledge(bad),
    (error) =>
      error instanceof IsnadError &&
      error.code === 'bad-knowledge' &&
      error.message.includes('30 mistakes') &&
      error.message.includes('… 10 more'),
  )
})
