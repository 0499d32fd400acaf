import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteLibrary } from '../src/library/sqlite/sqlite-library.ts'
import type { Searched } from './library-child.ts'
import { toPage } from './library-pages.ts'

const ROUNDS = 20
const CHILD = join(import.meta.dirname, 'library-child.ts')

/** How adding, keeping and searching a library of generated pages goes. */
export interface LibraryReport {
  readonly pages: number
  readonly pagesPerSecond: number
  /** Seconds of the processor for a thousand pages, all threads. */
  readonly processorSeconds: number
  readonly addingMegabytes: number
  /** Bytes a page: all, and those of the packed texts and captured bytes. */
  readonly bytes: number
  readonly textBytes: number
  readonly tables: readonly { readonly name: string; readonly bytes: number }[]
  /** Milliseconds to open the library, and of a process that opens it, asks and ends. */
  readonly open: number
  readonly coldStart: number
  readonly emptyProcess: number
  readonly searchingMegabytes: number
  /** Milliseconds of the processor of a question alone: what neighbours on the machine do not change. */
  readonly processorMedian: number
  readonly processorP99: number
  readonly kinds: readonly KindReport[]
  readonly addedMeanwhile: number
}

/** Milliseconds of a kind of question, alone and while another process adds. */
export interface KindReport {
  readonly kind: string
  readonly median: number
  readonly p99: number
  readonly busyMedian: number
  readonly busyP99: number
}

type Added = Pick<LibraryReport, 'pagesPerSecond' | 'processorSeconds' | 'addingMegabytes'>

/** What of a library to measure. */
export interface LibraryOptions {
  readonly pages: number
  /** Pages of one durable change. */
  readonly batch: number
  /** Where the library is made; a folder of its own in there is deleted at the end. */
  readonly folder?: string
}

/** Fills a library with generated pages and asks the suite of it, alone and while another process adds. */
export async function measureLibrary(options: LibraryOptions): Promise<LibraryReport> {
  const folder = mkdtempSync(join(options.folder ?? tmpdir(), 'isnad-bench-'))
  try {
    const file = join(folder, 'bench.library')
    const added = await fill(file, options)
    const size = sizesOf(file, options.pages)
    const alone = search(file)
    const busy = await searchWhileAdding(file, options.pages)
    return {
      pages: options.pages,
      ...added,
      ...size,
      open: alone.open,
      coldStart: milliseconds([CHILD, 'open', file]),
      emptyProcess: milliseconds(['-e', '0']),
      searchingMegabytes: alone.peakMegabytes,
      processorMedian: quantile(alone.processor, 0.5),
      processorP99: quantile(alone.processor, 0.99),
      addedMeanwhile: busy.added,
      kinds: [
        kindReport('all', Object.values(alone.times).flat(), Object.values(busy.times).flat()),
        ...Object.keys(alone.times).map((kind) =>
          kindReport(kind, alone.times[kind]!, busy.times[kind]!),
        ),
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(file: string, { pages, batch }: LibraryOptions): Promise<Added> {
  const library = await sqliteLibrary(file, { create: true })
  let [time, processor] = [0, 0]
  for (let from = 0; from < pages; from += batch) {
    const entries = Array.from({ length: Math.min(batch, pages - from) }, (_, at) =>
      toPage(from + at),
    )
    const before = process.cpuUsage()
    const start = performance.now()
    await library.add(entries)
    time += performance.now() - start
    const { user, system } = process.cpuUsage(before)
    processor += user + system
  }
  await library.close()
  return {
    pagesPerSecond: (pages / time) * 1000,
    processorSeconds: (processor / 1e6 / pages) * 1000,
    addingMegabytes: process.resourceUsage().maxRSS / 1024,
  }
}

function sizesOf(file: string, pages: number) {
  const database = new DatabaseSync(file, { readOnly: true })
  const number = (text: string) => Number(Object.values(database.prepare(text).get()!)[0])
  const tables = database
    .prepare('SELECT name, sum(pgsize) AS bytes FROM dbstat GROUP BY name ORDER BY bytes DESC')
    .all()
    .map(({ name, bytes }) => ({ name: String(name), bytes: Number(bytes) / pages }))
  const textBytes = number('SELECT sum(length(text) + ifnull(length(bytes), 0)) FROM body') / pages
  const bytes = number('PRAGMA page_count') * number('PRAGMA page_size')
  database.close()
  return { bytes: bytes / pages, textBytes, tables }
}

function search(file: string): Searched {
  const { stdout } = spawnSync(process.execPath, [CHILD, 'search', file, '0', `${ROUNDS}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  })
  return JSON.parse(stdout) as Searched
}

async function searchWhileAdding(file: string, from: number) {
  const adder = spawn(process.execPath, [CHILD, 'add', file, `${from}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let said = ''
  const isDone = new Promise((resolve) => adder.on('close', resolve))
  await new Promise<void>((resolve) =>
    adder.stdout.on('data', (data: Buffer) => {
      said += String(data)
      resolve()
    }),
  )
  const searched = search(file)
  adder.stdin.end()
  await isDone
  return { ...searched, added: Number(said.split('\n').at(-2)) }
}

/** The best of three starts of a process. */
function milliseconds(args: readonly string[]): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now()
    spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    return performance.now() - start
  })
  return Math.min(...times)
}

function kindReport(
  kind: string,
  times: readonly number[],
  busyTimes: readonly number[],
): KindReport {
  return {
    kind,
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    busyMedian: quantile(busyTimes, 0.5),
    busyP99: quantile(busyTimes, 0.99),
  }
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}
