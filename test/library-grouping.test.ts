import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { toPage } from '../bench/library-pages.ts'
import { groupNew } from '../src/app/story/group-new.ts'
import type { Library } from '../src/library/library.ts'
import { memoryLibrary } from '../src/library/memory/memory-library.ts'
import { sqliteLibrary } from '../src/library/sqlite/sqlite-library.ts'
import { sampleEntries } from './library/sample-library.ts'

const CHILD = join(import.meta.dirname, 'library', 'group-child.ts')
const STEP = 4
const folder = mkdtempSync(join(tmpdir(), 'isnad-grouping-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** A process that groups a library; `steps` is called after each of its steps. */
function grouping(file: string, steps: (done: number) => void = () => {}) {
  const child = spawn(process.execPath, [CHILD, file, `${STEP}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.on('data', (data: Buffer) =>
    String(data)
      .split('\n')
      .filter(Boolean)
      .forEach((line) => steps(Number(line))),
  )
  const isDone = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, isDone }
}

/** The pages of each story, by their ids. */
async function storiesIn(library: Library): Promise<string[][]> {
  const { stories } = library
  const groups: string[][] = []
  for (const { id } of await stories.list({ order: 'newest', least: 1, limit: 1e6, skip: 0 })) {
    const prints = await stories.prints(await stories.pagesOf(id))
    groups.push(prints.map(({ print }) => print.page).sort((a, b) => (a < b ? -1 : 1)))
  }
  return groups.sort(([a], [b]) => (a! < b! ? -1 : 1))
}

async function faultsOf(library: Library): Promise<string[]> {
  const faults: string[] = []
  for await (const { message } of library.check()) faults.push(message)
  return faults
}

test('several programs that group one library, some of them killed, find what one would', async () => {
  const entries = [...sampleEntries(), ...Array.from({ length: 60 }, (_, at) => toPage(at))]
  const file = join(folder, 'many.library')
  const library = await sqliteLibrary(file, { create: true })
  await library.add(entries)
  for (let kill = 0; kill < 3; kill++) {
    const { child, isDone } = grouping(file, () => child.kill('SIGKILL'))
    await isDone
  }
  const { total } = await library.ungrouped(0)
  assert.ok(total > 0 && total < entries.length, `${total} wait`)
  assert.deepEqual(await faultsOf(library), [])
  const codes = await Promise.all([grouping(file), grouping(file)].map(({ isDone }) => isDone))
  assert.deepEqual(codes, [0, 0])
  assert.deepEqual(await library.ungrouped(9), { keys: [], total: 0 })
  assert.equal(await library.stories.size(), entries.length)
  assert.deepEqual(await faultsOf(library), [])
  const memory = memoryLibrary()
  await memory.add(entries)
  await groupNew(memory)
  assert.deepEqual(await storiesIn(library), await storiesIn(memory))
  await library.close()
})

test('a step that fails is taken back whole, and the next one goes on', async () => {
  const library = await sqliteLibrary(join(folder, 'failing.library'), { create: true })
  await library.add(sampleEntries())
  let pages = 0
  const failing: Library = {
    ...library,
    page: async (key) => {
      if (++pages === 6) throw new Error('the disk is gone')
      return library.page(key)
    },
  }
  await assert.rejects(groupNew(failing), /the disk is gone/)
  assert.equal(await library.stories.size(), 0)
  assert.deepEqual(await faultsOf(library), [])
  await groupNew(library)
  assert.equal(await library.stories.size(), sampleEntries().length)
  await library.close()
})

test('a new version takes the place of the one before, and nothing is left of it', async () => {
  const library = await sqliteLibrary(join(folder, 'versions.library'), { create: true })
  const [one, other] = [toPage(1), toPage(2)]
  await library.add([one])
  await groupNew(library)
  await library.add([{ ...other, addresses: one.addresses }])
  assert.equal((await library.ungrouped(9)).total, 2)
  await groupNew(library)
  assert.equal(await library.stories.keyOf(one.record.page.id), null)
  assert.equal(await library.stories.size(), 1)
  assert.deepEqual(await faultsOf(library), [])
  await library.close()
})

test('stories that are damaged are told, and made anew', async () => {
  const file = join(folder, 'damaged.library')
  const library = await sqliteLibrary(file, { create: true })
  await library.add(sampleEntries())
  await groupNew(library)
  await library.close()
  const { openDatabase } = await import('../src/library/sqlite/database.ts')
  const raw = await openDatabase(file)
  raw.exec('DELETE FROM print WHERE key IN (SELECT key FROM print LIMIT 2)')
  raw.close()
  const opened = await sqliteLibrary(file)
  const faults = await faultsOf(opened)
  assert.ok(faults.includes('no story holds it'))
  assert.ok(faults.includes('a story does not hold as many pages as it is listed with'))
  await opened.clearIndexes()
  await opened.replace(sampleEntries())
  await groupNew(opened)
  assert.deepEqual(await faultsOf(opened), [])
  assert.equal(await opened.stories.size(), sampleEntries().length)
  await opened.close()
})

test('what is changed while a library is grouped is kept, whatever becomes of the grouping', async () => {
  for (const library of [
    memoryLibrary(),
    await sqliteLibrary(join(folder, 'meanwhile.library'), { create: true }),
  ]) {
    await library.add(sampleEntries())
    const failing: Library = {
      ...library,
      page: async (key) => {
        await new Promise((resolve) => setTimeout(resolve, 1))
        const page = await library.page(key)
        if (page?.key === key && key % 3 === 0) throw new Error('the disk is gone')
        return page
      },
    }
    const grouped = groupNew(failing).catch(() => 'failed')
    const twice = groupNew(library)
    await Promise.all([library.remember('meanwhile', 'kept'), library.add([toPage(1)])])
    await Promise.all([grouped, twice])
    assert.equal(await library.recall('meanwhile'), 'kept')
    await groupNew(library)
    assert.equal(await library.stories.size(), sampleEntries().length + 1)
    assert.deepEqual(await faultsOf(library), [])
    await library.close()
  }
})
