import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Library } from '../../app/library/open-library.ts'
import { countSamples } from '../../app/desk/sample-gifts.ts'
import { viewedRecords } from '../../app/library/viewed-records.ts'
import { STORY_ORDERS, stories } from '../../app/story/stories.ts'
import { openStory, story } from '../../app/story/story.ts'
import type { TellStories } from '../../app/story/told-story.ts'
import type { Record } from '../../model/record.ts'
import { dossierResponse } from '../dossier.tsx'
import { exported } from '../exported.ts'
import { html } from '../html.tsx'
import { StartScreen } from '../start-screen.tsx'
import { viewOf } from '../view.ts'
import type { StoriesAsked } from './stories-screen.tsx'
import { LISTED, StoriesScreen } from './stories-screen.tsx'
import type { StoryFacts } from './story-facts.ts'
import { headlineIn } from './story-facts.ts'
import type { Words } from '../words/words.ts'
import { StoryBody, StoryScreen } from './story-screen.tsx'

/** The list of stories, and each story. */
export function storyRoutes(library: Library, tell: TellStories): Hono {
  const app = new Hono()
  app.get('/', () => new Response(null, { status: 303, headers: { location: '/stories' } }))
  app.get('/stories', async (context) => {
    const asked = storiesAsked(context)
    const { order, after: skip } = asked
    const query = [asked.q, asked.language && `language:${asked.language}`]
      .filter(Boolean)
      .join(' ')
    const options = { order, query: query || null, all: true, limit: LISTED, skip, tell }
    const list = await stories(library, options)
    const view = viewOf(context)
    if (list.total === 0 && order === 'newest' && query === '')
      return html(<StartScreen view={view} samples={await countSamples()} />)
    return html(<StoriesScreen view={view} asked={asked} list={list} />)
  })
  app.get('/stories/:story', async (context) => {
    const { req: request } = context
    const asked = { ...request.query(), tell }
    const view = await viewed(library, request.param('story'), asked)
    const pages = view.chosen?.statements.map(({ page }) => page) ?? []
    const facts = { ...view, records: await recordsOf(library, new Set(pages)) }
    return html(<StoryScreen view={viewOf(context)} facts={facts} />)
  })
  app.get('/stories/:story/dossier.html', async (context) => {
    const { req: request } = context
    const { words } = viewOf(context)
    const asked = { ...request.query(), tell }
    const facts = await wholeFacts(library, request.param('story'), asked)
    const title = headlineIn(words.code, facts.story)?.text ?? words.unknown.title
    const body = <StoryBody facts={facts} words={words} />
    const records = [...facts.records.values()]
    return dossierResponse({ title, body, records, leftOut: leftOutOf(facts, words), words })
  })
  app.get('/stories/:story/data/:format', async (context) => {
    const { req: request } = context
    const [reference, format] = [request.param('story'), request.param('format')]
    if (format === 'json') return Response.json(await story(library, reference, tell))
    const facts = await wholeFacts(library, reference, { tell })
    const records = [...facts.records.values()]
    return exported(format, { records, leftOut: pagesLeftOut(facts, viewOf(context).words) })
  })
  return app
}

/** What a dossier of a story leaves out: the other claims, and pages of a great story. */
function leftOutOf(facts: StoryFacts, words: Words): string[] {
  const { story: view, chosen } = facts
  const { claims } = view
  const number = (count: number) => count.toLocaleString(words.numbers)
  return [
    ...(chosen && claims.length > 1
      ? [
          words.dossier.oneClaim(
            number(claims.findIndex(({ id }) => id === chosen.id) + 1),
            number(claims.length),
          ),
        ]
      : []),
    ...pagesLeftOut(facts, words),
  ]
}

function pagesLeftOut({ story: { pages, related }, records }: StoryFacts, words: Words): string[] {
  const all = pages.length + related.length
  return records.size < all ? [words.dossier.some(records.size, words.counts.pages(all))] : []
}

function storiesAsked({ req: request }: Context): StoriesAsked {
  const by = request.query('by')
  const after = Number(request.query('after'))
  const language = request.query('language') ?? ''
  return {
    order: STORY_ORDERS.find((one) => one === by) ?? 'newest',
    language: /^[a-z]{2,3}$/.test(language) ? language : '',
    q: request.query('q')?.trim() ?? '',
    after: Number.isSafeInteger(after) && after > 0 ? after : 0,
  }
}

interface StoryAsked {
  readonly claim?: string | undefined
  readonly path?: string | undefined
  readonly all?: string | undefined
  readonly tell: TellStories
}

/** A story and the claim that is looked at: the first one unless another is asked for. */
async function viewed(
  library: Library,
  reference: string,
  { claim, path, all, tell }: StoryAsked,
): Promise<Omit<StoryFacts, 'records'>> {
  const told = await openStory(library, reference, tell)
  const { brief: view } = told
  const at = view.claims.findIndex(({ id }) => id === claim)
  return {
    story: view,
    chosen: told.claim(Math.max(at, 0)),
    path: path ?? null,
    isWhole: all === '1',
    refs: new Map([...view.pages, ...view.related].map((page) => [page.id, page])),
    entities: new Map(Object.entries(view.entities)),
  }
}

/** The same with the records of all its pages, to be taken along. */
async function wholeFacts(
  library: Library,
  reference: string,
  asked: StoryAsked,
): Promise<StoryFacts> {
  const view = await viewed(library, reference, { ...asked, all: '1' })
  const { pages, related } = view.story
  const ids = new Set([...pages, ...related].map(({ id }) => id))
  return { ...view, records: await recordsOf(library, ids) }
}

async function recordsOf(
  library: Library,
  pages: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Record>> {
  const records = new Map<string, Record>()
  const recordOf = viewedRecords(library)
  for (const id of pages) {
    const [key] = await library.find(id)
    const record = key === undefined ? null : await recordOf(key)
    if (record) records.set(id, record)
  }
  return records
}
