import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { measureArchive, parseSize } from './archive.ts'
import { measureColdStart } from './cold-start.ts'
import { readCorpus } from './corpus.ts'
import type { DeskReport } from './desk.ts'
import { measureDesk } from './desk.ts'
import { measureGrowth } from './growth.ts'
import { measureHostile } from './hostile.ts'
import { measureHtml } from './html.ts'
import { measureKnowledge } from './knowledge.ts'
import type { LibraryReport } from './library.ts'
import { measureLibrary } from './library.ts'
import type { ReprintsReport } from './reprints.ts'
import { measureReprints } from './reprints.ts'
import { measureStages } from './stages.ts'
import type { RunLookups, StoriesReport } from './stories.ts'
import { measureSignatures, measureStories } from './stories.ts'
import { measureAllCores, measureOneCore } from './throughput.ts'

/** Everything that is measured; `--json` prints it, `--markdown` as tables for docs/benchmarks.md; `knowledge`, `html`, `archive`, `reprints`, `stories`, `library` or `desk` measures that alone. */
interface Report {
  readonly machine: { readonly cpu: string; readonly node: string; readonly corpus: string }
  readonly oneCore: ReturnType<typeof measureOneCore>
  readonly allCores: Awaited<ReturnType<typeof measureAllCores>>
  readonly stages: ReturnType<typeof measureStages>
  readonly peakMegabytes: number
  readonly growth: ReturnType<typeof measureGrowth>
  readonly coldStart: ReturnType<typeof measureColdStart>
  readonly hostile: ReturnType<typeof measureHostile>
}

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    size: { type: 'string', default: '20MB' },
    pages: { type: 'string', default: '20000' },
    batch: { type: 'string', default: '200' },
    prints: { type: 'string', default: '1000000' },
    library: { type: 'string' },
    keep: { type: 'string' },
    rounds: { type: 'string', default: '20' },
  },
  allowPositionals: true,
})

if (positionals.includes('knowledge')) {
  const report = measureKnowledge()
  if (values.json) console.log(JSON.stringify(report, null, 2))
  else printKnowledge(report)
} else if (positionals.includes('library')) {
  const report = await measureLibrary({
    pages: Number(values.pages),
    batch: Number(values.batch),
  })
  if (values.json) console.log(JSON.stringify(report, null, 2))
  else printLibrary(report)
} else if (positionals.includes('desk')) {
  const report = await measureDesk({
    pages: Number(values.pages),
    library: values.library,
    keep: values.keep,
    rounds: Number(values.rounds),
    onProgress: (line) => console.error(line),
  })
  if (values.json) console.log(JSON.stringify(report, null, 2))
  else printDesk(report)
} else if (positionals.includes('reprints')) {
  const report = await measureReprints(Number(values.prints))
  if (values.json) console.log(JSON.stringify(report, null, 2))
  else printReprints(report)
} else if (positionals.includes('stories')) {
  const report = await measureStories(Number(values.pages))
  const signatures = await measureSignatures(Number(values.prints))
  if (values.json) console.log(JSON.stringify({ ...report, signatures }, null, 2))
  else printStories(report, signatures)
} else if (positionals.includes('html')) {
  const report = measureHtml()
  if (values.json) console.log(JSON.stringify(report, null, 2))
  else printHtml(report)
} else if (positionals.includes('archive')) {
  const report = measureArchive(parseSize(values.size))
  if (values.json) console.log(JSON.stringify(report, null, 2))
  else printArchive(report)
} else {
  const report: Report = await measure()
  if (values.json) console.log(JSON.stringify(report, null, 2))
  else printReport(report)
}

async function measure(): Promise<Report> {
  const corpus = readCorpus()
  const oneCore = measureOneCore(corpus)
  const peakMegabytes = process.resourceUsage().maxRSS / 1024
  return {
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      node: process.versions.node,
      corpus: `${corpus.pages.length} pages, ${(corpus.bytes / 1e6).toFixed(1)} MB (${corpus.source})`,
    },
    oneCore,
    allCores: await measureAllCores(corpus),
    stages: measureStages(corpus),
    peakMegabytes,
    growth: measureGrowth(corpus),
    coldStart: measureColdStart(),
    hostile: measureHostile(),
  }
}

function printReport(r: Report): void {
  console.log(`${r.machine.cpu}, Node ${r.machine.node}, ${r.machine.corpus}\n`)
  printTable(
    ['whole reading', 'pages/s', 'MB/s', 'seconds'],
    [r.oneCore, r.allCores].map((t) => [
      t.cores === 1 ? 'one core' : `${t.cores} cores`,
      t.pagesPerSecond.toFixed(0),
      t.megabytesPerSecond.toFixed(1),
      t.seconds.toFixed(2),
    ]),
  )
  printTable(
    ['stage', 'share', 'MB/s'],
    r.stages.map((s) => [
      s.stage,
      `${(100 * s.share).toFixed(1)} %`,
      s.megabytesPerSecond.toFixed(1),
    ]),
  )
  printTable(
    ['page size', 'ms', 'µs/kB'],
    r.growth.map((g) => [
      `${g.kilobytes} kB`,
      g.milliseconds.toFixed(2),
      g.microsecondsPerKilobyte.toFixed(1),
    ]),
  )
  const small = r.growth[1]!.microsecondsPerKilobyte
  const ratio = r.growth.at(-1)!.microsecondsPerKilobyte / small
  console.log(`a kilobyte of a 1 MB page takes ${ratio.toFixed(2)} times one of a 10 kB page\n`)
  printTable(
    ['hostile page of 1 M units', 'seconds', 'MB/s'],
    r.hostile.map((h) => [h.input, h.seconds.toFixed(3), h.megabytesPerSecond.toFixed(1)]),
  )
  const { milliseconds, emptyMilliseconds } = r.coldStart
  console.log(`cold start of isnad read on one page: ${milliseconds.toFixed(0)} ms`)
  console.log(`(of which an empty Node process: ${emptyMilliseconds.toFixed(0)} ms)`)
  console.log(`peak memory over the whole corpus: ${r.peakMegabytes.toFixed(0)} MB`)
}

function printKnowledge({ sizes, resolverShare }: ReturnType<typeof measureKnowledge>): void {
  printTable(
    ['entities of a user', 'load ms', 'MB', 'first load s', 'pages/s', 'of the speed', 'peak MB'],
    sizes.map((s) => [
      s.entities === 0 ? 'none: the shipped knowledge' : `${s.entities}`,
      s.milliseconds.toFixed(0),
      s.megabytes.toFixed(0),
      s.firstSeconds.toFixed(1),
      s.pagesPerSecond.toFixed(0),
      `${(100 * s.ratio).toFixed(0)} %`,
      s.peakMegabytes.toFixed(0),
    ]),
  )
  console.log(`resolving entities takes ${(100 * resolverShare).toFixed(1)} % of the whole reading`)
}

function printReprints(r: ReprintsReport): void {
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`
  printTable(
    ['copies of a page', 'found by runs', 'by minhash', 'told as its reprint'],
    r.edits.map((e) => [e.edit, percent(e.runs), percent(e.minhash), percent(e.told)]),
  )
  printTable(
    ['among real pages', ''],
    [
      ['pages', `${r.pages}`],
      ['candidates by runs that are reprints', percent(r.precision.runs)],
      ['candidates by minhash that are reprints', percent(r.precision.minhash)],
      ['comparing two pages, ms', r.comparison.toFixed(2)],
      [`candidates among ${r.prints} prints, ms`, r.searchMedian.toFixed(2)],
      ['slowest hundredth, ms', r.searchP99.toFixed(2)],
    ],
  )
}

function printLibrary(r: LibraryReport): void {
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(2)
  printTable(
    ['library of generated pages', ''],
    [
      ['pages', `${r.pages}`],
      ['added, pages/s', r.pagesPerSecond.toFixed(0)],
      ['processor seconds for 1000 pages', r.processorSeconds.toFixed(2)],
      ['peak MB while adding', r.addingMegabytes.toFixed(0)],
      ['kB a page', kilobytes(r.bytes)],
      ['of which packed text and bytes', kilobytes(r.textBytes)],
      ['opening, ms', r.open.toFixed(0)],
      ['a process that opens, asks and ends, ms', r.coldStart.toFixed(0)],
      ['an empty process, ms', r.emptyProcess.toFixed(0)],
      ['peak MB while searching', r.searchingMegabytes.toFixed(0)],
      ['a question, processor ms, median', r.processorMedian.toFixed(1)],
      ['a question, processor ms, p99', r.processorP99.toFixed(1)],
      ['pages added while searching', `${r.addedMeanwhile}`],
    ],
  )
  printTable(
    ['question', 'median ms', 'p99 ms', 'median ms while adding', 'p99 ms while adding'],
    r.kinds.map((k) => [
      k.kind,
      ...[k.median, k.p99, k.busyMedian, k.busyP99].map((ms) => ms.toFixed(1)),
    ]),
  )
  printTable(
    ['table', 'kB a page'],
    r.tables.slice(0, 14).map(({ name, bytes }) => [name, kilobytes(bytes)]),
  )
}

function printDesk(r: DeskReport): void {
  printTable(
    ['the desk on generated pages', ''],
    [
      ['pages', `${r.pages}`],
      ['from nothing to the printed address, ms', r.start.toFixed(0)],
      ['until the heads of the lists are counted, s', r.settled.toFixed(0)],
      ['MB when it is open', r.megabytes.toFixed(0)],
      ['MB at most', r.peakMegabytes.toFixed(0)],
      ['pages that came in meanwhile', `${r.arrived}`],
    ],
  )
  printTable(
    ['asked for', 'median ms', 'p99 ms', 'processor ms', 'kB', 'while adding', 'p99 while adding'],
    r.kinds.map((k) => [
      k.kind,
      ...[k.median, k.p99, k.processor].map((ms) => ms.toFixed(1)),
      (k.bytes / 1000).toFixed(1),
      ...[k.busyMedian, k.busyP99].map((ms) => ms.toFixed(1)),
    ]),
  )
  printTable(
    ['first paint', 'median ms', 'longest ms', 'kB', 'files'],
    r.paints.map((p) => [
      p.kind,
      p.median.toFixed(0),
      p.longest.toFixed(0),
      (p.bytes / 1000).toFixed(0),
      `${p.requests}`,
    ]),
  )
}

function printStories(r: StoriesReport, signatures: RunLookups): void {
  printTable(
    ['pages', 'pages/s', 'processor ms a page', 'MB alive', 'MB of the process'],
    r.steps.map((step) => [
      `${step.pages}`,
      step.pagesPerSecond.toFixed(0),
      step.processorMilliseconds.toFixed(2),
      step.heapMegabytes.toFixed(0),
      step.residentMegabytes.toFixed(0),
    ]),
  )
  const percent = (share: number): string => (100 * share).toFixed(1)
  printTable(
    ['stories of generated pages', ''],
    [
      ['stories found', `${r.stories}`],
      ['B³ precision', percent(r.precision)],
      ['B³ recall', percent(r.recall)],
      ['B³ F1', percent(r.f1)],
      ['merges and splits', `${r.changes}`],
      ['MB of the file', r.fileMegabytes.toFixed(0)],
    ],
  )
  printTable(
    ['prints', 'runs each', 'runs asked at once', 'median ms', 'p99 ms'],
    [r.lookups, signatures].map((l) => [
      `${l.prints}`,
      `${l.runs}`,
      `${l.asked}`,
      l.median.toFixed(2),
      l.p99.toFixed(2),
    ]),
  )
}

function printHtml({ pages, tools, missing }: ReturnType<typeof measureHtml>): void {
  console.log(`${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, ${pages}\n`)
  const [own] = tools
  const score = (figure: number | undefined): string => figure?.toFixed(4) ?? '–'
  printTable(
    ['tool', 'precision', 'recall', 'F1', 'declined', 'empty', 'pages/s', 'ratio', 'peak MB'],
    tools.map((t) => [
      t.tool,
      score(t.precision),
      score(t.recall),
      score(t.f1),
      `${t.declined}`,
      `${t.empty}`,
      t.pagesPerSecond.toFixed(1),
      ((own?.pagesPerSecond ?? NaN) / t.pagesPerSecond).toFixed(2),
      t.peakMegabytes.toFixed(0),
    ]),
  )
  for (const line of missing) console.log(line)
}

function printArchive({ archive, passes }: ReturnType<typeof measureArchive>): void {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`
  const { pages, bytes, unpacked } = archive
  console.log(`${pages} pages, ${megabytes(bytes)} gzipped, ${megabytes(unpacked)} unpacked\n`)
  printTable(
    ['pass over the archive', 'seconds', 'pages/s', 'of warcio alone', 'busy cores', 'peak MB'],
    passes.map((p) => [
      p.threads === 0 ? 'warcio alone' : `isnad read, threads: ${p.threads}`,
      p.seconds.toFixed(1),
      p.pagesPerSecond.toFixed(0),
      `${(100 * p.ratio).toFixed(0)} %`,
      p.cores.toFixed(1),
      p.peakMegabytes.toFixed(0),
    ]),
  )
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  if (values.markdown) {
    const rule = head.map((_title, at) => (at === 0 ? '---' : '--:'))
    for (const cells of [head, rule, ...rows]) console.log(`| ${cells.join(' | ')} |`)
    console.log()
    return
  }
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]!.length)),
  )
  for (const row of [head, ...rows]) {
    const [first, ...rest] = row
    const cells = rest.map((cell, at) => cell.padStart(widths[at + 1]!))
    console.log([first!.padEnd(widths[0]!), ...cells].join('  '))
  }
  console.log()
}
