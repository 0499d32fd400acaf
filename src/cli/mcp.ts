import { loadKnowledge } from '../app/knowledge-file.ts'
import { openLibrary } from '../app/library/open-library.ts'
import { serveMcpOverStdio } from '../mcp/serve-mcp.ts'
import { IsnadError } from '../model/error.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'

const HELP = `usage: isnad mcp [LIBRARY] [options]

Serves a library's tools to a program that speaks the Model Context Protocol, over standard input and output:
reading a page, searching, tracing a claim. isnad desk serves the same at /mcp.
LIBRARY is ./isnad.library where it is not given.

options
  --knowledge FILE  names and offices of your own; ./isnad.knowledge where there is one
  --help
`

const OPTIONS = {
  knowledge: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `isnad mcp`: serves the tools of a library until the client goes. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('mcp', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (positionals.length > 1)
    throw new IsnadError('bad-argument', 'name one library; see isnad mcp --help')
  await loadKnowledge(values.knowledge)
  const library = await openLibrary(positionals[0])
  try {
    await serveMcpOverStdio({ library })
    return 0
  } finally {
    await library.close()
  }
}
