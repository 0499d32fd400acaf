import type { Input } from '../app/inputs.ts'
import { expandInputs } from '../app/inputs.ts'
import { findKnowledgeFile } from '../app/knowledge-file.ts'
import { entityJoiner } from '../app/reading/join-entities.ts'
import { readMany } from '../app/reading/read-many.ts'
import { openRecordFile } from '../app/reading/record-file.ts'
import { IsnadError } from '../model/error.ts'
import { inputItems } from './input-items.ts'
import { INTERRUPTED, stopOnInterrupt } from './interrupt.ts'
import { print } from './output.ts'
import { progressOver } from './progress.ts'
import { PRINT_OPTIONS, recordPrinter } from './record-printer.ts'
import type { ParsedOptions } from './parse-options.ts'
import { parseOptions } from './parse-options.ts'
import { threadsOf } from './threads.ts'

const HELP = `usage: isnad read PAGE… [options]

Prints what was read from pages: who said what, when, and through whom.
A PAGE is a text or HTML file, a saved page (MHTML), a feed, a web archive (WARC, WET, WACZ), pages as JSON Lines,
any of these gzipped or zipped, an address of the web (fetched as isnad fetch does), a folder (with its subfolders), a glob pattern, or - for standard input.

options
  --json             print the record, or an array of them for several pages
  --jsonl            print one record a line, as the pages are read
  --as FORMAT        print in an interchange format: jsonl, csv, jsonld, prov, prov-ttl, annotation, ftm, gqg,
                     ninjs, markdown, html or gold (docs/formats.md says what each leaves out)
  -o, --output FILE  add the records to a file, one a line; pages whose records stand there are not read again, so that
                     the same command goes on with a run that was stopped
  --url URL          where the page was published (one page)
  --published DATE   the day of publication, Gregorian, such as 2024-06-19 (one page)
  --language CODE    fa, ar or en; detected otherwise
  --map FIELDS       which fields of JSON pages hold what, such as url=link,html=raw (url, html, text,
                     capturedAt, published)
  --knowledge FILE   names and offices of your own; ./isnad.knowledge where there is one
  --threads N        read N pages at once; as many as the machine has cores otherwise
  --no-color         no colours
  --help
`

const OPTIONS = {
  ...PRINT_OPTIONS,
  map: { type: 'string' },
  knowledge: { type: 'string' },
  output: { type: 'string', short: 'o' },
  threads: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

type Options = ParsedOptions<typeof OPTIONS>['values']

/** `isnad read`: reads pages and prints their records; a page that fails does not keep back the others. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('read', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (positionals.length === 0) {
    throw new IsnadError('bad-argument', 'name a page to read; see isnad read --help')
  }
  const inputs = await expandInputs(positionals)
  if (inputs.length > 1 && (values.url ?? values.published) !== undefined) {
    throw new IsnadError('bad-argument', '--url and --published are for one page at a time')
  }
  if (values.output !== undefined && (values.json || values.as !== undefined)) {
    const message = '--output writes a record a line: leave --json and --as out'
    throw new IsnadError('bad-argument', message)
  }
  findKnowledgeFile(values.knowledge)
  return readAll(inputs, values)
}

/** Reads all inputs and prints their records; gives the exit status. */
async function readAll(inputs: readonly Input[], values: Options): Promise<number> {
  const { knowledge, output, url, published, language } = values
  const threads = threadsOf(values.threads)
  const joiner = entityJoiner()
  const file = output === undefined ? undefined : await openRecordFile(output, joiner.remember)
  const earlier = file?.count() ?? 0
  if (earlier > 0) tell(`${output} holds ${earlier} records already: going on behind them`)
  const stop = stopOnInterrupt()
  const { items, part } = inputItems(inputs, { map: values.map, signal: stop.signal })
  const progress = progressOver(part)
  const printer = await recordPrinter(values, progress, file)
  const { signal } = stop
  try {
    const readings = readMany(file ? file.missing(items) : items, {
      ...threads,
      knowledge,
      joiner,
      signal,
      options: { url: url ?? null, published: published ?? null, language: language ?? null },
    })
    for await (const reading of readings) {
      await printer.reading(reading)
      progress.step()
    }
    const status = await printer.end()
    if (!signal.aborted) return status
    tell(howToGoOn(printer.pages(), output))
    if (inputs.some(({ path }) => path === '-')) process.stdin.destroy()
    return INTERRUPTED
  } finally {
    stop.end()
  }
}

function tell(message: string): void {
  process.stderr.write(`isnad: ${message}\n`)
}

function howToGoOn(pages: number, output: string | undefined): string {
  return output === undefined
    ? `stopped after ${pages} pages; with --output FILE a run can be stopped and gone on with`
    : `stopped after ${pages} pages; what was read is in ${output}: the same command goes on`
}
