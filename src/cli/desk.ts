import { userInfo } from 'node:os'
import { feedListOf } from '../app/desk/feed-list.ts'
import { feedPoller } from '../app/desk/feed-poller.ts'
import { inboxOf } from '../app/desk/inbox.ts'
import { loadKnowledge } from '../app/knowledge-file.ts'
import { LIBRARY_FILE, openLibrary } from '../app/library/open-library.ts'
import { api } from '../http/api/api.ts'
import { serveDesk } from '../http/desk-server.ts'
import { mcpOverHttp } from '../mcp/serve-mcp.ts'
import { groupNew } from '../app/story/group-new.ts'
import { storyTeller } from '../app/story/story-teller.ts'
import { tellListed } from '../app/story/tell-listed.ts'
import { IsnadError } from '../model/error.ts'
import { desk, failed } from '../web/desk.tsx'
import { stopOnInterrupt } from './interrupt.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'

const HELP = `usage: isnad desk [LIBRARY] [options]

Serves the desk, the screens of a library, to the browsers of this machine, and prints its address.
LIBRARY is ./isnad.library where it is not given; a new one is made where there is none.

options
  --port N          the port; 4826 where it is not given, 0 for any that is free
  --listen ADDRESS  listen on another address than 127.0.0.1; whoever opens it needs the printed token
  --name HOST       another name under which it is reached, such as desk.example:8080; may be repeated
  --by NAME         who decides in the review; your user name otherwise
  --knowledge FILE  names and offices of your own; ./isnad.knowledge where there is one
  --help
`

const OPTIONS = {
  port: { type: 'string' },
  listen: { type: 'string' },
  name: { type: 'string', multiple: true },
  by: { type: 'string' },
  knowledge: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const PORT = 4826

/** `isnad desk`: serves the screens of a library until it is interrupted. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('desk', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (positionals.length > 1)
    throw new IsnadError('bad-argument', 'name one library; see isnad desk --help')
  await loadKnowledge(values.knowledge)
  const library = await openLibrary(positionals[0], { create: true })
  const { knowledge } = values
  const teller = storyTeller({ file: positionals[0] ?? LIBRARY_FILE, knowledge }, library.remember)
  const { tell } = teller
  const inbox = inboxOf(library, {
    knowledge,
    afterEach: async (signal) => {
      await groupNew(library, { signal })
      await tellListed(library, tell)
    },
  })
  const feeds = feedListOf(library)
  await groupNew(library)
  await tellListed(library, tell)
  const onDefect = (error: unknown) => console.error(error)
  const poller = feedPoller(library, { inbox, knowledge, onDefect })
  try {
    const served = await serveDesk({
      host: values.listen ?? '127.0.0.1',
      port: portOf(values.port),
      names: values.name ?? [],
      parts: [
        api({ library, tell, inbox }),
        mcpOverHttp({ library, tell }),
        desk({
          library,
          incoming: { inbox, feeds, poller },
          by: values.by ?? userInfo().username,
          tell,
        }),
      ],
      failed,
      onDefect,
    })
    const { url, tokens } = served
    const toRead = tokens ? `To read only: ${url.replace(tokens.reviewer!, tokens.reader!)}\n` : ''
    await print(`The desk is open: ${url}\n${toRead}Ctrl+C closes it.\n`)
    await interrupted()
    await served.close()
    return 0
  } finally {
    await poller.close()
    await inbox.close()
    await teller.close()
    await library.close()
  }
}

function interrupted(): Promise<void> {
  const { signal, end } = stopOnInterrupt()
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      end()
      resolve()
    })
  })
}

function portOf(text: string | undefined): number {
  const port = text === undefined ? PORT : Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new IsnadError('bad-argument', `--port ${text}: give a number from 0 to 65535`)
}
