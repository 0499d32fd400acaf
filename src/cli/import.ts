import { createReadStream } from 'node:fs'
import { expandInputs, fileError } from '../app/inputs.ts'
import type { Imported } from '../app/library/import-pages.ts'
import { importPages } from '../app/library/import-pages.ts'
import { openLibrary } from '../app/library/open-library.ts'
import { recordLines } from '../app/library/record-lines.ts'
import { IsnadError } from '../model/error.ts'
import { startTally } from './added-tally.ts'
import { withErrorCode } from './error-line.ts'
import { INTERRUPTED, stopOnInterrupt } from './interrupt.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'
import { progressOver } from './progress.ts'
import { groupWithProgress } from './story-source.ts'

const HELP = `usage: isnad import FILE… [options]

Takes records, one a line, into a library as they are: what isnad export --as jsonl and isnad read --jsonl write, gzipped or
not, or - for standard input. Reviews come with them. Pages are not read again; those whose bytes are not their text (HTML)
are kept as their text.

options
  --library FILE  ./isnad.library where it is not given; made where there is none
  --json          print one line of JSON for each page
  --help
`

const OPTIONS = {
  library: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `isnad import`: takes records into a library. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('import', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (positionals.length === 0)
    throw new IsnadError('bad-argument', 'name a file of records; see isnad import --help')
  const inputs = await expandInputs(positionals)
  const failed = inputs.find(({ error }) => error)
  if (failed) throw new IsnadError(failed.error!.code, `${failed.path}: ${failed.error!.message}`)
  const library = await openLibrary(values.library, { create: true })
  const stop = stopOnInterrupt()
  const progress = progressOver(() => null)
  const tally = startTally()
  let reviews = 0
  try {
    for (const { path } of inputs) {
      const source = path === '-' ? process.stdin : createReadStream(path)
      const lines = recordLines(source, (cause) => fileError(cause, path))
      for await (const imported of importPages(library, lines)) {
        const named = { ...imported, name: `${path} ${imported.name}` }
        tally.count(named)
        if ('reviews' in imported) reviews += imported.reviews
        if (values.json) await print(`${JSON.stringify(toLine(named))}\n`)
        progress.step()
        if (stop.signal.aborted) break
      }
      if (stop.signal.aborted) break
    }
    progress.clear()
    await groupWithProgress(library, stop.signal)
    const more = reviews > 0 ? `${reviews} ${reviews === 1 ? 'review' : 'reviews'}\n` : ''
    if (!values.json) await print(tally.text() + more)
    return stop.signal.aborted ? INTERRUPTED : tally.status()
  } finally {
    stop.end()
    await library.close()
  }
}

function toLine(imported: Imported): object {
  if ('error' in imported) return withErrorCode(imported)
  const { name, outcome, reviews } = imported
  return { name, ...outcome, reviews }
}
