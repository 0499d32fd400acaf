import { IsnadError } from '../model/error.ts'
import { EXIT } from './exit.ts'
import { endWithReader, print } from './output.ts'

/** A command: takes the arguments after its name, gives the exit status. */
export interface Command {
  readonly run: (args: readonly string[]) => Promise<number>
}

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: () => import('./read.ts'),
  add: () => import('./add.ts'),
  search: () => import('./search.ts'),
  show: () => import('./show.ts'),
  review: () => import('./review.ts'),
  actor: () => import('./actor.ts'),
  timeline: () => import('./timeline.ts'),
  story: () => import('./story.ts'),
  trace: () => import('./trace.ts'),
  reprints: () => import('./reprints.ts'),
  compare: () => import('./compare.ts'),
  origins: () => import('./origins.ts'),
  export: () => import('./export.ts'),
  import: () => import('./import.ts'),
  reread: () => import('./reread.ts'),
  check: () => import('./check.ts'),
  stats: () => import('./stats.ts'),
  backup: () => import('./backup.ts'),
  watch: () => import('./watch.ts'),
  fetch: () => import('./fetch.ts'),
  knowledge: () => import('./knowledge.ts'),
  desk: () => import('./desk.ts'),
  mcp: () => import('./mcp.ts'),
  who: () => import('./who.ts'),
}

const HELP = `Isnad reads Persian and Arabic news pages and says who said what, when, and through whom.

usage: isnad COMMAND [ARGUMENT…]

commands
  read PAGE…           print what was read from pages
  add PAGE…            read pages into a library
  desk                 serve the screens of a library to your browser
  mcp                  serve its tools to a program that speaks MCP
  search QUERY         find pages and statements of a library
  show PAGE…           print pages of a library as they were read and reviewed
  review PAGE [FIELD]  accept, correct or reject what was read
  actor NAME           what a library holds of someone
  timeline NAME…       what actors of a library say to and of each other, day by day
  story [ID]           the stories of a library, or one: its pages, claims, origins
  trace STATEMENT      the way of a claim from its origins to the pages
  reprints [PAGE]      what depends on what, and what changed on the way
  compare PAGE PAGE    two pages side by side, by sentence
  origins OUTLET       who rests on an outlet or agency, and what remains without it
  export QUERY         hand on what a query finds, in a format of your choice
  import FILE…         take records back into a library
  reread QUERY         read kept pages again and show what changed
  check                verify a library, and mend it with --repair
  stats                say what a library holds
  backup FILE          copy a library while it is in use
  watch FEED…          poll feeds and add what is new to a library
  fetch URL…           fetch pages from the web and print what was read from them
  knowledge add FILE…  add names and offices of your own; also check, list, remove
  who QUERY            list whom a name or an office may mean

  isnad COMMAND --help    a command's own options
  isnad --version
`

/** Runs the command line and gives the exit status. Never throws on bad arguments. */
export async function run(args: readonly string[]): Promise<number> {
  endWithReader()
  const [name, ...rest] = args
  try {
    if (name === undefined) return await usage(EXIT['bad-argument'])
    if (name === '--help' || name === '-h' || name === 'help') return await usage(0)
    if (name === '--version' || name === '-v') return await printVersion()
    if (!Object.hasOwn(COMMANDS, name)) {
      throw new IsnadError('bad-argument', `no command "${name}"; see isnad --help`)
    }
    const command = await COMMANDS[name]!()
    return await command.run(rest)
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error
    process.stderr.write(`isnad: ${error.message}\n`)
    return EXIT[error.code]
  }
}

async function usage(status: number): Promise<number> {
  if (status === 0) await print(HELP)
  else process.stderr.write(HELP)
  return status
}

async function printVersion(): Promise<number> {
  const { version } = await import('../app/version.ts')
  await print(`${version()}\n`)
  return 0
}
