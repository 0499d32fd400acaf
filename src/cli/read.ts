import { parseArgs } from 'node:util'
import { IsnadError } from '../model/error.ts'
import type { Input } from '../app/inputs.ts'
import { expandInputs } from '../app/inputs.ts'
import { loadKnowledge } from '../app/knowledge-file.ts'
import type { ReadOptions } from '../app/read.ts'
import { pagesReader } from '../app/read-pages.ts'
import type { Captured, Item } from '../app/sources/item.ts'
import type { SourceOptions } from '../app/sources/open-source.ts'
import { openSource } from '../app/sources/open-source.ts'
import { parseFieldMap } from './field-map.ts'
import type { Record } from '../model/record.ts'
import { EXIT } from './exit.ts'
import { print } from './output.ts'
import { progressOver } from './progress.ts'
import { styleFor } from './style.ts'

const HELP = `usage: isnad read PAGE… [options]

Prints what was read from pages: who said what, when, and through whom.
A PAGE is a text or HTML file, a saved page (MHTML), a feed, a web archive (WARC, WET, WACZ), pages as JSON Lines,
any of these gzipped or zipped, a folder (with its subfolders), a glob pattern, or - for standard input.

options
  --json             print the record, or an array of them for several pages
  --jsonl            print one record a line, as the pages are read
  --url URL          where the page was published (one page)
  --published DATE   the day of publication, Gregorian, such as 2024-06-19 (one page)
  --language CODE    fa, ar or en; detected otherwise
  --map FIELDS       which fields of JSON pages hold what, such as url=link,html=raw (url, html, text,
                     capturedAt, published)
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
  map: { type: 'string' },
  knowledge: { type: 'string' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type Options = ReturnType<typeof parse>['values']

/** Turns records into output. */
interface Printer {
  readonly record: (record: Record) => string
  /** What is still to be printed when all pages, failed ones counted, were read. */
  readonly end: (pages: number) => string
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
  return readAll(inputs, values)
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (cause) {
    const message = (cause as Error).message.split('. ')[0]!
    throw new IsnadError('bad-argument', `${message}; see isnad read --help`, { cause })
  }
}

/** Reads all inputs and prints their records; gives the exit status. */
async function readAll(inputs: readonly Input[], values: Options): Promise<number> {
  const fields = values.map === undefined ? {} : { fields: parseFieldMap(values.map) }
  const failures: Failure[] = []
  const progress = progressOver(inputs.length)
  const printer = await printerFor(values)
  const read = pagesReader()
  let pages = 0
  for (const input of inputs) {
    for await (const item of itemsOf(input, fields)) {
      pages++
      try {
        if ('error' in item) throw item.error
        const record = read(item.bytes, optionsFor(item, values))
        progress.clear()
        await print(printer.record(record))
      } catch (error) {
        if (!(error instanceof IsnadError) || error.code === 'bad-argument') throw error
        failures.push({ path: item.name, error })
      }
    }
    progress.step()
  }
  progress.clear()
  await print(printer.end(pages))
  return reportFailures(failures, pages)
}

async function* itemsOf({ path, error }: Input, options: SourceOptions): AsyncIterable<Item> {
  if (error) yield { name: path, error }
  else yield* openSource(path, options)
}

function optionsFor(item: Captured, { url, published, language }: Options): ReadOptions {
  return {
    url: url ?? item.url,
    published: published ?? null,
    language: language ?? null,
    path: item.name === '-' ? null : item.name,
    capturedAt: item.capturedAt,
    charset: item.charset,
    stated: item.published,
  }
}

async function printerFor(values: Options): Promise<Printer> {
  if (values.jsonl) return { record: (record) => `${JSON.stringify(record)}\n`, end: () => '' }
  if (values.json) return jsonPrinter()
  const { viewRecord } = await import('./record-view.ts')
  const style = styleFor(process.stdout, values['no-color'] ?? false)
  const columns = process.stdout.columns ?? (Number(process.env['COLUMNS']) || 100)
  let printed = 0
  const gap = () => (printed++ === 0 ? '' : '\n')
  return { record: (record) => gap() + viewRecord(record, { columns, style }), end: () => '' }
}

/** The record of one page as it is, those of several as an array: the first one waits for a second. */
function jsonPrinter(): Printer {
  let first: string | undefined
  let printed = 0
  return {
    record: (record) => {
      const text = JSON.stringify(record, null, 2)
      printed++
      if (printed === 1) {
        first = text
        return ''
      }
      return printed === 2 ? `[\n${first},\n${text}` : `,\n${text}`
    },
    end: (pages) => {
      if (printed > 1) return '\n]\n'
      if (pages > 1) return `[${first === undefined ? '' : `\n${first}\n`}]\n`
      return first === undefined ? '' : `${first}\n`
    },
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
