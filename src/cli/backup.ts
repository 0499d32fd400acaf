import { openLibrary } from '../app/library/open-library.ts'
import { IsnadError } from '../model/error.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'

const HELP = `usage: isnad backup FILE [options]

Writes a whole copy of a library to a new file; others may add to the library meanwhile. The copy is a library.

options
  --library FILE  the library to copy; ./isnad.library where it is not given
  --help
`

const OPTIONS = {
  library: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `isnad backup`: copies a library. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('backup', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  const [target, ...others] = positionals
  if (target === undefined || others.length > 0)
    throw new IsnadError('bad-argument', 'name one new file for the copy; see isnad backup --help')
  const library = await openLibrary(values.library)
  try {
    await library.backup(target)
    const { pages, versions } = await library.stats()
    const more = versions > pages ? ` in ${versions} versions` : ''
    await print(`${pages} pages${more} copied to ${target}\n`)
    return 0
  } finally {
    await library.close()
  }
}
