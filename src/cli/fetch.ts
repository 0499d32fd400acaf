import { checkDay } from '../app/day.ts'
import { fetchPages } from '../app/fetch/fetch-pages.ts'
import { USUAL_DELAY, USUAL_HOSTS, USUAL_LIMIT } from '../app/fetch/fetch-plainly.ts'
import { openKeptPages } from '../app/fetch/kept-pages.ts'
import { NETWORK } from '../app/fetch/network.ts'
import { readAddresses } from '../app/fetch/read-addresses.ts'
import type { Session } from '../app/fetch/session.ts'
import { LIMITS } from '../app/fetch/session.ts'
import { findKnowledgeFile } from '../app/knowledge-file.ts'
import { readMany } from '../app/reading/read-many.ts'
import { IsnadError } from '../model/error.ts'
import { agentOf, numberOf } from './fetch-options.ts'
import type { Surroundings } from './fetch-options.ts'
import { INTERRUPTED, stopOnInterrupt } from './interrupt.ts'
import { print } from './output.ts'
import { progressOver } from './progress.ts'
import { PRINT_OPTIONS, recordPrinter } from './record-printer.ts'
import { parseOptions } from './parse-options.ts'

const HELP = `usage: isnad fetch URL… [options]

Fetches pages from the web and prints what was read from them, as isnad read does.
A URL leads to a page, or to a feed, a sitemap or a list of feeds (OPML) whose links are fetched; in place of a URL stand files
of these kinds too, or files (or -) with one URL a line.
What robots.txt forbids is not fetched. A host gets one request at a time; a busy one gets the rest that it asks for.

options
  --keep FILE        add each answer to a web archive, such as pages.warc.gz, and read from there what it holds already:
                     the same command goes on with a run that was stopped
  --refresh          ask for kept pages again, and keep those that have changed
  --since DATE       leave out what feeds and sitemaps date before a day, such as 2024-06-19
  --limit N          fetch at most N pages that feeds and sitemaps list (100)
  --delay SECONDS    rest between two requests to a host (2, or longer where its robots.txt says so, up to 60)
  --hosts N          ask N hosts at once (4)
  --agent TEXT       how to present oneself, such as "my-archive/1.0 (me@news.example)"
  --private          allow addresses inside private networks
  --json             print the record, or an array of them for several pages
  --jsonl            print one record a line, as the pages come
  --as FORMAT        print in an interchange format, as isnad read does
  --language CODE    fa, ar or en; detected otherwise
  --knowledge FILE   names and offices of your own; ./isnad.knowledge where there is one
  --no-color         no colours
  --help

Ctrl-C ends the run with what was done. Proxies are not supported.
`

const { json, jsonl, as, language, 'no-color': noColor } = PRINT_OPTIONS

const OPTIONS = {
  json,
  jsonl,
  as,
  language,
  'no-color': noColor,
  keep: { type: 'string' },
  refresh: { type: 'boolean', default: false },
  since: { type: 'string' },
  limit: { type: 'string', default: String(USUAL_LIMIT) },
  delay: { type: 'string', default: String(USUAL_DELAY / 1000) },
  hosts: { type: 'string', default: String(USUAL_HOSTS) },
  agent: { type: 'string' },
  private: { type: 'boolean', default: false },
  knowledge: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `isnad fetch`: fetches pages politely and prints their records. */
export async function run(
  args: readonly string[],
  { network, limits }: Surroundings = { network: NETWORK, limits: LIMITS },
): Promise<number> {
  const { values, positionals } = parseOptions('fetch', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (positionals.length === 0) {
    throw new IsnadError('bad-argument', 'name an address to fetch; see isnad fetch --help')
  }
  const delay = 1000 * numberOf(values.delay, 'delay', 0)
  const hosts = numberOf(values.hosts, 'hosts', 1)
  const limit = numberOf(values.limit, 'limit', 1)
  const agent = agentOf(values.agent)
  const since = values.since === undefined ? undefined : checkDay(values.since, '--since')
  findKnowledgeFile(values.knowledge)
  const kept = values.keep === undefined ? undefined : await openKeptPages(values.keep)
  const { addresses, listed, failures } = await readAddresses(positionals)
  const stop = stopOnInterrupt()
  const isPrivateAllowed = values.private
  const { signal } = stop
  const session: Session = { network, limits, isPrivateAllowed, agent, delay, signal }
  let total = 0
  const progress = progressOver((done) => (total > 0 ? done / total : null))
  const onNote = (message: string) => {
    progress.clear()
    process.stderr.write(`isnad: ${message}\n`)
  }
  try {
    const printer = await recordPrinter(values, progress)
    for (const item of failures) await printer.reading({ item, error: item.error })
    const { refresh } = values
    const onTotal = (pages: number) => void (total = pages)
    const told = { onNote, onTotal }
    const how = { session, hosts, limit, listed, kept, refresh, since, ...told }
    const pages = fetchPages(addresses, how)
    const { language, knowledge } = values
    const options = { language: language ?? null }
    for await (const reading of readMany(pages, { threads: 1, knowledge, options })) {
      await printer.reading(reading)
      progress.step()
    }
    const status = await printer.end()
    return signal.aborted ? INTERRUPTED : status
  } finally {
    stop.end()
  }
}
