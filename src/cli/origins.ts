import { originsOf } from '../app/story/origins-of.ts'
import { IsnadError } from '../model/error.ts'
import { NOTHING_FOUND } from './exit.ts'
import { limitOf } from './limit.ts'
import { viewOrigins } from './origins-view.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'
import { answerFrom, STORY_HELP, STORY_OPTIONS } from './story-source.ts'

const HELP = `usage: isnad origins OUTLET|AGENCY [options]

Shows who rests on an outlet or agency, and what would remain of each claim without what it reported or passed on. The stories of its
newest pages, and of the newest pages that name it, are looked at. An OUTLET is a name in any script, or an id.

options
  --limit N       so many claims (20)
${STORY_HELP}`

const OPTIONS = { ...STORY_OPTIONS, limit: { type: 'string' } } as const

/** `isnad origins`: who rests on an outlet or agency, and what remains without it. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('origins', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (positionals.length === 0)
    throw new IsnadError('bad-argument', 'name an outlet or agency; see isnad origins --help')
  const limit = limitOf(values.limit, 20)
  return answerFrom(values, async (library) => {
    const found = await originsOf(library, positionals.join(' '), { limit })
    return {
      json: found,
      view: (options) => viewOrigins(found, options),
      status: found.claims.length > 0 ? 0 : NOTHING_FOUND,
    }
  })
}
