import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { truncateSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { toPage, toRandom } from '../bench/library-pages.ts'
import type { Fault, Library } from '../src/library/library.ts'
import { openDatabase } from '../src/library/sqlite/database.ts'
import { MIGRATIONS } from '../src/library/sqlite/schema.ts'
import { libraryIn, sqliteLibrary } from '../src/library/sqlite/sqlite-library.ts'
import { FIRST_LAYOUT } from './library/first-layout.ts'

const PAGES = 40
const folder = mkdtempSync(join(tmpdir(), 'isnad-file-'))
process.on('exit', () => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true, force: true })
})
const at = (name: string): string => join(folder, name)

/** A library of some pages, of which the last is a later version of the first. */
async function filled(name: string): Promise<string> {
  const library = await sqliteLibrary(at(name), { create: true })
  const pages = Array.from({ length: PAGES }, (_, number) => toPage(number))
  await library.add(pages)
  await library.add([{ ...toPage(PAGES), addresses: pages[0]!.addresses }])
  await library.close()
  return at(name)
}

async function faultsOf(library: Library): Promise<Fault[]> {
  const faults: Fault[] = []
  for await (const fault of library.check()) faults.push(fault)
  return faults
}

test('a file that is no library is refused, each with its reason, and not changed', async () => {
  const other = new DatabaseSync(at('other'))
  other.exec('CREATE TABLE mine (it)')
  other.close()
  const newer = await openDatabase(at('newer'), { create: true })
  newer.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`)
  newer.close()
  writeFileSync(at('text'), 'This is a text and no database, though it is long enough. '.repeat(99))
  mkdirSync(at('folder'))
  const cases: [name: string, code: string, message: RegExp][] = [
    ['other', 'bad-library', /another program's database: choose another file/],
    ['newer', 'bad-library', /written by a newer version of Isnad .*: update Isnad/],
    ['text', 'bad-library', /it is no library/],
    ['folder', 'bad-library', /cannot be opened/],
    ['no-folder/there.library', 'bad-library', /check that its folder exists/],
  ]
  for (const [name, code, message] of cases) {
    const before = ['folder', 'no-folder/there.library'].includes(name)
      ? ''
      : readFileSync(at(name))
    await assert.rejects(sqliteLibrary(at(name), { create: true }), { code, message }, name)
    if (before !== '') assert.deepEqual(readFileSync(at(name)), before, name)
  }
  await assert.rejects(sqliteLibrary(at('missing')), { code: 'missing-file' })
})

test('a library that may not be written says so', async (t) => {
  const file = await filled('read-only.library')
  const script = `
    import { toPage } from ${JSON.stringify(join(import.meta.dirname, '../bench/library-pages.ts'))}
    import { sqliteLibrary } from ${JSON.stringify(join(import.meta.dirname, '../src/library/sqlite/sqlite-library.ts'))}
    try {
      const library = await sqliteLibrary(${JSON.stringify(file)})
      await library.add([toPage(99)])
      console.log('added')
    } catch (error) { console.log(error.code, error.message) }`
  chmodSync(file, 0o444)
  chmodSync(folder, 0o555)
  const isRoot = process.getuid?.() === 0
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
  })
  chmodSync(folder, 0o755)
  if (status !== 0) return t.skip('no other user may read the program here')
  assert.match(stdout, /^bad-library .*(?:cannot be written|cannot be opened|no permission)/)
})

/** A library as the first released version made it, with a page of before its stories were kept. */
function firstLibrary(name: string): void {
  const raw = new DatabaseSync(at(name))
  raw.exec(FIRST_LAYOUT)
  raw.exec('PRAGMA user_version = 1; PRAGMA application_id = 0x69736e64')
  raw.exec("INSERT INTO memory VALUES ('feed', 'so far')")
  raw.exec("INSERT INTO page VALUES (7, 1, 1, 1, NULL, x'00', NULL, 0, 0, 0, 0, x'')")
  raw.exec("INSERT INTO page VALUES (8, 2, 2, 0, NULL, x'01', NULL, 0, 0, 0, 0, x'')")
  raw.close()
}

test('a library of the first layout opens, and its pages wait to be grouped', async () => {
  assert.equal(MIGRATIONS[0], FIRST_LAYOUT, 'a released layout never changes')
  firstLibrary('first.library')
  const library = await sqliteLibrary(at('first.library'))
  assert.equal(await library.recall('feed'), 'so far')
  assert.deepEqual(await library.ungrouped(9), { keys: [7], total: 1 }, 'the current ones')
  assert.equal(await library.stories.size(), 0)
  await library.close()
})

test('a later step takes a library on, and one that a later version made is refused', async () => {
  const steps = [...MIGRATIONS, 'CREATE TABLE later (it INTEGER) STRICT;']
  firstLibrary('later.library')
  const opened = await openDatabase(at('later.library'), { migrations: steps })
  assert.deepEqual({ ...opened.sql('PRAGMA user_version').get() }, { user_version: steps.length })
  assert.equal(opened.sql('SELECT count(*) AS n FROM later').get()?.['n'], 0)
  const library = libraryIn(opened)
  assert.equal((await library.add([toPage(1)]))[0]?.kind, 'new')
  await library.close()
  await assert.rejects(
    openDatabase(at('later.library'), { migrations: MIGRATIONS }),
    new RegExp(`layout ${steps.length}, this one knows ${MIGRATIONS.length}`),
  )
})

test('a step that fails leaves the library as it was', async () => {
  const file = await filled('step.library')
  const broken = [...MIGRATIONS, 'CREATE TABLE later (it INTEGER) STRICT; NONSENSE;']
  await assert.rejects(openDatabase(file, { migrations: broken }), { code: 'bad-library' })
  const library = await sqliteLibrary(file)
  assert.deepEqual(await faultsOf(library), [])
  await library.close()
})

/** Damage by hand, and what is then found: the code, and whether reading again mends it. */
const DAMAGE: readonly (readonly [
  title: string,
  sql: string,
  code: Fault['code'],
  mends: boolean,
])[] = [
  [
    'a flipped byte of a text',
    "UPDATE body SET text = CAST(substr(text, 1, 90) || x'00ff' || substr(text, 93) AS BLOB) WHERE serial = 2",
    'damaged-page',
    false,
  ],
  [
    'the text of another page',
    'UPDATE body SET text = (SELECT text FROM body WHERE serial = 3) WHERE serial = 2',
    'wrong-hash',
    false,
  ],
  [
    'the record of another page',
    'UPDATE record SET record = (SELECT record FROM record WHERE serial = 3) WHERE serial = 2',
    'damaged-page',
    true,
  ],
  ['no record', 'DELETE FROM record WHERE serial = 2', 'damaged-page', true],
  ['no text', 'DELETE FROM body WHERE serial = 2', 'damaged-page', false],
  [
    'a page that no search finds',
    'DELETE FROM page_words WHERE rowid = (SELECT key FROM page WHERE serial = 2)',
    'missing-terms',
    true,
  ],
  [
    'a statement that no search finds',
    'DELETE FROM statement_words WHERE rowid = (SELECT key * 1024 + 3 FROM page WHERE serial = 2)',
    'missing-terms',
    true,
  ],
  [
    'a statement without its row',
    'DELETE FROM statement WHERE id = (SELECT key * 1024 + 3 FROM page WHERE serial = 2)',
    'missing-terms',
    true,
  ],
  [
    'words of no page',
    "INSERT INTO page_words (rowid, words) VALUES (77, 'stray')",
    'stray-terms',
    true,
  ],
  [
    'words of no statement',
    "INSERT INTO statement_words (rowid, words) SELECT key * 1024 + 900, 'stray' FROM page WHERE serial = 2",
    'stray-terms',
    true,
  ],
  [
    'words of a page that is not the current version',
    "INSERT INTO page_words (rowid, words) SELECT key, 'stray' FROM page WHERE serial = 1",
    'stray-terms',
    true,
  ],
  [
    'marks without a name',
    "UPDATE page SET marks = x'ffff7f' WHERE serial = 2",
    'damaged-page',
    true,
  ],
  [
    'an address of no page',
    "INSERT INTO address (document, hash, address) VALUES (999, 0, 'x')",
    'dangling-reference',
    false,
  ],
  [
    'a capture of no page',
    "INSERT INTO capture VALUES (x'00', 999, 1)",
    'dangling-reference',
    false,
  ],
  [
    'two current versions',
    'UPDATE page SET current = 1, indexed = 0 WHERE serial = 1',
    'dangling-reference',
    false,
  ],
  [
    'a damaged index',
    "UPDATE page_words_data SET block = x'00010203' WHERE id > 100",
    'damaged-file',
    true,
  ],
]

test('what is damaged is found, and what can be read again is mended', async () => {
  const whole = await filled('whole.library')
  for (const [title, sql, code, mends] of DAMAGE) {
    copyFileSync(whole, at('damaged.library'))
    // Newer versions of Node keep the tables of an index from being written by hand.
    const raw = new DatabaseSync(at('damaged.library'), { defensive: false } as object)
    raw.exec(sql)
    raw.close()
    const library = await sqliteLibrary(at('damaged.library'))
    const faults = await faultsOf(library)
    const fault = faults.find((one) => one.code === code)
    assert.ok(fault, `${title}: ${JSON.stringify(faults)}`)
    assert.equal(fault.isRepairable, mends, title)
    if (mends) {
      if (fault.page === null || !(await library.page(fault.page).catch(() => true)))
        await library.clearIndexes()
      await readAgain(library)
      assert.deepEqual(await faultsOf(library), [], title)
    }
    await library.close()
  }
})

async function readAgain(library: Library): Promise<void> {
  const pages = Array.from({ length: PAGES + 1 }, (_, number) => toPage(number))
  await library.replace(pages)
}

test('cleared indexes find nothing until pages are read again, all or some', async () => {
  const library = await sqliteLibrary(await filled('cleared.library'))
  const count = async () => {
    const ask = { query: { kind: 'all' }, order: 'time', limit: 1 } as const
    const found = [await library.search({ of: 'pages', ...ask })]
    found.push(await library.search({ of: 'statements', ...ask }))
    return found.map(({ total }) => total)
  }
  const before = await count()
  assert.deepEqual(before, [PAGES, PAGES * 10])
  await library.clearIndexes()
  assert.deepEqual(await count(), [0, 0])
  await library.replace([toPage(5)])
  assert.deepEqual(await count(), [1, 10])
  assert.equal((await faultsOf(library)).length, PAGES - 1)
  await readAgain(library)
  assert.deepEqual([await count(), await faultsOf(library)], [before, []])
  await library.close()
})

test('a library cut short or with flipped bits never answers with a damaged page', async () => {
  const whole = await filled('cut.library')
  const bytes = readFileSync(whole)
  const random = toRandom(7)
  let found = 0
  for (let round = 0; round < 24; round++) {
    const file = at(`broken-${round}.library`)
    copyFileSync(whole, file)
    if (round % 3 === 0) truncateSync(file, Math.floor(bytes.length * (0.1 + 0.8 * random())))
    else {
      const flipped = Buffer.from(bytes)
      for (let flips = 0; flips < 20; flips++)
        flipped[4096 + Math.floor(random() * (bytes.length - 4096))]! ^=
          1 << Math.floor(random() * 8)
      writeFileSync(file, flipped)
    }
    found += (await usesOf(file)) ? 1 : 0
  }
  assert.ok(found >= 22, `${found} of 24 noticed`)
})

/** Uses a file in every way; whether it was noticed to be damaged. Only our own errors come, and only true pages. */
async function usesOf(file: string): Promise<boolean> {
  const isOurs = (error: unknown) => {
    const { code } = error as { code: string }
    assert.ok(code === 'bad-library', String((error as Error).stack))
  }
  let library: Library
  try {
    library = await sqliteLibrary(file)
  } catch (error) {
    isOurs(error)
    return true
  }
  let isNoticed = false
  const noticed = (error: unknown) => {
    isOurs(error)
    isNoticed = true
  }
  const texts = new Set(
    Array.from({ length: PAGES + 1 }, (_, number) => toPage(number).record.page.text),
  )
  const keys = await library.keys({ after: null, limit: 99, all: true }).catch(noticed)
  for (const key of keys ?? []) {
    const page = await library.page(key).catch(noticed)
    if (page) assert.ok(texts.has(page.record.page.text))
  }
  for (const what of ['pages', 'statements'] as const) {
    const all = { query: { kind: 'all' }, order: 'time', limit: 50, facets: ['outlet'] } as const
    await library.search({ of: what, ...all }).catch(noticed)
  }
  await library.stats().catch(noticed)
  for await (const fault of library.check()) isNoticed ||= fault.message !== ''
  await library.close()
  return isNoticed
}
