import type { Reading } from '../app/reading/read-many.ts'
import type { RecordFile } from '../app/reading/record-file.ts'
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
  readonly reading: (reading: Reading) => Promise<void>
  /** How many readings came. */
  readonly pages: () => number
  /** Prints what is left and lists the failures; gives the exit status. */
  readonly end: () => Promise<number>
}

/** Turns records into output. */
interface Printer {
  readonly record: (record: Record) => string
  /** What is still to be printed when all pages, failed ones counted, were read. */
  readonly end: (pages: number) => string
}

/** Starts the printing of records, to a file where there is one, with a progress bar that makes way for them. */
export async function recordPrinter(
  values: PrintOptions,
  progress: Progress,
  file?: RecordFile,
): Promise<RecordPrinter> {
  const failures = failureList()
  const printer = file ? filePrinter(file) : await printerFor(values)
  const show = async (text: string): Promise<void> => {
    if (text === '') return
    progress.clear()
    await print(text)
  }
  let pages = 0
  return {
    reading: async (reading) => {
      pages++
      if ('record' in reading) await show(printer.record(reading.record))
      else {
        progress.clear()
        failures.add(reading.item.name, reading.error)
      }
    },
    pages: () => pages,
    end: async () => {
      await show(printer.end(pages))
      progress.clear()
      return failures.end(pages)
    },
  }
}

function filePrinter(file: RecordFile): Printer {
  return {
    record: (record) => {
      file.add(record)
      return ''
    },
    end: () => {
      file.close()
      return ''
    },
  }
}

async function printerFor(values: PrintOptions): Promise<Printer> {
  if (values.as !== undefined) {
    if (!values.json && !values.jsonl) return exportPrinter(values.as)
    throw new IsnadError('bad-argument', '--as names the format: leave --json and --jsonl out')
  }
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

/** So many failures are kept to be listed at the end; those of a longer run are listed as they come. */
const KEPT = 200

/** Lists what could not be read, and counts it; the first one decides the exit status. */
function failureList(): {
  readonly add: (name: string, error: IsnadError) => void
  readonly end: (pages: number) => number
} {
  let kept: string[] = []
  let count = 0
  let status = 0
  const tell = () => {
    if (kept.length > 0) process.stderr.write(kept.join(''))
    kept = []
  }
  return {
    add: (name, { code, message }) => {
      count++
      status ||= EXIT[code]
      kept.push(`isnad: ${name}: ${message}\n`)
      if (count > KEPT) tell()
    },
    end: (pages) => {
      tell()
      if (pages > 1 && count > 0) {
        process.stderr.write(`isnad: ${count} of ${pages} pages could not be read\n`)
      }
      return status
    },
  }
}
