import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readBenchmark, readOwnPages } from '../eval/html-pages.ts'
import { HTML_TOOLS } from './html-tools.ts'

/** How well and how fast a tool gets the text of articles out of pages. */
export interface HtmlResult {
  readonly tool: string
  readonly pagesPerSecond: number
  /** Averaged over the pages that it did not decline; undefined where nobody marked their text. */
  readonly f1?: number
  readonly precision?: number
  readonly recall?: number
  /** Pages in a language that it does not read. */
  readonly declined: number
  /** Pages of which it gave no text. */
  readonly empty: number
  readonly peakMegabytes: number
}

/** What tools did side by side with the same pages. */
export interface HtmlComparison {
  readonly pages: string
  readonly tools: readonly HtmlResult[]
  /** Tools that could not be run, each with the reason. */
  readonly missing: readonly string[]
}

const PASSES = 3
const CHILD: string = fileURLToPath(new URL('html-child.ts', import.meta.url))

/** Runs each tool over all pages in fresh processes, the tools in turn; the fastest round of each counts. */
export function measureHtml(): HtmlComparison {
  const names = Object.keys(HTML_TOOLS)
  const missing = new Map<string, string>()
  const results = new Map<string, HtmlResult[]>(names.map((name) => [name, []]))
  for (let pass = 0; pass < PASSES; pass++) {
    for (const name of names.filter((name) => !missing.has(name))) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [CHILD, name], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      })
      if (status === 0)
        results.get(name)!.push({ tool: name, ...JSON.parse(stdout.split('\n').at(-1)!) })
      else missing.set(name, reasonOf(stderr))
    }
  }
  const tools = names.filter((name) => !missing.has(name)).map((name) => best(results.get(name)!))
  return {
    pages: pagesMeasured(),
    tools,
    missing: [...missing].map(([name, reason]) => `${name}: ${reason}`),
  }
}

function best(rounds: readonly HtmlResult[]): HtmlResult {
  const pagesPerSecond = Math.max(...rounds.map((round) => round.pagesPerSecond))
  return { ...rounds[0]!, pagesPerSecond }
}

function pagesMeasured(): string {
  const marked = readBenchmark().length
  return marked > 0
    ? `${marked} pages of the Scrapinghub benchmark`
    : `${readOwnPages().length} pages of test/pages (no text is scored: the Scrapinghub benchmark is not in ../shared/data)`
}

function reasonOf(stderr: string): string {
  return stderr.includes('ERR_MODULE_NOT_FOUND')
    ? 'not installed; `npm ci` installs it'
    : `failed: ${stderr.trim().split('\n').at(-1)}`
}
