import { profileToJson } from '../app/json/profile-json.ts'
import { loadKnowledge } from '../app/knowledge-file.ts'
import { actorProfile } from '../app/library/actor-profile.ts'
import { openLibrary } from '../app/library/open-library.ts'
import { IsnadError } from '../model/error.ts'
import { viewProfile } from './actor-view.ts'
import { columnsOf } from './columns.ts'
import { limitOf } from './limit.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'
import { styleFor } from './style.ts'

const HELP = `usage: isnad actor NAME [options]

Shows what a library holds of someone: names in all scripts and as the pages write them, offices by time, how many pages and
statements, what they said, who carries their words, and what was said of them. A NAME is a name in any script, or an id.
Where a name may mean several, they are listed with their ids and pages.

options
  --library FILE  ./isnad.library where it is not given
  --limit N       so many of the newest statements (5)
  --json          print everything
  --knowledge FILE  names and offices of your own; ./isnad.knowledge where there is one
  --no-color      no colours
  --help
`

const OPTIONS = {
  library: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
  knowledge: { type: 'string' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `isnad actor`: what a library holds of someone. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('actor', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (positionals.length === 0)
    throw new IsnadError('bad-argument', 'name an actor; see isnad actor --help')
  const limit = limitOf(values.limit, 5)
  await loadKnowledge(values.knowledge)
  const library = await openLibrary(values.library)
  try {
    const profile = await actorProfile(library, positionals.join(' '), { limit })
    const style = styleFor(process.stdout, values['no-color'] ?? false)
    await print(
      values.json
        ? `${JSON.stringify(profileToJson(profile), null, 2)}\n`
        : viewProfile(profile, { columns: columnsOf(), style }),
    )
    return 0
  } finally {
    await library.close()
  }
}
