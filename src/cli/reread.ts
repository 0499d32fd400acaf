import { openLibrary } from '../app/library/open-library.ts'
import type { Change } from '../app/library/compare-records.ts'
import type { Reread } from '../app/library/reread-pages.ts'
import { rereadPages } from '../app/library/reread-pages.ts'
import { version } from '../app/version.ts'
import { withErrorCode } from './error-line.ts'
import { EXIT } from './exit.ts'
import { INTERRUPTED, stopOnInterrupt } from './interrupt.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'
import { progressOver } from './progress.ts'
import { threadsOf } from './threads.ts'
import { isolate } from './width.ts'

const HELP = `usage: isnad reread [QUERY] [options]

Reads kept pages again with this version (${version()}) and shows what it reads otherwise, each with its rule: + gained, - lost,
~ changed. Without a query all pages that another version has read; the same command goes on with a run that was stopped.
Reviews are kept; those whose place is no longer read are told.

options
  --dry-run          show what would change, and change nothing
  --all              also pages that this version has read, as after new knowledge
  --brief            only the counts
  --library FILE     ./isnad.library where it is not given
  --knowledge FILE   names and offices of your own; ./isnad.knowledge where there is one
  --threads N        read N pages at once; as many as the machine has cores otherwise
  --json             print one line of JSON for each page
  --help
`

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  brief: { type: 'boolean', default: false },
  library: { type: 'string' },
  knowledge: { type: 'string' },
  threads: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const

/** `isnad reread`: reads kept pages again and shows what changed. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('reread', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  const library = await openLibrary(values.library)
  const stop = stopOnInterrupt()
  const query = positionals.join(' ')
  const { pages } = await library.stats()
  const progress = progressOver((done) => (query === '' ? done / Math.max(pages, 1) : null))
  const tally = startTally(values['dry-run'])
  try {
    const reread = rereadPages(library, query, {
      ...threadsOf(values.threads),
      reader: version(),
      all: values.all,
      dryRun: values['dry-run'],
      knowledge: values.knowledge,
      signal: stop.signal,
    })
    for await (const one of reread) {
      tally.count(one)
      const text = values.json
        ? `${JSON.stringify(withErrorCode(one))}\n`
        : values.brief
          ? ''
          : view(one)
      if (text !== '') progress.clear()
      if (text !== '') await print(text)
      progress.step()
    }
    progress.clear()
    if (!values.json) await print(tally.text())
    return stop.signal.aborted ? INTERRUPTED : tally.status()
  } finally {
    stop.end()
    await library.close()
  }
}

/** What changed on a page; empty where nothing did. */
function view(one: Reread): string {
  if (one.kind === 'failed') return `${isolate(one.title)}\n  ! ${one.error.message}\n`
  if (one.kind === 'text-only' || one.changes.length + one.lostReviews.length === 0) return ''
  const lost = one.lostReviews.map((message) => `  ! a review has lost its place: ${message}`)
  return [isolate(one.title), ...one.changes.map(viewChange), ...lost, ''].join('\n')
}

const LONGEST = 120

function viewChange({ field, was, is, rule }: Change): string {
  const sign = was === null && is !== null ? '+' : is === null && was !== null ? '-' : '~'
  const sides = [was, is].flatMap((side) => (side === null ? [] : [isolate(short(side))]))
  return `  ${sign} ${field}  ${sides.join(' → ')}  [${rule}]`
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}

/** Counts what became of pages, and which fields changed by which rules. */
function startTally(dryRun: boolean) {
  const counts = { read: 0, changed: 0, textOnly: 0, failed: 0, lost: 0 }
  const fields = new Map<string, number>()
  let status = 0
  return {
    count: (one: Reread) => {
      if (one.kind === 'text-only') counts.textOnly++
      else if (one.kind === 'failed') {
        counts.failed++
        status ||= EXIT[one.error.code]
      } else {
        counts.read++
        counts.lost += one.lostReviews.length
        if (one.changes.length > 0) counts.changed++
        for (const { field, rule } of one.changes) {
          const key = `${field} [${rule}]`
          fields.set(key, (fields.get(key) ?? 0) + 1)
        }
      }
    },
    text: () => {
      const most = [...fields].sort(([, one], [, other]) => other - one)
      const rows = most.map(([name, count]) => `${String(count).padStart(8)} ${name}\n`)
      const { read, changed, textOnly, failed, lost } = counts
      const would = dryRun ? ' (nothing was kept: --dry-run)' : ''
      const parts = [`${read} pages read again, ${changed} of them otherwise${would}`]
      if (lost > 0) parts.push(`${lost} reviews have lost their place; they are kept`)
      if (textOnly > 0) parts.push(`${textOnly} left: only their text was imported`)
      if (failed > 0) parts.push(`${failed} could not be read and stay as they were`)
      return `${rows.join('')}${parts.join('; ')}\n`
    },
    status: () => status,
  }
}
