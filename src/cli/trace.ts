import { trace } from '../app/story/trace.ts'
import { IsnadError } from '../model/error.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'
import { answerFrom, STORY_HELP, STORY_OPTIONS } from './story-source.ts'
import { viewTraced } from './traced-view.ts'

const HELP = `usage: isnad trace STATEMENT|CLAIM [options]

Prints the way of a claim from its origins over agencies and outlets to the pages, and how each step is known: named in the text, or
matched by wording and how much of it. A STATEMENT is PAGE.s3, with a page's id, the beginning of it or its address, and the number
that isnad show and isnad story print; a CLAIM is the statement that told it first.

options
${STORY_HELP}`

/** `isnad trace`: the way of a claim from its origins to the pages. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('trace', args, STORY_OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  const [reference, ...more] = positionals
  if (reference === undefined || more.length > 0)
    throw new IsnadError(
      'bad-argument',
      'name one statement, such as 3f2a9c01b7de.s3; see isnad trace --help',
    )
  return answerFrom(values, async (library) => {
    const found = await trace(library, reference)
    return { json: found, view: (options) => viewTraced(found, options) }
  })
}
