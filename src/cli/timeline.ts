import { timelineToJson } from '../app/json/timeline-json.ts'
import { loadKnowledge } from '../app/knowledge-file.ts'
import { openLibrary } from '../app/library/open-library.ts'
import type { Timeline } from '../app/library/timeline.ts'
import { timeline } from '../app/library/timeline.ts'
import { IsnadError } from '../model/error.ts'
import { afterOf } from './after.ts'
import { columnsOf } from './columns.ts'
import { NOTHING_FOUND } from './exit.ts'
import { limitOf } from './limit.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'
import { styleFor } from './style.ts'
import { timelineAsCsv, viewTimeline } from './timeline-view.ts'

const HELP = `usage: isnad timeline NAME… [options]

Shows what actors of a library say to and of each other, and what others say of several of them, day by day, oldest first;
of one actor alone what they said and what was said of them. A NAME is a name in any script, in quotation marks where it has
several words, or an id: isnad timeline Putin "Kim Jong Un". The day is the one on which something was said, else the day of
publication. What several pages tell alike (speaker, stance and day, and nearly the same words) is shown once.

options
  --library FILE  ./isnad.library where it is not given
  --from DAY      from a day, month or year on: 2024-06-19, 2024-06 or 2019
  --to DAY        up to a day, month or year
  --between       leave out what others say of them
  --limit N       so many statements at most, those of the newest pages (100)
  --after RESULT  go further back, behind the result that an earlier answer ends with
  --json          print everything
  --csv           print a row for each statement
  --knowledge FILE  names and offices of your own; ./isnad.knowledge where there is one
  --no-color      no colours
  --help
`

const OPTIONS = {
  library: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  between: { type: 'boolean' },
  limit: { type: 'string' },
  after: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  knowledge: { type: 'string' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `isnad timeline`: what actors of a library say to and of each other. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('timeline', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (positionals.length === 0)
    throw new IsnadError('bad-argument', 'name an actor or several; see isnad timeline --help')
  if (values.json && values.csv)
    throw new IsnadError('bad-argument', 'choose one of --json and --csv')
  const limit = limitOf(values.limit, 100)
  const after = afterOf(values.after)
  await loadKnowledge(values.knowledge)
  const library = await openLibrary(values.library)
  try {
    const { from = null, to = null, between = false } = values
    const answer = await timeline(library, positionals, {
      from,
      to,
      isBetween: between,
      limit,
      after,
    })
    await print(render(answer, values))
    return answer.shown > 0 ? 0 : NOTHING_FOUND
  } finally {
    await library.close()
  }
}

function render(
  answer: Timeline,
  { json, csv, 'no-color': noColor }: { json?: boolean; csv?: boolean; 'no-color'?: boolean },
): string {
  if (csv) return timelineAsCsv(answer)
  if (json) return `${JSON.stringify(timelineToJson(answer), null, 2)}\n`
  const style = styleFor(process.stdout, noColor ?? false)
  return viewTimeline(answer, { columns: columnsOf(), style })
}
