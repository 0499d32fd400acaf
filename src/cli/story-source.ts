import { expandInputs } from '../app/inputs.ts'
import { findKnowledgeFile, loadKnowledge } from '../app/knowledge-file.ts'
import type { Library } from '../app/library/open-library.ts'
import { openLibrary } from '../app/library/open-library.ts'
import { groupNew } from '../app/story/group-new.ts'
import { pagesLibrary } from '../app/story/pages-library.ts'
import { IsnadError } from '../model/error.ts'
import { startTally } from './added-tally.ts'
import { columnsOf } from './columns.ts'
import { inputItems } from './input-items.ts'
import { INTERRUPTED, stopOnInterrupt } from './interrupt.ts'
import { print } from './output.ts'
import { progressOfGrouping, progressOver } from './progress.ts'
import type { ViewOptions } from './record-view.ts'
import { styleFor } from './style.ts'

/** The options of commands over the stories of pages. */
export const STORY_OPTIONS = {
  library: { type: 'string' },
  pages: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  knowledge: { type: 'string' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** How these options are told. */
export const STORY_HELP = `  --library FILE  ./isnad.library where it is not given
  --pages PATH    look at these pages alone, and at no library; whatever isnad read takes, several times if need be
  --json          print everything (docs/stories.md tells the fields)
  --knowledge FILE  names and offices of your own; ./isnad.knowledge where there is one
  --no-color      no colours
  --help
`

/** What the user says by them. */
export interface StoryValues {
  readonly library?: string | undefined
  readonly pages?: readonly string[] | undefined
  readonly json?: boolean | undefined
  readonly knowledge?: string | undefined
  readonly 'no-color'?: boolean | undefined
}

/** What a command prints: the same as JSON and for a reader at a terminal. */
export interface StoryAnswer {
  readonly json: object
  readonly view: (options: ViewOptions) => string
  readonly status?: number
}

/** Opens the library, groups what is new in it, and prints what a command finds there; gives the exit status. */
export async function answerFrom(
  values: StoryValues,
  find: (library: Library) => Promise<StoryAnswer>,
): Promise<number> {
  if (values.pages && values.library !== undefined)
    throw new IsnadError('bad-argument', 'choose one of --library and --pages')
  const stop = stopOnInterrupt()
  await loadKnowledge(values.knowledge)
  const library = values.pages
    ? await readPages(values.pages, values.knowledge, stop.signal)
    : await openLibrary(values.library)
  try {
    await groupWithProgress(library, stop.signal)
    if (stop.signal.aborted) {
      process.stderr.write(
        'isnad: stopped; what was grouped is safe, and the same command goes on\n',
      )
      return INTERRUPTED
    }
    const { json, view, status = 0 } = await find(library)
    const style = styleFor(process.stdout, values['no-color'] ?? false)
    await print(
      values.json ? `${JSON.stringify(json, null, 2)}\n` : view({ columns: columnsOf(), style }),
    )
    return status
  } finally {
    stop.end()
    await library.close()
  }
}

/** Groups the new pages of a library, and says so where it takes long. */
export async function groupWithProgress(library: Library, signal: AbortSignal): Promise<void> {
  const progress = progressOfGrouping()
  try {
    await groupNew(library, { onProgress: progress.step, signal })
  } finally {
    progress.clear()
  }
}

/** Reads pages into a library that is forgotten at the end; those that fail are told and left out. */
async function readPages(
  names: readonly string[],
  knowledge: string | undefined,
  signal: AbortSignal,
): Promise<Library> {
  const { items, part } = inputItems(await expandInputs(names), { map: undefined, signal })
  const progress = progressOver(part)
  const tally = startTally()
  const library = await pagesLibrary(items, {
    knowledge: findKnowledgeFile(knowledge),
    signal,
    tell: (added) => {
      tally.count(added)
      progress.step()
    },
  })
  progress.clear()
  tally.text()
  return library
}
