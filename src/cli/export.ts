import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FORMAT_NAMES, openExport } from '../app/export.ts'
import { loadKnowledge } from '../app/knowledge-file.ts'
import { exportPages } from '../app/library/export-pages.ts'
import { openLibrary } from '../app/library/open-library.ts'
import { withTextFile } from '../app/library/with-text-file.ts'
import { openTextOutput } from '../app/text-output.ts'
import type { TextOutput } from '../app/text-output.ts'
import { IsnadError } from '../model/error.ts'
import { INTERRUPTED, stopOnInterrupt } from './interrupt.ts'
import { print } from './output.ts'
import type { ParsedOptions } from './parse-options.ts'
import { parseOptions } from './parse-options.ts'
import { progressOver } from './progress.ts'

const HELP = `usage: isnad export [QUERY] [options]

Hands on all pages that a query finds, as isnad search takes it; without a query the whole library. What people decided
about a page stands over what was read. jsonl loses nothing: isnad import takes it back, reviews too.

options
  --as FORMAT        ${FORMAT_NAMES.slice(0, 8).join(', ')},
                     ${FORMAT_NAMES.slice(8).join(', ')}; jsonl where it is not given (docs/formats.md)
  -o, --output FILE  write to a file, whole or not at all; it is replaced where there is one
  --matching         of pages only the statements that the query asks for
  --texts DIR        gold: also write the text of each page, to the file that its line names
  --all              gold: also pages that nobody has reviewed
  --library FILE     ./isnad.library where it is not given
  --knowledge FILE   names and offices of your own; ./isnad.knowledge where there is one
  --help
`

const OPTIONS = {
  as: { type: 'string', default: 'jsonl' },
  output: { type: 'string', short: 'o' },
  matching: { type: 'boolean', default: false },
  texts: { type: 'string' },
  all: { type: 'boolean', default: false },
  library: { type: 'string' },
  knowledge: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

type Options = ParsedOptions<typeof OPTIONS>['values']

const GOLD = 'gold'

/** `isnad export`: hands on pages of a library in an interchange format. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('export', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  const { as, all, texts, output } = values
  if (as !== GOLD && (all || texts !== undefined))
    throw new IsnadError('bad-argument', '--all and --texts go with --as gold')
  await loadKnowledge(values.knowledge)
  const file = output === undefined ? null : openTextOutput(output)
  try {
    const status = await exportAll(positionals.join(' '), values, file)
    if (status === 0) file?.done()
    return status
  } finally {
    file?.drop()
  }
}

/** Writes the pages; gives the exit status. */
async function exportAll(query: string, values: Options, file: TextOutput | null): Promise<number> {
  const { as, all, texts, matching } = values
  const writer = await openExport(as)
  if (texts !== undefined) mkdirSync(texts, { recursive: true })
  const library = await openLibrary(values.library)
  const stop = stopOnInterrupt()
  const progress = file ? progressOver(() => null) : null
  const write = async (text: string) => {
    if (file) file.write(text)
    else if (text !== '') await print(text)
  }
  let count = 0
  try {
    const reviewed = as === GOLD && !all
    for await (const found of exportPages(library, query, { matching, reviewed })) {
      if (stop.signal.aborted) break
      const named = as === GOLD && texts !== undefined ? withTextFile(found) : null
      if (named) writeFileSync(join(texts!, named.file), found.record.page.text)
      await write(writer.page(named?.page ?? found))
      progress?.step()
      count++
    }
    progress?.clear()
    if (stop.signal.aborted) return INTERRUPTED
    await write(writer.end())
    if (file)
      process.stderr.write(
        `isnad: ${count} ${count === 1 ? 'page' : 'pages'} in ${values.output}\n`,
      )
    else if (count === 0) process.stderr.write(`isnad: ${nothing(query, values)}\n`)
    return 0
  } finally {
    stop.end()
    await library.close()
  }
}

function nothing(query: string, { as, all }: Options): string {
  if (as === GOLD && !all)
    return 'nobody has reviewed such a page; isnad review does, --all takes all pages'
  return query === ''
    ? 'the library is empty'
    : 'no page is found; isnad search shows what a query finds'
}
