import { readCorpus } from '../bench/corpus.ts'
import { readBytes } from '../src/app/read.ts'
import { IsnadError } from '../src/model/error.ts'
import type { Record } from '../src/model/record.ts'

/**
 * Reads every page of the news dumps beside the repository, or the samples, and says what nobody
 * annotated: defects, the slowest pages, and how the statements are spread. `node eval/survey.ts`
 */
interface Read {
  readonly at: number
  readonly bytes: number
  readonly milliseconds: number
  readonly record: Record | null
}

const corpus = readCorpus()
const defects = new Map<string, number[]>()
const reads = corpus.pages.map(readPage)

console.log(`${corpus.pages.length} pages (${corpus.source})`)
printDefects()
printSpread()
printSlowest()
if (defects.size > 0) process.exitCode = 1

function readPage(page: Uint8Array, at: number): Read {
  const started = performance.now()
  let record: Record | null = null
  try {
    record = readBytes(page)
  } catch (error) {
    const place =
      error instanceof Error ? error.stack?.split('\n').slice(0, 2).join(' ') : undefined
    const what = error instanceof IsnadError ? `not read: ${error.code}` : (place ?? String(error))
    defects.set(what, [...(defects.get(what) ?? []), at])
  }
  return { at, bytes: page.length, milliseconds: performance.now() - started, record }
}

function printDefects(): void {
  for (const [what, pages] of defects) {
    console.log(`${pages.length} pages (first ${pages[0]}): ${what}`)
  }
}

function printSpread(): void {
  const records = reads.flatMap(({ record }) => record ?? [])
  const statements = records.flatMap((record) => record.statements)
  const share = (part: number) => `${((100 * part) / statements.length).toFixed(1)} %`
  console.log(`${(statements.length / records.length).toFixed(1)} statements a page`)
  console.log(
    `no statement on ${records.filter((one) => one.statements.length === 0).length} pages`,
  )
  const unnamed = statements.filter(({ speaker }) => !speaker.named).length
  const local = statements.filter(({ speaker }) => speaker.entity?.startsWith('local:')).length
  console.log(`speakers: unnamed ${share(unnamed)}, unknown to the knowledge ${share(local)}`)
  printCounts(
    'stance',
    statements.map(({ stance }) => stance),
    share,
  )
  printCounts(
    'kind',
    statements.map(({ kind }) => kind),
    share,
  )
  printCounts(
    'hops',
    statements.map(({ chain }) => String(chain.length)),
    share,
  )
  printCounts(
    'rule',
    statements.map(({ rule }) => rule),
    share,
  )
}

function printCounts(
  title: string,
  values: readonly string[],
  share: (part: number) => string,
): void {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 18)
  console.log(`${title}: ${sorted.map(([value, count]) => `${value} ${share(count)}`).join(', ')}`)
}

function printSlowest(): void {
  const seconds = reads.reduce((sum, read) => sum + read.milliseconds, 0) / 1000
  console.log(`${seconds.toFixed(1)} s, ${(reads.length / seconds).toFixed(0)} pages/s`)
  const rate = ({ milliseconds, bytes }: Read) => milliseconds / Math.max(bytes, 1000)
  const slowest = [...reads].sort((a, b) => rate(b) - rate(a)).slice(1, 6)
  for (const { at, bytes, milliseconds } of slowest) {
    console.log(`slow: page ${at}, ${bytes} bytes, ${milliseconds.toFixed(0)} ms`)
  }
}
