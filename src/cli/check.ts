import { loadKnowledge } from '../app/knowledge-file.ts'
import { openLibrary } from '../app/library/open-library.ts'
import type { Checked } from '../app/library/repair-library.ts'
import { checkLibrary } from '../app/library/repair-library.ts'
import { version } from '../app/version.ts'
import { IsnadError } from '../model/error.ts'
import { EXIT } from './exit.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'

const HELP = `usage: isnad check [options]

Verifies a library: the file, each page against its hash, its record against its text, and what searches go by.
The exit status is 0 where nothing is wrong (or left), and ${EXIT['bad-library']} otherwise.

options
  --repair          make anew what is derived from the kept pages, where it is damaged
  --library FILE    ./isnad.library where it is not given
  --knowledge FILE  names and offices of your own; ./isnad.knowledge where there is one
  --json            print one line of JSON for each fault
  --help
`

const OPTIONS = {
  repair: { type: 'boolean', default: false },
  library: { type: 'string' },
  knowledge: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const

/** `isnad check`: verifies a library, and mends it. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('check', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (positionals.length > 0)
    throw new IsnadError('bad-argument', 'check takes no names; name a library with --library FILE')
  if (values.repair) await loadKnowledge(values.knowledge)
  const library = await openLibrary(values.library)
  const counts = { mended: 0, left: 0, repairable: 0 }
  try {
    for await (const checked of checkLibrary(library, values.repair ? version() : null)) {
      if (checked.outcome === 'mended') counts.mended++
      else counts.left++
      if (checked.outcome === 'kept' && checked.fault.isRepairable) counts.repairable++
      await print(values.json ? `${JSON.stringify(toLine(checked))}\n` : view(checked))
    }
    const { versions } = await library.stats()
    if (!values.json) await print(`${summary(counts, versions)}\n`)
    return counts.left > 0 ? EXIT['bad-library'] : 0
  } finally {
    await library.close()
  }
}

function view({ fault, outcome }: Checked): string {
  const where = fault.page === null ? 'library' : `page ${fault.page}`
  const what = outcome === 'mended' ? 'mended' : outcome === 'kept' ? '' : outcome.message
  return `${where}: ${fault.message}${what === '' ? '' : ` (${what})`}\n`
}

function toLine({ fault, outcome }: Checked): object {
  return { ...fault, mended: outcome === 'mended' }
}

function summary(
  { mended, left, repairable }: { mended: number; left: number; repairable: number },
  versions: number,
): string {
  if (mended + left === 0) return `nothing is wrong with ${versions} pages`
  const parts = [
    ...(mended > 0 ? [`${mended} mended`] : []),
    ...(left > 0 ? [`${left} left`] : []),
  ].join(', ')
  if (repairable > 0) return `${parts}; isnad check --repair mends ${repairable}`
  return left > 0 ? `${parts}; take those pages from a backup, or add them to a new library` : parts
}
