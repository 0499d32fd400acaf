import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { compareRecords } from '../src/app/library/compare-records.ts'
import type { Checked } from '../src/app/library/repair-library.ts'
import { checkLibrary } from '../src/app/library/repair-library.ts'
import type { Reread, RereadOptions } from '../src/app/library/reread-pages.ts'
import { rereadPages } from '../src/app/library/reread-pages.ts'
import { reviewPage } from '../src/app/library/review-page.ts'
import { toEntry } from '../src/app/library/to-entry.ts'
import type { Library } from '../src/library/library.ts'
import { sqliteLibrary } from '../src/library/sqlite/sqlite-library.ts'
import type { Record } from '../src/model/record.ts'
import { testBoth } from './library/both-stores.ts'
import { sampleEntries } from './library/sample-library.ts'

const reread = async (library: Library, query: string, options: RereadOptions) => {
  const done: Reread[] = []
  for await (const one of rereadPages(library, query, options)) done.push(one)
  return done
}

/** The sample pages as an older version may have read them: the first statement is missing, the second denies. */
async function oldReadings(library: Library): Promise<Record[]> {
  const changed = sampleEntries().map(({ record, captured, given }) => {
    const [, second, ...others] = record.statements
    const statements = second ? [{ ...second, stance: 'denies' as const }, ...others] : []
    const bytes = captured ?? Buffer.from(record.page.text)
    return toEntry({ ...record, statements }, { bytes, given, reader: '0.0.1' })
  })
  await library.add(changed)
  return changed.map(({ record }) => record)
}

const VERSION = { reader: '9.9.9', threads: 2 }

testBoth('pages are read anew, and what changed is told with its rule', async (_, make) => {
  const library = await make()
  const old = await oldReadings(library)
  const dry = await reread(library, '', { ...VERSION, dryRun: true })
  const { readers } = await library.stats()
  assert.deepEqual(readers, [{ reader: '0.0.1', pages: old.length }])
  const done = await reread(library, '', VERSION)
  assert.deepEqual(done, dry)
  assert.equal(done.length, old.length)
  const told = done.flatMap((one) => (one.kind === 'read' ? one.changes : []))
  assert.ok(told.some(({ field, was, is }) => field === 'statement' && was === null && is !== null))
  assert.ok(told.some(({ field, was }) => field === 'stance' && was === 'denies'))
  assert.ok(told.every(({ rule }) => rule !== 'unknown'))
  assert.deepEqual((await library.stats()).readers, [{ reader: '9.9.9', pages: old.length }])
  assert.deepEqual(await reread(library, '', VERSION), [])
  const all = await reread(library, 'language:fa', { ...VERSION, all: true })
  assert.ok(all.length > 0 && all.length < old.length)
  assert.ok(all.every((one) => one.kind === 'read' && one.changes.length === 0))
})

testBoth('reviews stay, and one whose place is lost is told', async (_, make) => {
  const library = await make()
  const [entry] = sampleEntries()
  const [first, ...others] = entry!.record.statements
  const { text } = entry!.record.page
  const content = { text: text.slice(0, 9), span: [0, 9] as const, pieces: [] }
  const odd = { ...entry!.record, statements: [{ ...first!, content }, ...others] }
  const { given } = entry!
  await library.add([toEntry(odd, { bytes: Buffer.from(text), given, reader: '0.0.1' })])
  const page = (await library.page((await library.keys({ after: null, limit: 1 }))[0]!))!
  const by = { by: 'a reader', at: '2026-01-02T03:04:05Z', verdict: 'correct' } as const
  await reviewPage(library, page, { field: `${first!.id}.stance`, value: 'hopes', ...by })
  const [done] = await reread(library, '', VERSION)
  assert.ok(done?.kind === 'read')
  assert.equal(done.lostReviews.length, 1)
  assert.equal((await library.reviews(null)).length, 1)
})

test('two readings of one page are compared by where things stand', () => {
  const [entry] = sampleEntries()
  const { record } = entry!
  assert.deepEqual(compareRecords(record, record), [])
  const [first, ...others] = record.statements
  const speaker = { ...first!.speaker, name: 'Somebody Else', entity: 'local:somebody-else' }
  const is = { ...record, statements: [{ ...first!, speaker, chain: [] }, ...others.slice(0, -1)] }
  const changes = compareRecords(record, is)
  assert.deepEqual(
    changes.map(({ field }) => field).filter((field) => field !== 'chain'),
    ['speaker', 'statement'],
  )
  assert.equal(changes[0]!.is, 'Somebody Else (local:somebody-else)')
  assert.equal(changes.at(-1)!.is, null)
})

testBoth('a sound library has nothing to mend', async (_, make) => {
  const library = await make()
  await library.add(sampleEntries())
  const found: Checked[] = []
  for await (const one of checkLibrary(library, '9.9.9')) found.push(one)
  assert.deepEqual(found, [])
})

const LOSSES: readonly (readonly [sql: string, isMended: boolean])[] = [
  ['DELETE FROM record WHERE serial = 2', true],
  [
    'UPDATE record SET record = (SELECT record FROM record WHERE serial = 3) WHERE serial = 2',
    true,
  ],
  ['DELETE FROM body WHERE serial = 2', false],
]

test('a lost record is read again, a lost page is told', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-repair-'))
  context.after(() => rmSync(folder, { recursive: true }))
  for (const [at, [sql, isMended]] of LOSSES.entries()) {
    const file = join(folder, `${at}.library`)
    const first = await sqliteLibrary(file, { create: true })
    await first.add(sampleEntries())
    await first.close()
    const raw = new DatabaseSync(file)
    raw.exec(sql)
    raw.close()
    const library = await sqliteLibrary(file)
    const found: Checked[] = []
    for await (const one of checkLibrary(library, '9.9.9')) found.push(one)
    assert.ok(found.length > 0)
    assert.equal(
      found.every(({ outcome }) => outcome === 'mended'),
      isMended,
      sql,
    )
    if (isMended)
      for await (const { fault } of checkLibrary(library, null)) assert.fail(fault.message)
    await library.close()
  }
})

testBoth('what no search finds any longer is found again', async (_, make) => {
  const library = await make()
  await library.add(sampleEntries())
  await library.clearIndexes()
  const asked = { of: 'pages', query: { kind: 'all' }, order: 'time', limit: 1 } as const
  assert.equal((await library.search(asked)).total, 0)
  const found: Checked[] = []
  for await (const one of checkLibrary(library, '9.9.9')) found.push(one)
  assert.ok(found.length > 0 && found.every(({ outcome }) => outcome === 'mended'))
  assert.equal((await library.search(asked)).total, sampleEntries().length)
  for await (const { fault } of checkLibrary(library, null)) assert.fail(fault.message)
})
