import { compare } from '../app/story/compare.ts'
import { IsnadError } from '../model/error.ts'
import { viewCompared } from './compare-view.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'
import { answerFrom, STORY_HELP, STORY_OPTIONS } from './story-source.ts'

const HELP = `usage: isnad compare PAGE PAGE [options]

Shows two pages side by side, by sentence: what both have and how alike it is, what only one has, and what changed on the way from the
one to the other. A PAGE is its id, the beginning of that, or its address.

options
${STORY_HELP}`

/** `isnad compare`: two pages side by side. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('compare', args, STORY_OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  const [one, other, ...more] = positionals
  if (one === undefined || other === undefined || more.length > 0)
    throw new IsnadError('bad-argument', 'name two pages; see isnad compare --help')
  return answerFrom(values, async (library) => {
    const found = await compare(library, one, other)
    return { json: found, view: (options) => viewCompared(found, options) }
  })
}
