import { answerToJson } from '../app/json/answer-json.ts'
import { loadKnowledge } from '../app/knowledge-file.ts'
import { openLibrary } from '../app/library/open-library.ts'
import { QUERY_FIELDS } from '../app/library/query-fields.ts'
import type { SearchAnswer } from '../app/library/search-pages.ts'
import { searchPages } from '../app/library/search-pages.ts'
import { IsnadError } from '../model/error.ts'
import { afterOf } from './after.ts'
import { columnsOf } from './columns.ts'
import { NOTHING_FOUND } from './exit.ts'
import { limitOf } from './limit.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'
import { hitsAsCsv, viewHits } from './search-view.ts'
import { styleFor } from './style.ts'

const FIELDS = Object.entries(QUERY_FIELDS)
  .map(([name, { help }]) => `  ${`${name}:`.padEnd(12)} ${help}`)
  .join('\n')

const HELP = `usage: isnad search QUERY [options]

Finds pages of a library, or their statements where the query asks for properties of statements.
A QUERY is words that must all be there, in any script: a name finds whom it names in every script.
"Words in quotation marks" stand side by side, word* may go on, -word must not be there, A OR B, (brackets).

fields
${FIELDS}
  Several values: stance:asserts,confirms. Days: said:2024-06-19, said:2024-06/2024-11, published:2024-06/..

options
  --library FILE  ./isnad.library where it is not given
  --statements    find statements, --pages find pages, whatever the query asks for
  --pages
  --rank          best match first; newest first otherwise
  --limit N       so many results at most (20)
  --after RESULT  go on behind a result, as --json names it
  --json          print results, facets and spans
  --csv           print a row for each result
  --knowledge FILE  names and offices of your own; ./isnad.knowledge where there is one
  --no-color      no colours
  --help
`

const OPTIONS = {
  library: { type: 'string' },
  statements: { type: 'boolean' },
  pages: { type: 'boolean' },
  rank: { type: 'boolean' },
  limit: { type: 'string' },
  after: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  knowledge: { type: 'string' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const FACETS = {
  pages: ['outlet', 'language', 'speaker'],
  statements: ['speaker', 'stance', 'outlet', 'origin'],
} as const

/** `isnad search`: finds pages and statements of a library. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('search', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (values.pages && values.statements)
    throw new IsnadError('bad-argument', 'choose one of --pages and --statements')
  await loadKnowledge(values.knowledge)
  const of = values.pages ? 'pages' : values.statements ? 'statements' : null
  const library = await openLibrary(values.library)
  try {
    const answer = await searchPages(library, positionals.join(' '), {
      ...(of ? { of } : {}),
      order: values.rank ? 'rank' : 'time',
      limit: limitOf(values.limit, 20),
      after: afterOf(values.after),
      facets: (found) => FACETS[found],
    })
    await print(render(answer, values))
    return answer.hits.length > 0 ? 0 : NOTHING_FOUND
  } finally {
    await library.close()
  }
}

function render(
  answer: SearchAnswer,
  { json, csv, 'no-color': noColor }: { json?: boolean; csv?: boolean; 'no-color'?: boolean },
): string {
  if (csv) return hitsAsCsv(answer)
  if (json) return `${JSON.stringify(answerToJson(answer), null, 2)}\n`
  return viewHits(answer, {
    columns: columnsOf(),
    style: styleFor(process.stdout, noColor ?? false),
  })
}
