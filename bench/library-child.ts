import { sqliteLibrary } from '../src/library/sqlite/sqlite-library.ts'
import { toPage, toRandom } from './library-pages.ts'
import { SUITE } from './library-queries.ts'

/** What a process of its own measured over the suite. */
export interface Searched {
  /** Milliseconds to open the library, its modules loaded. */
  readonly open: number
  /** Milliseconds of each question of a kind, in order. */
  readonly times: Readonly<Record<string, readonly number[]>>
  /** Milliseconds of the processor of every question. */
  readonly processor: readonly number[]
  readonly peakMegabytes: number
}

const [job, file, from, count] = process.argv.slice(2)

if (job === 'search') console.log(JSON.stringify(await searchAll(file!, Number(count))))
if (job === 'add') await addUntilTold(file!, Number(from))
if (job === 'open') await openAndAsk(file!)

async function searchAll(path: string, rounds: number): Promise<Searched> {
  const start = performance.now()
  const library = await sqliteLibrary(path)
  const open = performance.now() - start
  const times: Record<string, number[]> = {}
  const processor: number[] = []
  const random = toRandom(1)
  for (let round = 0; round < rounds; round++)
    for (const { kind, search } of SUITE) {
      const asked = search(random)
      const usage = process.cpuUsage()
      const begun = performance.now()
      await library.search(asked)
      ;(times[kind] ??= []).push(performance.now() - begun)
      const { user, system } = process.cpuUsage(usage)
      processor.push((user + system) / 1000)
    }
  await library.close()
  return { open, times, processor, peakMegabytes: process.resourceUsage().maxRSS / 1024 }
}

/** Adds pages, fifty at a time, until the input ends. */
async function addUntilTold(path: string, first: number): Promise<void> {
  const told = new AbortController()
  process.stdin.on('end', () => told.abort()).resume()
  const library = await sqliteLibrary(path)
  let added = 0
  console.log('adding')
  while (!told.signal.aborted) {
    const entries = Array.from({ length: 50 }, (_, at) => toPage(first + added + at))
    await library.add(entries)
    added += entries.length
    await new Promise((resolve) => setTimeout(resolve))
  }
  await library.close()
  console.log(added)
}

/** What a command does before its answer: open, ask, close. */
async function openAndAsk(path: string): Promise<void> {
  const library = await sqliteLibrary(path)
  await library.search(SUITE[1]!.search(toRandom(2)))
  await library.close()
}
