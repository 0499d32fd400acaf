import { reprints } from '../app/story/reprints.ts'
import { IsnadError } from '../model/error.ts'
import { NOTHING_FOUND } from './exit.ts'
import { limitOf } from './limit.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'
import { viewReprints } from './reprints-view.ts'
import { answerFrom, STORY_HELP, STORY_OPTIONS } from './story-source.ts'

const HELP = `usage: isnad reprints [PAGE] [options]

Lists what a page depends on and what depends on it: the whole text (verbatim), a part of it (cut), with changes (edited), in another
language (translated); how much of the text, whether the credit was kept, and what changed. Without a PAGE, all pairs of the library,
the last published first. A PAGE is its id, the beginning of that, or its address.

options
  --limit N       so many pairs (100)
${STORY_HELP}`

const OPTIONS = { ...STORY_OPTIONS, limit: { type: 'string' } } as const

/** `isnad reprints`: what depends on what, and what changed on the way. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('reprints', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  const [page = null, ...more] = positionals
  if (more.length > 0)
    throw new IsnadError('bad-argument', 'name one page; isnad compare takes two')
  const limit = limitOf(values.limit, 100)
  return answerFrom(values, async (library) => {
    const found = await reprints(library, page, { limit })
    const count = found.dependsOn.length + found.dependOnIt.length
    return {
      json: found,
      view: (options) => viewReprints(found, options),
      status: count > 0 ? 0 : NOTHING_FOUND,
    }
  })
}
