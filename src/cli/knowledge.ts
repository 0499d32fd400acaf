import type { AddReport } from '../app/add-knowledge.ts'
import { addKnowledge } from '../app/add-knowledge.ts'
import type { CheckReport } from '../app/check-knowledge.ts'
import { checkKnowledge } from '../app/check-knowledge.ts'
import { listKnowledge, removeKnowledge } from '../app/edit-knowledge.ts'
import { findKnowledgeFile, knowledgePath } from '../app/knowledge-file.ts'
import { IsnadError } from '../model/error.ts'
import { EXIT } from './exit.ts'
import { print } from './output.ts'
import { progressOfFiles } from './progress.ts'
import type { ParsedOptions } from './parse-options.ts'
import { parseOptions } from './parse-options.ts'

const HELP = `usage: isnad knowledge add FILE… [options]
       isnad knowledge check [FILE…] [options]
       isnad knowledge list [options]
       isnad knowledge remove ID… [options]

Your own names and offices, which count before those that come with Isnad.
They are kept in ./isnad.knowledge, a table that you may also edit.

  add       adds what files hold, or corrects what is there: all of it, or nothing where a line has a mistake
  check     tells mistakes, two ids for one name, offices that two people hold at once; of FILEs, as if they were added
  list      prints every entity of yours
  remove    takes entities and their offices out

A FILE is a table (TSV) or Wikidata's JSON, packed with gzip or not. The first line of a table names its columns:
  entities   id kind country en fa ar … hosts same_as part_of     names parted by |, "?" behind one that is a common word too
  offices    person office state from to standing certainty       dates as 2024, 2024-05 or 2024-05-31, an empty "to" for now

options
  --knowledge FILE    where they are kept; else as the variable ISNAD_KNOWLEDGE says, else ./isnad.knowledge
  --languages CODES   languages whose names are taken from Wikidata, such as en,fa,ar (add, check)
  --skip-mistakes     leave out lines with mistakes instead of refusing all (add)
  --json              print JSON
  --help
`

const OPTIONS = {
  knowledge: { type: 'string' },
  languages: { type: 'string' },
  'skip-mistakes': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type Options = ParsedOptions<typeof OPTIONS>['values']

const ACTIONS: Readonly<
  Record<string, (names: readonly string[], options: Options) => Promise<number>>
> = { add, check, list, remove }

/** `isnad knowledge`: adds to the user's own names and offices, and checks, lists and removes them. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('knowledge', args, OPTIONS)
  const [action = '', ...names] = positionals
  if (values.help) {
    await print(HELP)
    return 0
  }
  if (!Object.hasOwn(ACTIONS, action)) {
    const what = action === '' ? 'say what to do' : `cannot "${action}"`
    throw new IsnadError('bad-argument', `knowledge: ${what}; see isnad knowledge --help`)
  }
  return ACTIONS[action]!(names, values)
}

async function add(paths: readonly string[], options: Options): Promise<number> {
  if (paths.length === 0) throw new IsnadError('bad-argument', 'name a file to add')
  const progress = progressOfFiles()
  const report = await addKnowledge(paths, {
    file: knowledgePath(options.knowledge),
    languages: languagesOf(options),
    skipMistakes: options['skip-mistakes'],
    onProgress: progress.step,
  }).finally(progress.clear)
  if (options.json) await print(toJson(report))
  else await printAdded(report)
  return report.written ? 0 : EXIT['bad-knowledge']
}

async function printAdded(report: AddReport): Promise<void> {
  for (const problem of report.problems) process.stderr.write(`${problem}\n`)
  const more = report.mistakes - report.problems.length
  if (more > 0) process.stderr.write(`… ${more} more\n`)
  if (!report.written) {
    const what = counted(report.mistakes, 'mistake')
    process.stderr.write(`isnad: ${what}; nothing was added, ${report.file} is as it was\n`)
    return
  }
  const parts = [
    `${report.added} added`,
    `${report.corrected} corrected`,
    `${report.unchanged} as they were`,
    counted(report.tenures, 'office'),
    ...(report.passedOver > 0 ? [`${report.passedOver} passed over`] : []),
    ...(report.mistakes > 0 ? [`${report.mistakes} mistakes left out`] : []),
  ]
  await print(`${report.file}: ${parts.join(', ')}\n`)
}

async function check(paths: readonly string[], options: Options): Promise<number> {
  const report = await checkKnowledge(
    findKnowledgeFile(options.knowledge),
    paths,
    languagesOf(options),
  )
  await print(options.json ? toJson(report) : checkText(report))
  return report.count === 0 ? 0 : 1
}

function checkText({ problems, count, entities, tenures }: CheckReport): string {
  if (count === 0) return `no problems in ${entities} entities and ${tenures} offices\n`
  const more = count > problems.length ? [`… ${count - problems.length} more`] : []
  const told = problems.map(({ kind, message }) => `${kind}: ${message}`)
  return `${[...told, ...more, counted(count, 'problem')].join('\n')}\n`
}

async function list(names: readonly string[], options: Options): Promise<number> {
  if (names.length > 0) throw new IsnadError('bad-argument', 'list takes no names')
  const file = findKnowledgeFile(options.knowledge)
  if (file === undefined) return 0
  for (const entity of listKnowledge(file)) {
    const { id, kind, country, name } = entity
    await print(
      options.json
        ? `${JSON.stringify(entity)}\n`
        : `${[id, kind, country ?? '', name].join('\t')}\n`,
    )
  }
  return 0
}

async function remove(ids: readonly string[], options: Options): Promise<number> {
  if (ids.length === 0) throw new IsnadError('bad-argument', 'name an id to remove')
  const file = findKnowledgeFile(options.knowledge)
  if (file === undefined) throw new IsnadError('missing-file', 'there is no isnad.knowledge here')
  removeKnowledge(file, ids)
  await print(options.json ? toJson({ file, removed: ids }) : `${file}: ${ids.length} removed\n`)
  return 0
}

function languagesOf({ languages }: Options): string[] | undefined {
  return languages?.split(',').map((code) => code.trim())
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
