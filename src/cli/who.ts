import { loadKnowledge } from '../app/knowledge-file.ts'
import { who } from '../app/who.ts'
import { IsnadError } from '../model/error.ts'
import { limitOf } from './limit.ts'
import { print } from './output.ts'
import { styleFor } from './style.ts'
import { parseOptions } from './parse-options.ts'

const HELP = `usage: isnad who QUERY [options]

Lists whom a name or an office may mean, the likeliest first: names in all scripts, offices with their dates, and why.
A QUERY is a name in any script and spelling, an office, or both: "Lavrov", "foreign minister of North Korea",
"President Putin".

options
  --at DATE       the day of which offices are answered, Gregorian, such as 2024-11-01; else their last known holders
  --limit N       list so many candidates at most (10)
  --knowledge FILE  names and offices of your own; ./isnad.knowledge where there is one
  --json          print everything, with features, weights and reasons
  --no-color      no colours
  --help
`

const OPTIONS = {
  at: { type: 'string' },
  limit: { type: 'string' },
  knowledge: { type: 'string' },
  json: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `isnad who`: lists whom a name or an office may mean. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('who', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (positionals.length === 0) {
    throw new IsnadError('bad-argument', 'give a name or an office; see isnad who --help')
  }
  await loadKnowledge(values.knowledge)
  const { at = null } = values
  const answer = who(positionals.join(' '), { at, limit: limitOf(values.limit, 10) })
  if (values.json) {
    await print(`${JSON.stringify(answer, null, 2)}\n`)
    return 0
  }
  const { viewAnswer } = await import('./who-view.ts')
  const style = styleFor(process.stdout, values['no-color'] ?? false)
  const columns = process.stdout.columns ?? (Number(process.env['COLUMNS']) || 100)
  await print(viewAnswer(answer, { columns, style }))
  return 0
}
