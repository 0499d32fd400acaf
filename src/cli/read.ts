import { parseArgs } from 'node:util'
import { IsnadError } from '../model/error.ts'
import type { Input } from '../app/inputs.ts'
import { expandInputs, readInput } from '../app/inputs.ts'
import { loadKnowledge } from '../app/knowledge-file.ts'
import type { ReadOptions } from '../app/read.ts'
import { readBytes } from '../app/read.ts'
import { pagesReader } from '../app/read-pages.ts'
import type { Record } from '../model/record.ts'
import { EXIT } from './exit.ts'
import { print } from './output.ts'
import { progressOver } from './progress.ts'
import { styleFor } from './style.ts'

const HELP = `usage: isnad read PAGE… [options]

Prints what was read from pages: who said what, when, and through whom.
A PAGE is a text or HTML file, a folder (with its subfolders), a glob pattern, or - for standard input.

options
  --json             print the record, or an array of them for several pages
  --jsonl            print one record a line, as the pages are read
  --url URL          where the page was published (one page)
  --published DATE   the day of publication, Gregorian, such as 2024-06-19 (one page)
  --language CODE    fa, ar or en; detected otherwise
  --knowledge FILE   names and offices of your own; ./isnad.knowledge where there is one
  --no-color         no colours
  --help
`

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  url: { type: 'string' },
  published: { type: 'string' },
  language: { type: 'string' },
  knowledge: { type: 'string' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type Options = ReturnType<typeof parse>['values']

/** Turns records into output; `first` and `last` frame what is printed. */
interface Printer {
  readonly first: string
  readonly record: (record: Record, at: number) => string
  readonly last: string
}

interface Failure {
  readonly path: string
  readonly error: IsnadError
}

/** `isnad read`: reads pages and prints their records; a page that fails does not keep back the others. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args)
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
  await loadKnowledge(values.knowledge)
  return reportFailures(await readAll(inputs, values), inputs.length)
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (cause) {
    const message = (cause as Error).message.split('. ')[0]!
    throw new IsnadError('bad-argument', `${message}; see isnad read --help`, { cause })
  }
}

async function readAll(inputs: readonly Input[], values: Options): Promise<Failure[]> {
  const failures: Failure[] = []
  const progress = progressOver(inputs.length)
  const printer = await printerFor(values, inputs.length)
  const read = inputs.length > 1 ? pagesReader() : readBytes
  let printed = 0
  if (printer.first) await print(printer.first)
  for (const input of inputs) {
    try {
      const record = read(await readInput(input), optionsFor(input, values))
      progress.clear()
      await print(printer.record(record, printed++))
    } catch (error) {
      if (!(error instanceof IsnadError) || error.code === 'bad-argument') throw error
      failures.push({ path: input.path, error })
    }
    progress.step()
  }
  progress.clear()
  if (printer.last) await print(printer.last)
  return failures
}

function optionsFor({ path }: Input, { url, published, language }: Options): ReadOptions {
  return {
    url: url ?? null,
    published: published ?? null,
    language: language ?? null,
    path: path === '-' ? null : path,
  }
}

async function printerFor(values: Options, pages: number): Promise<Printer> {
  if (values.jsonl)
    return { first: '', record: (record) => `${JSON.stringify(record)}\n`, last: '' }
  if (values.json && pages === 1) {
    return { first: '', record: (record) => `${JSON.stringify(record, null, 2)}\n`, last: '' }
  }
  if (values.json) {
    const before = (at: number) => (at === 0 ? '' : ',\n')
    return {
      first: '[\n',
      record: (record, at) => before(at) + JSON.stringify(record, null, 2),
      last: '\n]\n',
    }
  }
  const { viewRecord } = await import('./record-view.ts')
  const style = styleFor(process.stdout, values['no-color'] ?? false)
  const columns = process.stdout.columns ?? (Number(process.env['COLUMNS']) || 100)
  return {
    first: '',
    record: (record, at) => (at === 0 ? '' : '\n') + viewRecord(record, { columns, style }),
    last: '',
  }
}

function reportFailures(failures: readonly Failure[], pages: number): number {
  if (failures.length === 0) return 0
  for (const { path, error } of failures) {
    process.stderr.write(`isnad: ${path}: ${error.message}\n`)
  }
  if (pages > 1) {
    process.stderr.write(`isnad: ${failures.length} of ${pages} pages could not be read\n`)
  }
  return EXIT[failures[0]!.error.code]
}
