import { USUAL_DELAY, USUAL_LIMIT } from '../app/fetch/fetch-plainly.ts'
import { NETWORK } from '../app/fetch/network.ts'
import { readAddresses } from '../app/fetch/read-addresses.ts'
import type { Session } from '../app/fetch/session.ts'
import { LIMITS } from '../app/fetch/session.ts'
import { findKnowledgeFile } from '../app/knowledge-file.ts'
import { openLibrary } from '../app/library/open-library.ts'
import type { WatchEvent } from '../app/library/poll-feed.ts'
import { watchFeeds } from '../app/library/watch-feeds.ts'
import { IsnadError } from '../model/error.ts'
import { withErrorCode } from './error-line.ts'
import { EXIT } from './exit.ts'
import { agentOf, numberOf } from './fetch-options.ts'
import type { Surroundings } from './fetch-options.ts'
import { stopOnInterrupt } from './interrupt.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'

const HELP = `usage: isnad watch FEED… [options]

Polls feeds and adds the pages that are new to a library, until Ctrl-C. A FEED is the address of a feed, a sitemap or a list of feeds
(OPML), or a file with a list of feeds or one address a line. How far each was read is remembered in the library. Servers are asked
as isnad fetch asks them, and for a feed only whether it has changed; one that fails is left alone for longer each time.

options
  --every TIME       how long a feed rests between two polls: 90s, 15m, 2h (15m)
  --once             poll each feed once and end, as from a timer
  --limit N          add at most N pages in one poll of a feed (100)
  --delay SECONDS    rest between two requests to a host (2, or longer where its robots.txt says so, up to 60)
  --agent TEXT       how to present oneself, such as "my-archive/1.0 (me@news.example)"
  --private          allow addresses inside private networks
  --library FILE     ./isnad.library where it is not given; made where there is none
  --language CODE    fa, ar or en; detected otherwise
  --knowledge FILE   names and offices of your own; ./isnad.knowledge where there is one
  --json             print one line of JSON for each poll and each page
  --help
`

const OPTIONS = {
  every: { type: 'string', default: '15m' },
  once: { type: 'boolean', default: false },
  limit: { type: 'string', default: String(USUAL_LIMIT) },
  delay: { type: 'string', default: String(USUAL_DELAY / 1000) },
  agent: { type: 'string' },
  private: { type: 'boolean', default: false },
  library: { type: 'string' },
  language: { type: 'string' },
  knowledge: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const

/** `isnad watch`: polls feeds and adds what is new. */
export async function run(
  args: readonly string[],
  { network, limits }: Surroundings = { network: NETWORK, limits: LIMITS },
): Promise<number> {
  const { values, positionals } = parseOptions('watch', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (positionals.length === 0)
    throw new IsnadError('bad-argument', 'name a feed to watch; see isnad watch --help')
  const every = timeOf(values.every)
  const limit = numberOf(values.limit, 'limit', 1)
  const delay = 1000 * numberOf(values.delay, 'delay', 0)
  const agent = agentOf(values.agent)
  findKnowledgeFile(values.knowledge)
  const feeds = await feedsOf(positionals)
  const library = await openLibrary(values.library, { create: true })
  const stop = stopOnInterrupt()
  const { signal } = stop
  const session: Session = {
    network,
    limits,
    isPrivateAllowed: values.private,
    agent,
    delay,
    signal,
  }
  const { knowledge, language } = values
  const add = { threads: 1, knowledge, options: { language: language ?? null } }
  let status = 0
  try {
    const events = watchFeeds(library, feeds, { session, every, limit, add, once: values.once })
    for await (const event of events) {
      if (values.once && 'error' in event) status ||= EXIT[event.error.code]
      await print(values.json ? `${JSON.stringify(withErrorCode(event))}\n` : `${view(event)}\n`)
    }
    return status
  } finally {
    stop.end()
    await library.close()
  }
}

/** The addresses of feeds that names stand for. Throws `IsnadError` where a name leads to none. */
async function feedsOf(names: readonly string[]): Promise<string[]> {
  const { addresses, listed, failures } = await readAddresses(names)
  const [failed] = failures
  if (failed) throw new IsnadError(failed.error.code, `${failed.name}: ${failed.error.message}`)
  if (listed.some(({ areLists }) => !areLists))
    throw new IsnadError(
      'bad-argument',
      'a feed in a file does not change: name its address, or add its pages with isnad add',
    )
  const feeds = [...addresses, ...listed.flatMap(({ links }) => links.map(({ href }) => href))]
  if (feeds.length > 0) return feeds
  throw new IsnadError('bad-argument', 'no feed is named there; write https://host/path')
}

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 } as const
const SHORTEST = 60_000

function timeOf(text: string): number {
  const [, count, unit] = /^(\d{1,6})([smh])$/.exec(text) ?? []
  const time = Number(count) * UNITS[unit as keyof typeof UNITS]
  if (time >= SHORTEST) return time
  const message = `--every "${text}": give a time of a minute or more, such as 90s, 15m or 2h`
  throw new IsnadError('bad-argument', message)
}

const OUTCOMES = {
  new: 'new',
  version: 'changed',
  same: 'as it was',
  address: 'known under another address',
  known: 'there already',
} as const

function view(event: WatchEvent): string {
  const { at, feed } = event
  if (event.kind === 'page') return `${at}    ${OUTCOMES[event.outcome.kind]}: ${event.url}`
  if (event.kind === 'bad-page') return `${at}    not read: ${event.url}: ${event.error.message}`
  if (event.kind === 'failed')
    return `${at}  ${feed}: ${event.error.message}; next try at ${event.nextAt}`
  if (event.kind === 'unchanged') return `${at}  ${feed}: unchanged`
  if (event.kind === 'feeds') return `${at}  ${feed}: lists ${event.feeds.length} feeds`
  return `${at}  ${feed}: ${event.links} links, ${event.fresh} of them new`
}
