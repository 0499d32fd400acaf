import { IsnadError } from '../model/error.ts'
import type { Input } from '../app/inputs.ts'
import { expandInputs } from '../app/inputs.ts'
import { loadKnowledge } from '../app/knowledge-file.ts'
import type { Item } from '../app/sources/item.ts'
import type { SourceOptions } from '../app/sources/open-source.ts'
import { openSource } from '../app/sources/open-source.ts'
import { parseFieldMap } from './field-map.ts'
import { print } from './output.ts'
import { progressOver } from './progress.ts'
import { PRINT_OPTIONS, recordPrinter } from './record-printer.ts'
import type { ParsedOptions } from './parse-options.ts'
import { parseOptions } from './parse-options.ts'

const HELP = `usage: isnad read PAGE… [options]

Prints what was read from pages: who said what, when, and through whom.
A PAGE is a text or HTML file, a saved page (MHTML), a feed, a web archive (WARC, WET, WACZ), pages as JSON Lines,
any of these gzipped or zipped, a folder (with its subfolders), a glob pattern, or - for standard input.

options
  --json             print the record, or an array of them for several pages
  --jsonl            print one record a line, as the pages are read
  --as FORMAT        print in an interchange format: csv, jsonl (see docs/formats.md)
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
  ...PRINT_OPTIONS,
  map: { type: 'string' },
  knowledge: { type: 'string' },
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
  await loadKnowledge(values.knowledge)
  return readAll(inputs, values)
}

/** Reads all inputs and prints their records; gives the exit status. */
async function readAll(inputs: readonly Input[], values: Options): Promise<number> {
  const fields = values.map === undefined ? {} : { fields: parseFieldMap(values.map) }
  const progress = progressOver(inputs.length)
  const printer = await recordPrinter(values, progress)
  for (const input of inputs) {
    for await (const item of itemsOf(input, fields)) await printer.item(item)
    progress.step()
  }
  return printer.end()
}

async function* itemsOf({ path, error }: Input, options: SourceOptions): AsyncIterable<Item> {
  if (error) yield { name: path, error }
  else yield* openSource(path, options)
}
