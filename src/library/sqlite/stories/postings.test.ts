import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { openDatabase } from '../database.ts'
import { packBlock, unpackBlock } from './posting-block.ts'
import { openPostings } from './postings.ts'

test('a block gives back what was packed, keys taken off too', () => {
  const posting = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat(2 ** 36), fc.boolean())
  fc.assert(
    fc.property(fc.array(posting, { minLength: 1, maxLength: 60 }), (list) => {
      const sorted = list
        .map(([term, key, gone]) => ({ term: term * 2 ** 30, value: key * 2 + (gone ? 1 : 0) }))
        .sort((one, other) => one.term - other.term || one.value - other.value)
      const [terms, values] = [sorted.map(({ term }) => term), sorted.map(({ value }) => value)]
      const packed = packBlock({ terms, values })
      assert.deepEqual(unpackBlock(packed, terms[0]!, values[0]!), { terms, values })
    }),
  )
})

test('postings answer as a table would, through merges of runs, and take no more room than they need', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-postings-'))
  const database = await openDatabase(join(folder, 'it.library'), { create: true })
  const postings = openPostings(database)
  const table = new Map<number, Set<number>>()
  let seed = 7
  const random = (end: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * end)
  }
  for (let batch = 0; batch < 30; batch++) {
    for (let count = 0; count < 5_000; count++) {
      const term = random(10) === 0 ? random(4) : 2 ** 32 + random(20_000)
      const key = batch * 2_000 + random(4_000)
      const isGone = random(5) === 0
      postings.put(term, key, isGone)
      if (!table.has(term)) table.set(term, new Set())
      if (isGone) table.get(term)!.delete(key)
      else table.get(term)!.add(key)
    }
    if (batch < 29) database.change(postings.settle)
  }
  const open = postings.open()
  const asked = (term: number, [from, to]: readonly [number, number], most: number) =>
    [...(table.get(term) ?? [])]
      .filter((key) => key >= from && key <= to)
      .sort((one, other) => other - one)
      .slice(0, most)
  for (const term of [
    0,
    1,
    2,
    3,
    4,
    ...Array.from({ length: 2_000 }, () => 2 ** 32 + random(20_000)),
  ])
    for (const range of [
      [0, 2 ** 50],
      [20_000, 30_000],
    ] as const) {
      assert.deepEqual(open.keysOf(term, range, 1e6), asked(term, range, 1e6))
      const few = open.keysOf(term, range, 3)
      assert.ok(few.every((key) => table.get(term)!.has(key)))
    }
  const { blocks, bytes } = database
    .sql('SELECT count(*) AS blocks, sum(length(block)) AS bytes FROM posting')
    .get() as { blocks: number; bytes: number }
  assert.ok(bytes / blocks < 2_040, 'four blocks fill a page of the file')
  database.change(postings.clear)
  assert.deepEqual(postings.open().keysOf(0, [0, 2 ** 50], 9), [])
  database.close()
  rmSync(folder, { recursive: true })
})
