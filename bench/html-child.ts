import { readBenchmark, readOwnPages } from '../eval/html-pages.ts'
import { countShared, meanScore } from '../eval/shingles.ts'
import type { HtmlTool } from './html-tools.ts'
import { HTML_TOOLS } from './html-tools.ts'

/** One tool over all pages in a process of its own: a warm-up, whose texts are scored, then rounds; printed as JSON in the last line. */
const ROUNDS = 2

const tool = await HTML_TOOLS[process.argv[2]!]!()
const marked = readBenchmark()
const pages = marked.length > 0 ? marked : readOwnPages()
const texts = (await run(tool)).map((found) => (found === null ? null : tool.toText(found)))
const seconds: number[] = []
for (let round = 0; round < ROUNDS; round++) seconds.push(await secondsOf(() => run(tool)))

const { f1, precision, recall } = meanScore(
  pages.flatMap(({ gold }, at) => {
    const text = texts[at] ?? null
    return gold === null || text === null ? [] : [countShared(gold, text)]
  }),
)
const result = {
  pagesPerSecond: pages.length / Math.min(...seconds),
  ...(marked.length > 0 ? { f1, precision, recall } : {}),
  declined: texts.filter((text) => text === null).length,
  empty: texts.filter((text) => text?.trim() === '').length,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
}
process.stdout.write(`\n${JSON.stringify(result)}`)

async function run({ extract }: HtmlTool): Promise<(string | null)[]> {
  const found: (string | null)[] = []
  for (const { bytes, url } of pages) found.push(await extract(bytes, url))
  return found
}

/** Seconds of the processor, those of the collector's and the compiler's threads included: what one core would take. */
async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}
