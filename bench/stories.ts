import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freeKey } from '../src/library/key.ts'
import { sqliteLibrary } from '../src/library/sqlite/sqlite-library.ts'
import type { Reprint } from '../src/model/reprint.ts'
import type { KeptPrint, Placement, StoryStore } from '../src/model/story-store.ts'
import { placePage } from '../src/story/stories/place-page.ts'
import { toRandom } from './library-pages.ts'
import type { StoryPage } from './story-pages.ts'
import { makeStoryPages } from './story-pages.ts'

/** How grouping went while so many pages were added. */
export interface StoriesStep {
  /** Pages that are grouped at the end of the step. */
  readonly pages: number
  readonly pagesPerSecond: number
  /** Milliseconds of the processor for a page. */
  readonly processorMilliseconds: number
  /** What is alive in memory, and what the process takes. */
  readonly heapMegabytes: number
  readonly residentMegabytes: number
}

/** How long it takes to find the prints that share runs of words with a page. */
export interface RunLookups {
  readonly prints: number
  /** Runs of a print, and runs that are asked for at once. */
  readonly runs: number
  readonly asked: number
  /** Milliseconds. */
  readonly median: number
  readonly p99: number
}

/** How grouping generated pages into stories goes. */
export interface StoriesReport {
  readonly pages: number
  readonly stories: number
  readonly steps: readonly StoriesStep[]
  /** How well the stories are found again (B³). */
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly changes: number
  readonly fileMegabytes: number
  readonly lookups: RunLookups
}

const STEP = 10_000
/** A run on more pages is boilerplate. */
const MOST_WITH_RUN = 200
const LOOKUPS = 1000
const SIGNATURE_RUNS = 12
const SIGNATURES_A_CHANGE = 10_000
/** Pages of one change that is kept whole. */
const CHANGE = 200
/** A page with less of another's runs is no copy of it. */
const LEAST_SHARE = 0.3

/** Groups so many generated pages in a library's file, in the order of their days, and measures each ten thousand. */
export async function measureStories(pages: number): Promise<StoriesReport> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  const library = await sqliteLibrary(join(folder, 'bench.library'), { create: true })
  try {
    const made = makeStoryPages(pages)
    const keys = keysOf(made)
    const { stories: store } = library
    const steps: StoriesStep[] = []
    let changes = 0
    for (let from = 0; from < made.length; from += STEP) {
      const to = Math.min(from + STEP, made.length)
      const [started, cpu] = [performance.now(), process.cpuUsage()]
      for (let at = from; at < to; at += CHANGE) {
        const places = Array.from({ length: Math.min(CHANGE, to - at) }, (_page, rest) => at + rest)
        await library.inOneChange(async () => {
          for (const place of places) {
            const print = made[place]!.print()
            const placement = await group(store, { key: keys[place]!, print })
            changes += placement.changes.length
            await store.place([placement])
          }
        })
      }
      const seconds = (performance.now() - started) / 1000
      const { user, system } = process.cpuUsage(cpu)
      globalThis.gc?.()
      const { heapUsed, rss } = process.memoryUsage()
      steps.push({
        pages: to,
        pagesPerSecond: (to - from) / seconds,
        processorMilliseconds: (user + system) / 1000 / (to - from),
        heapMegabytes: heapUsed / 1e6,
        residentMegabytes: rss / 1e6,
      })
    }
    const found = await store.storiesOf(keys)
    const lookups = await measureLookups(
      store,
      made
        .filter((_page, at) => at % Math.ceil(pages / LOOKUPS) === 0)
        .map(({ print }) => print().runs),
    )
    const fileMegabytes =
      readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6
    const stories = new Set(found).size
    return {
      pages,
      stories,
      steps,
      ...scoreStories(made, found),
      changes,
      fileMegabytes,
      lookups: { ...lookups, prints: pages },
    }
  } finally {
    await library.close()
    rmSync(folder, { recursive: true })
  }
}

/** The keys that a library would give. */
function keysOf(made: readonly StoryPage[]): number[] {
  const greatest = new Map<number, number>()
  return made.map(({ minute }) => {
    let first = 0
    const key = freeKey(minute, (start) => greatest.get((first = start)) ?? null)
    greatest.set(first, key)
    return key
  })
}

/** Groups a page as the app does, but for the comparing of texts: it is a reprint of pages with many of its runs of words. */
async function group(store: StoryStore, page: KeptPrint): Promise<Placement> {
  const { print } = page
  const shared = new Map<number, number>()
  for (const keys of await store.withRuns(print.runs, MOST_WITH_RUN)) {
    for (const key of keys) shared.set(key, (shared.get(key) ?? 0) + 1)
  }
  const others = await store.prints([...shared.keys()])
  const reprints = others.flatMap(({ key, print: other }): Reprint[] => {
    const [share, kept] = [print, other].map(({ runs }) => shared.get(key)! / runs.length)
    if (share! < LEAST_SHARE) return []
    return [reprintOf([print.page, other.page], [share!, kept!])]
  })
  return placePage(store, page, reprints)
}

function reprintOf([page, of]: [string, string], [share, kept]: [number, number]): Reprint {
  return {
    page,
    of,
    kind: 'edited',
    share,
    kept,
    credit: 'lost',
    how: 'wording',
    source: null,
    closest: false,
    score: share,
    reasons: [],
  }
}

/** B³: of each page how much of its story is right, and how much of the right one is found. */
function scoreStories(
  made: readonly StoryPage[],
  found: readonly (string | null)[],
): Pick<StoriesReport, 'precision' | 'recall' | 'f1'> {
  const count = new Map<string, number>()
  const add = (key: string): void => void count.set(key, (count.get(key) ?? 0) + 1)
  made.forEach(({ story }, at) => {
    add(`made ${story}`)
    add(`found ${found[at]}`)
    add(`${story} ${found[at]}`)
  })
  let [precision, recall] = [0, 0]
  made.forEach(({ story }, at) => {
    const right = count.get(`${story} ${found[at]}`)!
    precision += right / count.get(`found ${found[at]}`)! / made.length
    recall += right / count.get(`made ${story}`)! / made.length
  })
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** Keeps so many prints that have nothing but a few runs of words, and looks for those that share some. */
export async function measureSignatures(count: number): Promise<RunLookups> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  const library = await sqliteLibrary(join(folder, 'bench.library'), { create: true })
  try {
    const { stories: store } = library
    const random = toRandom(5)
    const toRuns = (): number[] =>
      Array.from({ length: SIGNATURE_RUNS }, () => Math.floor(random() * 2 ** 32))
    const some: number[][] = []
    for (let from = 0; from < count; from += SIGNATURES_A_CHANGE) {
      const placements = Array.from({ length: SIGNATURES_A_CHANGE }, (_print, rest): Placement => {
        const runs = toRuns()
        if (rest % 1000 === 0) some.push(runs)
        const key = from + rest
        const page = `sha256:${key.toString(16).padStart(8, '0').repeat(8)}`
        const print = { page, language: 'fa', outlet: null, minute: null, headline: null }
        return {
          key,
          print: { ...print, runs, features: [] },
          story: `story-${key}`,
          reprints: [],
          changes: [],
        }
      })
      await store.place(placements)
    }
    const asked = some.map((runs) => [...runs, ...Array.from({ length: 3 }, toRuns).flat()])
    return { ...(await measureLookups(store, asked)), prints: count, runs: SIGNATURE_RUNS }
  } finally {
    await library.close()
    rmSync(folder, { recursive: true })
  }
}

async function measureLookups(
  store: StoryStore,
  known: readonly (readonly number[])[],
): Promise<RunLookups> {
  const times: number[] = []
  for (let at = 0; at < LOOKUPS; at++) {
    const runs = known[Math.floor((at * known.length) / LOOKUPS)]!
    const started = performance.now()
    await store.withRuns(runs, MOST_WITH_RUN)
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  const quantile = (share: number): number => times[Math.floor(share * (times.length - 1))]!
  const [median, p99] = [quantile(0.5), quantile(0.99)]
  const { length: runs } = known[0]!
  return { prints: known.length, runs, asked: runs, median, p99 }
}
