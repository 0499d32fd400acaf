import type { KeptPage } from '../app/library/find-page.ts'
import { findPage } from '../app/library/find-page.ts'
import { openLibrary } from '../app/library/open-library.ts'
import { viewRecord as asViewed } from '../app/library/view-record.ts'
import { IsnadError } from '../model/error.ts'
import { columnsOf } from './columns.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'
import { viewRecord } from './record-view.ts'
import { styleFor } from './style.ts'

const HELP = `usage: isnad show PAGE… [options]

Prints what a library holds of pages as isnad read prints it, with what people decided put over it.
A PAGE is its id, the beginning of that (8 letters or more), or its address in any form.

options
  --library FILE  ./isnad.library where it is not given
  --json          print the record, of several pages an array
  --no-color      no colours
  --help
`

const OPTIONS = {
  library: { type: 'string' },
  json: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `isnad show`: prints pages of a library. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('show', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (positionals.length === 0)
    throw new IsnadError('bad-argument', 'name a page; see isnad show --help')
  const library = await openLibrary(values.library)
  try {
    const pages: KeptPage[] = []
    for (const reference of positionals) pages.push(await findPage(library, reference))
    const records = pages.map(asViewed)
    if (values.json) {
      const value = records.length === 1 ? records[0] : records
      await print(`${JSON.stringify(value, null, 2)}\n`)
      return 0
    }
    const style = styleFor(process.stdout, values['no-color'] ?? false)
    const views = records.map((record, at) => {
      const { reviews, versions } = pages[at]!
      const notes = [record.page.id, ...(record.page.url ? [record.page.url] : [])]
      if (versions.length > 1) notes.push(`${versions.length} versions`)
      if (reviews.length > 0) notes.push(`decisions: ${reviews.length}`)
      const table = viewRecord(record, { columns: columnsOf(), style, withIds: true })
      return `${table}\n${notes.map((note) => style.faint(`  ${note}\n`)).join('')}`
    })
    await print(views.join('\n'))
    return 0
  } finally {
    await library.close()
  }
}
