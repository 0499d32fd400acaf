import { constants, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteLibrary } from '../src/library/sqlite/sqlite-library.ts'
import { readCorpus } from './corpus.ts'
import type { Drawing } from './desk-addresses.ts'
import { DESK_KINDS, drawingOf } from './desk-addresses.ts'
import { makeDeskLibrary } from './desk-pages.ts'
import type { Paint } from './desk-paint.ts'
import { measurePaint } from './desk-paint.ts'
import type { RunningDesk } from './desk-server.ts'
import { openDesk } from './desk-server.ts'
import { toRandom } from './library-pages.ts'

/** How fast the desk answers over a library of generated pages. */
export interface DeskReport {
  readonly pages: number
  /** Milliseconds from nothing to the printed address. */
  readonly start: number
  /** Seconds until the stories that head the lists were counted, as they are once in the life of a library. */
  readonly settled: number
  /** Megabytes of the process when it is open, and at most over all answers. */
  readonly megabytes: number
  readonly peakMegabytes: number
  readonly kinds: readonly DeskKindReport[]
  readonly paints: readonly Paint[]
  /** Pages that came through the inbox while all was asked again. */
  readonly arrived: number
}

/** Milliseconds until the last byte of an answer, alone and while the inbox reads and groups pages. */
export interface DeskKindReport {
  readonly kind: string
  readonly median: number
  readonly p99: number
  /** Milliseconds of the server's processor for an answer, on the average. */
  readonly processor: number
  /** Of the answer, the middle one. */
  readonly bytes: number
  readonly busyMedian: number
  readonly busyP99: number
}

/** What to measure the desk on. */
export interface DeskOptions {
  readonly pages: number
  /** A library that was made before, with `--keep`; it is copied. */
  readonly library?: string | undefined
  /** Where to keep the library that is made. */
  readonly keep?: string | undefined
  /** Addresses of each kind. */
  readonly rounds: number
  readonly onProgress: (line: string) => void
}

const DELIVERIES = 6
const PAGES_A_DELIVERY = 200
const PAINTS = 5
const SEED = 11
/** Seconds after which it is no longer waited for. */
const MOST_SETTLING = 600

/** Opens the desk on a library of generated pages and asks each kind of screen and answer, alone and while pages come in. */
export async function measureDesk(options: DeskOptions): Promise<DeskReport> {
  const { rounds, onProgress } = options
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  try {
    const file = join(folder, 'bench.library')
    await prepare(file, options)
    const library = await sqliteLibrary(file)
    const { pages } = await library.stats()
    const drawing = await drawingOf(library, toRandom(SEED))
    await library.close()
    onProgress(`opening the desk on ${pages} pages`)
    const desk = await openDesk(file)
    try {
      const { now } = desk.megabytes()
      onProgress('waiting until the stories that head the lists are counted')
      const settled = await settle(desk)
      for (const { draw } of DESK_KINDS) await ask(desk, draw(drawing))
      const alone = await askAll(desk, { drawing, rounds, onProgress })
      const painted = DESK_KINDS.filter(({ isScreen }) => isScreen).map(({ kind, draw }) => ({
        kind,
        addresses: Array.from({ length: PAINTS }, () => draw(drawing)),
      }))
      onProgress('first paints')
      const paints = await measurePaint(desk.url, painted)
      onProgress('the same while pages come in')
      await deliver(desk)
      const busy = await askAll(desk, { drawing, rounds, onProgress })
      const arrived = (await pagesIn(file)) - pages
      const kinds = alone.map(({ kind, times, bytes, processor }, at): DeskKindReport => {
        const { times: busyTimes } = busy[at]!
        return {
          kind,
          median: quantile(times, 0.5),
          p99: quantile(times, 0.99),
          processor: (processor / rounds) * 1000,
          bytes: quantile(bytes, 0.5),
          busyMedian: quantile(busyTimes, 0.5),
          busyP99: quantile(busyTimes, 0.99),
        }
      })
      return {
        pages,
        start: desk.start,
        settled,
        megabytes: now,
        peakMegabytes: desk.megabytes().peak,
        kinds,
        paints,
        arrived,
      }
    } finally {
      await desk.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function prepare(file: string, { pages, library, keep, onProgress }: DeskOptions) {
  if (library === undefined) {
    await makeDeskLibrary(file, pages, (done) => {
      if (done % 2000 === 0) onProgress(`${done} of ${pages} pages are made`)
    })
    if (keep !== undefined) copyFileSync(file, keep)
  } else copyFileSync(library, file, constants.COPYFILE_FICLONE)
}

/** Waits until the stories that head the lists are counted. */
async function settle({ url }: RunningDesk): Promise<number> {
  const begun = performance.now()
  for (const order of ['newest', 'biggest', 'contested']) {
    for (;;) {
      const response = await fetch(`${url}/api/v1/stories?order=${order}&all=true&limit=40`)
      const { stories } = (await response.json()) as { stories: { isCounted: boolean }[] }
      const seconds = (performance.now() - begun) / 1000
      if (stories.every(({ isCounted }) => isCounted)) break
      if (seconds > MOST_SETTLING) return seconds
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  return (performance.now() - begun) / 1000
}

interface Answers {
  readonly kind: string
  readonly times: number[]
  readonly bytes: number[]
  /** Seconds of the processor for all of them. */
  processor: number
}

async function askAll(
  desk: RunningDesk,
  asked: {
    readonly drawing: Drawing
    readonly rounds: number
    readonly onProgress: DeskOptions['onProgress']
  },
): Promise<Answers[]> {
  const { drawing, rounds, onProgress } = asked
  const all: Answers[] = []
  for (const { kind, draw, isRemembered } of DESK_KINDS) {
    const names = isRemembered ? [`${kind}, for the first time`, kind] : [kind]
    const answers = names.map((name) => ({ kind: name, times: [], bytes: [], processor: 0 }))
    for (let round = 0; round < rounds; round++) {
      const address = draw(drawing)
      for (const answer of answers) await askInto(answer, desk, address)
    }
    all.push(...answers)
    for (const { kind: name, times } of answers)
      onProgress(`${name}: ${quantile(times, 0.5).toFixed(1)} ms`)
  }
  return all
}

async function askInto(answer: Answers, desk: RunningDesk, address: string): Promise<void> {
  const before = desk.processor()
  const { time, length } = await ask(desk, address)
  answer.processor += desk.processor() - before
  answer.times.push(time)
  answer.bytes.push(length)
}

async function ask({ url }: RunningDesk, address: string) {
  const begun = performance.now()
  const response = await fetch(url + address)
  const { byteLength: length } = await response.arrayBuffer()
  const time = performance.now() - begun
  if (!response.ok) throw new Error(`${address} answered with ${response.status}`)
  return { time, length }
}

async function pagesIn(file: string): Promise<number> {
  const library = await sqliteLibrary(file)
  const { pages } = await library.stats()
  await library.close()
  return pages
}

/** Gives the inbox more pages than it reads meanwhile. */
async function deliver({ url }: RunningDesk): Promise<void> {
  const { pages } = readCorpus()
  for (let delivery = 0; delivery < DELIVERIES; delivery++) {
    const form = new FormData()
    for (let at = 0; at < PAGES_A_DELIVERY; at++) {
      const number = delivery * PAGES_A_DELIVERY + at
      // A line of its own makes another page of one that comes again.
      const bytes = [pages[number % pages.length]! as Uint8Array<ArrayBuffer>, `\n\n${number}\n`]
      form.append('files', new File(bytes, `page-${number}.txt`))
    }
    const response = await fetch(`${url}/inbox`, { method: 'POST', body: form })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`the inbox answered with ${response.status}`)
  }
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}
