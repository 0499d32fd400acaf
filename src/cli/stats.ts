import { openLibrary } from '../app/library/open-library.ts'
import { IsnadError } from '../model/error.ts'
import type { Stats } from '../app/library/open-library.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'

const HELP = `usage: isnad stats [options]

Says what a library holds.

options
  --library FILE  ./isnad.library where it is not given
  --json          as JSON
  --help
`

const OPTIONS = {
  library: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `isnad stats`: says what a library holds. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('stats', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (positionals.length > 0)
    throw new IsnadError('bad-argument', 'stats takes no names; name a library with --library FILE')
  const library = await openLibrary(values.library)
  try {
    const stats = await library.stats()
    await print(values.json ? `${JSON.stringify(stats, null, 2)}\n` : toText(stats))
    return 0
  } finally {
    await library.close()
  }
}

const MEGABYTE = 1e6

function toText(stats: Stats): string {
  const { pages, versions, days, languages, readers, bytes } = stats
  const counted = (list: readonly (readonly [string, number])[]) =>
    list.map(([name, count]) => `${name} ${count}`).join(', ')
  const rows: (readonly [string, string])[] = [
    ['pages', `${pages}${versions > pages ? `, ${versions} versions of them` : ''}`],
    ['statements', String(stats.statements)],
    ['entities', String(stats.entities)],
    ['reviews', String(stats.reviews)],
    ['published', days ? days.join(' to ') : 'no page has a day'],
    ['languages', counted(languages.map(({ language, pages: of }) => [language, of] as const))],
    ['read by', counted(readers.map(({ reader, pages: of }) => [reader, of] as const))],
    [
      'on disk',
      bytes < MEGABYTE ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`,
    ],
  ]
  return rows.map(([name, value]) => `${name.padEnd(12)}${value || 'none'}\n`).join('')
}
