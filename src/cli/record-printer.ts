import { pagesReader } from '../app/read-pages.ts'
import type { ReadOptions } from '../app/read.ts'
import type { Captured, Item } from '../app/sources/item.ts'
import { IsnadError } from '../model/error.ts'
import type { Record } from '../model/record.ts'
import { EXIT } from './exit.ts'
import { print } from './output.ts'
import type { Progress } from './progress.ts'
import { styleFor } from './style.ts'

/** The options of printing records. */
export const PRINT_OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  as: { type: 'string' },
  url: { type: 'string' },
  published: { type: 'string' },
  language: { type: 'string' },
  'no-color': { type: 'boolean' },
} as const

/** What the user says about printing, and about the pages. */
export interface PrintOptions {
  readonly json?: boolean | undefined
  readonly jsonl?: boolean | undefined
  readonly as?: string | undefined
  readonly url?: string | undefined
  readonly published?: string | undefined
  readonly language?: string | undefined
  readonly 'no-color'?: boolean | undefined
}

/** Prints the records of pages as they come; a page that fails does not keep back the others. */
export interface RecordPrinter {
  readonly item: (item: Item) => Promise<void>
  /** Prints what is left and lists the failures; gives the exit status. */
  readonly end: () => Promise<number>
}

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

/** Starts the printing of records, with a progress bar that makes way for them. */
export async function recordPrinter(
  values: PrintOptions,
  progress: Progress,
): Promise<RecordPrinter> {
  const failures: Failure[] = []
  const printer = await printerFor(values)
  const read = pagesReader()
  let pages = 0
  return {
    item: async (item) => {
      pages++
      if ('error' in item) {
        failures.push({ path: item.name, error: item.error })
        return
      }
      try {
        const record = read(item.bytes, optionsFor(item, values))
        progress.clear()
        await print(printer.record(record))
      } catch (error) {
        if (!(error instanceof IsnadError) || error.code === 'bad-argument') throw error
        failures.push({ path: item.name, error })
      }
    },
    end: async () => {
      progress.clear()
      await print(printer.end(pages))
      return reportFailures(failures, pages)
    },
  }
}

function optionsFor(item: Captured, { url, published, language }: PrintOptions): ReadOptions {
  return {
    url: url ?? item.url,
    published: published ?? null,
    language: language ?? null,
    path: item.name === '-' || item.name === item.url ? null : item.name,
    capturedAt: item.capturedAt,
    charset: item.charset,
    stated: item.published,
  }
}

async function printerFor(values: PrintOptions): Promise<Printer> {
  if (values.as !== undefined) return exportPrinter(values.as)
  if (values.jsonl) return { record: (record) => `${JSON.stringify(record)}\n`, end: () => '' }
  if (values.json) return jsonPrinter()
  const { viewRecord } = await import('./record-view.ts')
  const style = styleFor(process.stdout, values['no-color'] ?? false)
  const columns = process.stdout.columns ?? (Number(process.env['COLUMNS']) || 100)
  let printed = 0
  const gap = () => (printed++ === 0 ? '' : '\n')
  return { record: (record) => gap() + viewRecord(record, { columns, style }), end: () => '' }
}

async function exportPrinter(format: string): Promise<Printer> {
  const { openExport } = await import('../app/export.ts')
  const writer = await openExport(format)
  return { record: (record) => writer.page({ record }), end: () => writer.end() }
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
