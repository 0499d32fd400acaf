import { enableCompileCache } from 'node:module'
import { readCorpus } from './corpus.ts'

/**
 * One measurement in a process of its own, printed as JSON: `load [FILE]` with the built program, whose language packs are there
 * already, `read [FILE]` over a share of the corpus; with a user's knowledge where a FILE is given.
 */
const [task, file] = process.argv.slice(2)

const PAGES = 600

if (task === 'load') await load()
else await read()

async function load(): Promise<void> {
  enableCompileCache()
  await import(built('lang/index.js'))
  const { tokenise } = await import(built('text/tokens.js'))
  const before = memory()
  const started = performance.now()
  const { knowledge } = await import(built('app/knowledge.js'))
  if (file !== undefined) {
    const { loadKnowledge } = await import(built('app/knowledge-file.js'))
    await loadKnowledge(file)
  }
  const tokens = tokenise('a')
  for (const language of ['fa', 'ar', 'en']) knowledge().names(language).at(tokens, 0, 1)
  knowledge().byId('Q7747')
  knowledge().outletOfHost('isna.ir')
  knowledge().holder('president', 'FR', '2024-01-01')
  print({ milliseconds: performance.now() - started, megabytes: memory() - before })
}

async function read(): Promise<void> {
  const { loadKnowledge } = await import('../src/app/knowledge-file.ts')
  const { readPages } = await import('./throughput.ts')
  if (file !== undefined) await loadKnowledge(file)
  const corpus = readCorpus()
  const step = Math.max(1, Math.floor(corpus.pages.length / PAGES))
  const pages = corpus.pages.filter((_page, at) => at % step === 0).slice(0, PAGES)
  readPages(pages)
  const seconds = Math.min(...[1, 2, 3, 4].map(() => time(() => readPages(pages))))
  const peakMegabytes = process.resourceUsage().maxRSS / 1024
  print({ pagesPerSecond: pages.length / seconds, peakMegabytes })
}

function built(path: string): string {
  return new URL(`../dist/${path}`, import.meta.url).href
}

/** Megabytes in use after collecting what is not: the heap and what lies outside of it. */
function memory(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

/** Seconds of the processor, which what else runs on the machine disturbs less than those of the clock. */
function time(run: () => void): number {
  const started = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}

function print(result: object): void {
  process.stdout.write(JSON.stringify(result))
}
