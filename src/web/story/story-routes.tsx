import { Hono } from 'hono'
import type { Library } from '../../app/library/open-library.ts'
import { countSamples } from '../../app/desk/sample-gifts.ts'
import { viewedRecords } from '../../app/library/viewed-records.ts'
import { STORY_ORDERS, stories } from '../../app/story/stories.ts'
import { story } from '../../app/story/story.ts'
import type { TellStories } from '../../app/story/told-story.ts'
import type { Record } from '../../model/record.ts'
import { dossierResponse } from '../dossier.tsx'
import { exported } from '../exported.ts'
import { html } from '../html.tsx'
import { StartScreen } from '../start-screen.tsx'
import { viewOf } from '../view.ts'
import { StoriesScreen } from './stories-screen.tsx'
import type { StoryFacts } from './story-facts.ts'
import { StoryBody, StoryScreen } from './story-screen.tsx'

const LISTED = 40

/** The list of stories, and each story. */
export function storyRoutes(library: Library, tell: TellStories): Hono {
  const app = new Hono()
  app.get('/', () => new Response(null, { status: 303, headers: { location: '/stories' } }))
  app.get('/stories', async (context) => {
    const { req: request } = context
    const by = request.query('by')
    const order = STORY_ORDERS.find((one) => one === by) ?? 'newest'
    const list = await stories(library, { order, all: true, limit: LISTED, tell })
    const view = viewOf(context)
    if (list.stories.length === 0)
      return html(<StartScreen view={view} samples={await countSamples()} />)
    return html(<StoriesScreen view={view} order={order} list={list} />)
  })
  app.get('/stories/:story', async (context) => {
    const { req: request } = context
    const asked = { claim: request.query('claim'), tell }
    const view = await viewed(library, request.param('story'), asked)
    const pages = view.chosen?.statements.map(({ page }) => page) ?? []
    const facts = { ...view, records: await recordsOf(library, new Set(pages)) }
    return html(<StoryScreen view={viewOf(context)} facts={facts} />)
  })
  app.get('/stories/:story/dossier.html', async (context) => {
    const { req: request } = context
    const { words } = viewOf(context)
    const asked = { claim: request.query('claim'), tell }
    const facts = await wholeFacts(library, request.param('story'), asked)
    const title = facts.story.headline ?? words.unknown.title
    const body = <StoryBody facts={facts} words={words} />
    return dossierResponse({ title, body, records: [...facts.records.values()], words })
  })
  app.get('/stories/:story/data/:format', async ({ req: request }) => {
    const [reference, format] = [request.param('story'), request.param('format')]
    if (format === 'json') return Response.json(await story(library, reference, tell))
    const { records } = await wholeFacts(library, reference, { claim: undefined, tell })
    return exported(format, [...records.values()])
  })
  return app
}

interface StoryAsked {
  readonly claim: string | undefined
  readonly tell: TellStories
}

/** A story and the claim that is looked at: the first one unless another is asked for. */
async function viewed(
  library: Library,
  reference: string,
  { claim, tell }: StoryAsked,
): Promise<Omit<StoryFacts, 'records'>> {
  const view = await story(library, reference, tell)
  const chosen = view.claims.find(({ id }) => id === claim) ?? view.claims[0] ?? null
  return { story: view, chosen }
}

/** The same with the records of all its pages, to be taken along. */
async function wholeFacts(
  library: Library,
  reference: string,
  asked: StoryAsked,
): Promise<StoryFacts> {
  const view = await viewed(library, reference, asked)
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
