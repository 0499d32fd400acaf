import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { toPage, toRandom } from '../bench/library-pages.ts'
import type { Library } from '../src/library/library.ts'
import { openDatabase } from '../src/library/sqlite/database.ts'
import { libraryIn, sqliteLibrary } from '../src/library/sqlite/sqlite-library.ts'

const KILLS = Number(process.env['ISNAD_KILLS'] ?? 20)
const SIZE = 8
const CHILD = join(import.meta.dirname, 'library', 'add-child.ts')

const folder = mkdtempSync(join(tmpdir(), 'isnad-crash-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** A process that adds batches of `SIZE` pages from the page of a number on, and the batches that it said are kept. */
function adding(file: string, first: number, batches: number) {
  const child = spawn(process.execPath, [CHILD, file, `${first}`, `${batches}`, `${SIZE}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (data: Buffer) => (said += String(data)))
  const kept = () => said.split('\n').slice(0, -1).map(Number)
  return { child, kept, isDone: ended(child) }
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve))
}

async function sleep(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
}

async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + 60_000
  while (!isTrue() && Date.now() < end) await sleep(5)
  assert.ok(isTrue(), 'nothing happened for a minute')
}

/** The numbers of the pages of `[0, count)` that a library holds. */
async function pagesIn(library: Library, count: number): Promise<Set<number>> {
  const ids = new Map(Array.from({ length: count }, (_, at) => [toPage(at).record.page.id, at]))
  return new Set([...(await library.has([...ids.keys()]))].map((id) => ids.get(id)!))
}

async function assertSound(library: Library): Promise<void> {
  for await (const { message } of library.check()) assert.fail(message)
}

test(`${KILLS} kills lose nothing that was kept and leave nothing half-written`, async () => {
  const file = join(folder, 'killed.library')
  const random = toRandom(Date.now())
  const acknowledged: number[] = []
  let first = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const { child, kept, isDone } = adding(file, first, 10_000)
    await until(() => kept().length > 0 || child.exitCode !== null)
    await sleep(random() * 120)
    child.kill('SIGKILL')
    await isDone
    assert.notEqual(kept().length, 0)
    acknowledged.push(...kept())
    const library = await sqliteLibrary(file)
    first = kept().at(-1)! + SIZE
    const there = await pagesIn(library, first + 2 * SIZE)
    for (const batch of acknowledged)
      for (let at = batch; at < batch + SIZE; at++) assert.ok(there.has(at), `page ${at} is lost`)
    assert.equal(there.size % SIZE, 0, 'half a batch is there')
    if (kill % 10 === 0 || kill === KILLS - 1) await assertSound(library)
    const { total } = await library.search({
      of: 'pages',
      query: { kind: 'all' },
      order: 'time',
      limit: 1,
    })
    assert.equal(total, Math.min(there.size, 10_000))
    await library.close()
    first = there.has(first) ? first + SIZE : first
  }
})

test('two processes that add at once both finish, and pages that both add are kept once', async () => {
  const file = join(folder, 'shared.library')
  const [one, other] = [adding(file, 0, 12), adding(file, 6 * SIZE, 12)]
  assert.deepEqual(await Promise.all([one.isDone, other.isDone]), [0, 0])
  const library = await sqliteLibrary(file)
  assert.equal((await pagesIn(library, 18 * SIZE)).size, 18 * SIZE)
  assert.equal((await library.stats()).versions, 18 * SIZE)
  await assertSound(library)
  await library.close()
})

test('reads, searches and copies while another process adds', async () => {
  const file = join(folder, 'busy.library')
  const { child, kept, isDone } = adding(file, 0, 10_000)
  await until(() => kept().length > 1)
  const library = await sqliteLibrary(file)
  let [before, batches] = [0, 0]
  for (let round = 0; round < 10; round++) {
    batches = kept().length
    const all = { of: 'pages', query: { kind: 'all' }, order: 'time', limit: 3 } as const
    const { total, hits } = await library.search(all)
    assert.ok(total >= batches * SIZE && total >= before && total % SIZE === 0, `${total} pages`)
    before = total
    for (const { page } of hits) assert.equal((await library.page(page))?.key, page)
    await sleep(20)
  }
  const copy = join(folder, 'copy.library')
  batches = kept().length
  await library.backup(copy)
  await assert.rejects(library.backup(copy), /exists already/)
  child.kill()
  await isDone
  await library.close()
  const copied = await sqliteLibrary(copy)
  await assertSound(copied)
  assert.ok((await copied.stats()).pages >= batches * SIZE)
  await copied.close()
})

test('a library that another program holds for too long is busy, and not harmed', async () => {
  const file = join(folder, 'held.library')
  const held = await openDatabase(file, { create: true })
  const library = await sqliteLibrary(file, { patience: 50 })
  held.exec('BEGIN IMMEDIATE')
  await assert.rejects(library.add([toPage(1)]), { code: 'busy-library' })
  held.exec('ROLLBACK')
  assert.equal((await library.add([toPage(1)]))[0]?.kind, 'new')
  held.close()
  await library.close()
})

test('a full disk takes back the change, says so, and leaves the library whole', async () => {
  const file = join(folder, 'full.library')
  const database = await openDatabase(file, { create: true })
  const library = libraryIn(database)
  await library.add([toPage(0)])
  database.exec('PRAGMA max_page_count = 60')
  let kept = 1
  const fill = async () => {
    for (; kept < 1000; kept += SIZE)
      await library.add(Array.from({ length: SIZE }, (_, at) => toPage(kept + at)))
  }
  await assert.rejects(fill(), { code: 'bad-library', message: /disk is full: make room/ })
  assert.equal((await library.stats()).pages, kept)
  await assertSound(library)
  database.exec('PRAGMA max_page_count = 100000')
  await library.add([toPage(kept)])
  assert.equal((await pagesIn(library, kept + 1)).size, kept + 1)
  await assertSound(library)
  await library.close()
})
