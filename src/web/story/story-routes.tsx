import { Hono } from 'hono'
import type { Library } from '../../app/library/open-library.ts'
import { countSamples } from '../../app/desk/sample-gifts.ts'
import { viewedRecords } from '../../app/library/viewed-records.ts'
import { STORY_ORDERS, stories } from '../../app/story/stories.ts'
import type { StoryView } from '../../app/story/story.ts'
import { story } from '../../app/story/story.ts'
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
export function storyRoutes(library: Library): Hono {
  const app = new Hono()
  app.get('/', () => new Response(null, { status: 303, headers: { location: '/stories' } }))
  app.get('/stories', async (context) => {
    const { req: request } = context
    const by = request.query('by')
    const order = STORY_ORDERS.find((one) => one === by) ?? 'newest'
    const list = await stories(library, { order, all: true, limit: LISTED })
    const view = viewOf(context)
    if (list.stories.length === 0)
      return html(<StartScreen view={view} samples={await countSamples()} />)
    return html(<StoriesScreen view={view} order={order} list={list} />)
  })
  app.get('/stories/:story', async (context) => {
    const { req: request } = context
    const facts = await storyFacts(library, request.param('story'), request.query('claim'))
    return html(<StoryScreen view={viewOf(context)} facts={facts} />)
  })
  app.get('/stories/:story/dossier.html', async (context) => {
    const { req: request } = context
    const { words } = viewOf(context)
    const facts = await storyFacts(library, request.param('story'), request.query('claim'))
    const title = facts.story.headline ?? words.unknown.title
    const body = <StoryBody facts={facts} words={words} />
    return dossierResponse({ title, body, records: [...facts.records.values()], words })
  })
  app.get('/stories/:story/data/:format', async ({ req: request }) => {
    const facts = await storyFacts(library, request.param('story'), undefined)
    const format = request.param('format')
    if (format === 'json') return Response.json(facts.story)
    return exported(format, [...facts.records.values()])
  })
  return app
}

/** What the screen of a story shows; the claim that is looked at is the first one unless another is asked for. */
export async function storyFacts(
  library: Library,
  reference: string,
  claim: string | undefined,
): Promise<StoryFacts> {
  const view = await story(library, reference)
  const chosen = view.claims.find(({ id }) => id === claim) ?? view.claims[0] ?? null
  return { story: view, chosen, records: await recordsOf(library, view) }
}

async function recordsOf(
  library: Library,
  { pages, related }: StoryView,
): Promise<ReadonlyMap<string, Record>> {
  const records = new Map<string, Record>()
  const recordOf = viewedRecords(library)
  for (const { id } of [...pages, ...related]) {
    const [key] = await library.find(id)
    const record = key === undefined ? null : await recordOf(key)
    if (record) records.set(id, record)
  }
  return records
}
