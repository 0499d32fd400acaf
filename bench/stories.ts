import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryStories } from '../src/library/memory/memory-stories.ts'
import type { KeptPrint, Placement, StoryStore } from '../src/model/story-store.ts'
import { placePage } from '../src/story/stories/place-page.ts'
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
  /** Milliseconds to find the pages that share a run of words with a page, over so many prints. */
  readonly runLookups: number
  readonly runMedian: number
  readonly runP99: number
}

const STEP = 10_000
/** A run on more pages is boilerplate. */
const MOST_WITH_RUN = 200
const LOOKUPS = 1000

/** Groups so many generated pages, in the order of their days, and measures each ten thousand. */
export async function measureStories(pages: number): Promise<StoriesReport> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  try {
    const made = makeStoryPages(pages)
    const store = memoryStories()
    const steps: StoriesStep[] = []
    let changes = 0
    for (let from = 0; from < made.length; from += STEP) {
      const step = made.slice(from, from + STEP)
      const [started, cpu] = [performance.now(), process.cpuUsage()]
      for (const [at, page] of step.entries()) {
        const placement = await group(store, { page, place: from + at, made })
        changes += placement.changes.length
        await store.place([placement])
      }
      const seconds = (performance.now() - started) / 1000
      const { user, system } = process.cpuUsage(cpu)
      globalThis.gc?.()
      const { heapUsed, rss } = process.memoryUsage()
      steps.push({
        pages: from + step.length,
        pagesPerSecond: step.length / seconds,
        processorMilliseconds: (user + system) / 1000 / step.length,
        heapMegabytes: heapUsed / 1e6,
        residentMegabytes: rss / 1e6,
      })
    }
    const found = await store.storiesOf(made.map((_page, at) => at + 1))
    const score = scoreStories(made, found)
    const lookups = await measureRuns(store, made)
    return { pages, stories: new Set(found).size, steps, ...score, changes, ...lookups }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function group(
  store: StoryStore,
  { page, place, made }: { page: StoryPage; place: number; made: readonly StoryPage[] },
): Promise<Placement> {
  const kept: KeptPrint = { key: place + 1, print: page.print }
  const shared = new Map<number, number>()
  for (const keys of await store.withRuns(page.print.runs, MOST_WITH_RUN)) {
    for (const key of keys) shared.set(key, (shared.get(key) ?? 0) + 1)
  }
  const reprints = [...shared].flatMap(([key, count]) => {
    const other = made[key - 1]!.print
    const share = count / page.print.runs.length
    if (share < 0.3) return []
    return [
      {
        page: page.print.page,
        of: other.page,
        kind: 'edited' as const,
        share,
        kept: count / other.runs.length,
        credit: 'lost' as const,
        how: 'wording' as const,
        source: null,
        closest: false,
        score: share,
        reasons: [],
      },
    ]
  })
  return placePage(store, kept, reprints)
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

async function measureRuns(
  store: StoryStore,
  made: readonly StoryPage[],
): Promise<Pick<StoriesReport, 'runLookups' | 'runMedian' | 'runP99'>> {
  const times: number[] = []
  for (let at = 0; at < LOOKUPS; at++) {
    const { print } = made[Math.floor((at * made.length) / LOOKUPS)]!
    const started = performance.now()
    await store.withRuns(print.runs, MOST_WITH_RUN)
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  const quantile = (share: number): number => times[Math.floor(share * (times.length - 1))]!
  return { runLookups: LOOKUPS, runMedian: quantile(0.5), runP99: quantile(0.99) }
}
