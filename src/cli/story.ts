import { STORY_ORDERS, stories } from '../app/story/stories.ts'
import { decide } from '../app/story/decide.ts'
import { story } from '../app/story/story.ts'
import { IsnadError } from '../model/error.ts'
import { byOf } from './by.ts'
import { NOTHING_FOUND } from './exit.ts'
import { limitOf } from './limit.ts'
import { print } from './output.ts'
import type { ParsedOptions } from './parse-options.ts'
import { parseOptions } from './parse-options.ts'
import type { StoryAnswer } from './story-source.ts'
import { answerFrom, STORY_HELP, STORY_OPTIONS } from './story-source.ts'
import { viewDecision } from './decision-view.ts'
import { viewStories } from './story-list-view.ts'
import { viewStory } from './story-view.ts'

const HELP = `usage: isnad story [options]
       isnad story ID [options]
       isnad story join PAGE PAGE | part PAGE PAGE [--why TEXT] [--by NAME]

Lists the stories of a library: the pages about one happening, in all languages. With an ID prints one: its pages by time, what is
claimed in it and by whom, on how many independent origins each claim rests, and what a reader should look at. An ID is that of a
story or of one of its pages. New pages are grouped first. join and part keep that a person takes two pages for one story, or for two;
that wins over the program and stays.

options
  --by ORDER      newest (usual), biggest, or contested: with the most claims that somebody denies; of join and part: who decides
  --query QUERY   only stories with a page that a query finds (isnad search --help)
  --all           list stories of one page, too; of one story, print claims that only one page tells
  --limit N       so many stories (20), so many claims of a story (5)
  --why TEXT      of join and part: the reason
${STORY_HELP}`

const OPTIONS = {
  ...STORY_OPTIONS,
  by: { type: 'string' },
  query: { type: 'string' },
  all: { type: 'boolean' },
  limit: { type: 'string' },
  why: { type: 'string' },
} as const

type Values = ParsedOptions<typeof OPTIONS>['values']

const VERDICTS = { join: 'together', part: 'apart' } as const

/** `isnad story`: the stories of a library, one of them, or a person's decision on two pages. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('story', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  const [first, ...pages] = positionals
  if (first === 'join' || first === 'part') return decision(first, pages, values)
  if (pages.length > 0) throw wrong('give one story; see isnad story --help')
  return first === undefined ? list(values) : one(first, values)
}

async function list(values: Values): Promise<number> {
  const order = STORY_ORDERS.find((name) => name === (values.by ?? 'newest'))
  if (!order) throw wrong(`--by takes ${STORY_ORDERS.join(', ')}`)
  const { query = null, all = false } = values
  const limit = limitOf(values.limit, 20)
  return answerFrom(values, async (library) => {
    const found = await stories(library, { order, query, all, limit })
    return {
      json: found,
      view: (options) => viewStories(found, options),
      status: found.stories.length > 0 ? 0 : NOTHING_FOUND,
    }
  })
}

async function one(reference: string, values: Values): Promise<number> {
  const limit = limitOf(values.limit, 5)
  return answerFrom(values, async (library): Promise<StoryAnswer> => {
    const found = await story(library, reference)
    return {
      json: found,
      view: (options) => viewStory(found, { ...options, limit, all: values.all ?? false }),
    }
  })
}

async function decision(
  name: keyof typeof VERDICTS,
  pages: readonly string[],
  values: Values,
): Promise<number> {
  const [one, other, ...more] = pages
  if (one === undefined || other === undefined || more.length > 0)
    throw wrong(`name two pages: isnad story ${name} PAGE PAGE`)
  if (values.pages) throw wrong('a decision is kept in a library: leave --pages out')
  const by = byOf(values.by)
  return answerFrom(values, async (library) => {
    const made = await decide(library, {
      verdict: VERDICTS[name],
      pages: [one, other],
      by,
      at: new Date().toISOString(),
      why: values.why ?? null,
    })
    return { json: made, view: (options) => viewDecision(made, options) }
  })
}

function wrong(message: string): IsnadError {
  return new IsnadError('bad-argument', message)
}
