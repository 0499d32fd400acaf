import { expandInputs } from '../app/inputs.ts'
import { findKnowledgeFile } from '../app/knowledge-file.ts'
import { addPages } from '../app/library/add-pages.ts'
import type { Added } from '../app/library/add-pages.ts'
import { openLibrary } from '../app/library/open-library.ts'
import { IsnadError } from '../model/error.ts'
import { startTally } from './added-tally.ts'
import { withErrorCode } from './error-line.ts'
import { inputItems } from './input-items.ts'
import { INTERRUPTED, stopOnInterrupt } from './interrupt.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'
import { progressOver } from './progress.ts'
import { groupWithProgress } from './story-source.ts'
import { threadsOf } from './threads.ts'

const HELP = `usage: isnad add PAGE… [options]

Reads pages into a library, one file, and says what became of each. A PAGE is whatever isnad read takes.
The same page again changes nothing; a changed page becomes a new version. Pages that are there are not read again,
so that the same command goes on with a run that was stopped.

options
  --library FILE     ./isnad.library where it is not given; made where there is none
  --map FIELDS       which fields of JSON pages hold what, as for isnad read
  --language CODE    fa, ar or en; detected otherwise
  --knowledge FILE   names and offices of your own; ./isnad.knowledge where there is one
  --threads N        read N pages at once; as many as the machine has cores otherwise
  --json             print one line of JSON for each page
  --help
`

const OPTIONS = {
  library: { type: 'string' },
  map: { type: 'string' },
  language: { type: 'string' },
  knowledge: { type: 'string' },
  threads: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `isnad add`: reads pages into a library. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('add', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (positionals.length === 0)
    throw new IsnadError('bad-argument', 'name a page to add; see isnad add --help')
  findKnowledgeFile(values.knowledge)
  const inputs = await expandInputs(positionals)
  const library = await openLibrary(values.library, { create: true })
  const stop = stopOnInterrupt()
  const { items, part } = inputItems(inputs, { map: values.map, signal: stop.signal })
  const progress = progressOver(part)
  const tally = startTally()
  try {
    const all = addPages(library, items, {
      ...threadsOf(values.threads),
      knowledge: values.knowledge,
      signal: stop.signal,
      options: { language: values.language ?? null },
    })
    for await (const added of all) {
      tally.count(added)
      if (values.json) await print(`${JSON.stringify(toLine(added))}\n`)
      progress.step()
    }
    progress.clear()
    await groupWithProgress(library, stop.signal)
    if (!values.json) await print(tally.text())
    if (!stop.signal.aborted) return tally.status()
    process.stderr.write('isnad: stopped; what was added is safe, and the same command goes on\n')
    return INTERRUPTED
  } finally {
    stop.end()
    await library.close()
  }
}

function toLine(added: Added): object {
  return 'error' in added ? withErrorCode(added) : { name: added.name, ...added.outcome }
}
