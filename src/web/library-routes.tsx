import { Hono } from 'hono'
import type { Context } from 'hono'
import { savedSearchesOf } from '../app/desk/saved-searches.ts'
import { profileToJson } from '../app/json/profile-json.ts'
import { parseResult } from '../app/json/telling-json.ts'
import { timelineToJson } from '../app/json/timeline-json.ts'
import { actorProfile } from '../app/library/actor-profile.ts'
import type { Library } from '../app/library/open-library.ts'
import type { SearchAnswer } from '../app/library/search-pages.ts'
import { searchPages } from '../app/library/search-pages.ts'
import type { Timeline } from '../app/library/timeline.ts'
import { timeline } from '../app/library/timeline.ts'
import { IsnadError } from '../model/error.ts'
import type { Record } from '../model/record.ts'
import { ActorBody, ActorScreen } from './actor-screen.tsx'
import { dossierResponse } from './dossier.tsx'
import { exported } from './exported.ts'
import { html } from './html.tsx'
import { savedRoutes } from './saved-routes.ts'
import { searchFeed } from './search-feed.ts'
import type { Asked } from './search-screen.tsx'
import { SearchBody, SearchScreen } from './search-screen.tsx'
import type { TimelineAsked } from './timeline-screen.tsx'
import { TimelineBody, TimelineScreen } from './timeline-screen.tsx'
import { viewOf } from './view.ts'

const FACETS = {
  pages: ['outlet', 'language', 'speaker'],
  statements: ['speaker', 'stance', 'kind', 'outlet', 'origin', 'language'],
} as const

/** Statements in a feed at most. */
const MOST_FOLLOWED = 50

/** Results that a dossier or a file holds at most. */
const MOST_TAKEN = 100

/** Search, timelines and actors of a library, on the screen and to be taken along. */
export function libraryRoutes(library: Library): Hono {
  const app = new Hono()
  const searches = savedSearchesOf(library)
  app.get('/search', async (context) => {
    const asked = searchAsked(context)
    const answer = await answerOf(library, asked, { after: context.req.query('after') })
    const saved = await searches.all()
    return html(<SearchScreen view={viewOf(context)} {...{ asked, answer, saved }} />)
  })
  app.get('/search.atom', async (context) => {
    const { req: request } = context
    const query = request.query('q') ?? ''
    const { hits } = await searchPages(library, query, { of: 'statements', limit: MOST_FOLLOWED })
    const { words } = viewOf(context)
    const base = new URL(request.url).origin
    return new Response(searchFeed({ base, query, hits, words }), {
      headers: {
        'content-type': 'application/atom+xml; charset=utf-8',
        'cache-control': 'no-cache',
      },
    })
  })
  app.route('/', savedRoutes(searches))
  app.get('/search/dossier.html', async (context) => {
    const { words } = viewOf(context)
    const asked = searchAsked(context)
    const answer = await answerOf(library, asked, { limit: MOST_TAKEN })
    const body = <SearchBody asked={asked} answer={answer} words={words} />
    return dossierResponse({ title: asked.q, body, records: recordsIn(answer.hits), words })
  })
  app.get('/search/data/:format', async (context) => {
    const answer = await answerOf(library, searchAsked(context), { limit: MOST_TAKEN })
    return exported(context.req.param('format'), recordsIn(answer.hits))
  })
  app.get('/timeline', async (context) => {
    const asked = timelineAsked(context)
    const answer = asked.actors.length === 0 ? null : await timelineOf(library, asked)
    return html(<TimelineScreen view={viewOf(context)} asked={asked} answer={answer} />)
  })
  app.get('/timeline/dossier.html', async (context) => {
    const { words } = viewOf(context)
    const answer = await timelineOf(library, timelineAsked(context))
    const title = answer.actors.map(({ name }) => name).join(' · ')
    const body = <TimelineBody answer={answer} words={words} />
    return dossierResponse({ title, body, records: recordsIn(tellingsOf(answer)), words })
  })
  app.get('/timeline/data/:format', async (context) => {
    const answer = await timelineOf(library, timelineAsked(context))
    const format = context.req.param('format')
    return format === 'json'
      ? Response.json(timelineToJson(answer))
      : exported(format, recordsIn(tellingsOf(answer)))
  })
  app.get('/actors', async ({ req: request }) => {
    const name = request.query('q')?.trim() ?? ''
    const location = name === '' ? '/search' : `/actors/${encodeURIComponent(name)}`
    return new Response(null, { status: 303, headers: { location } })
  })
  app.get('/actors/:actor', async (context) => {
    const profile = await actorProfile(library, context.req.param('actor'))
    return html(<ActorScreen view={viewOf(context)} profile={profile} />)
  })
  app.get('/actors/:actor/dossier.html', async (context) => {
    const { words } = viewOf(context)
    const profile = await actorProfile(library, context.req.param('actor'))
    const { said, told, passed, actor } = profile
    const newest = [said, told, passed].flatMap((part) => part.newest)
    const body = <ActorBody profile={profile} words={words} />
    return dossierResponse({ title: actor.name, body, records: recordsIn(newest), words })
  })
  app.get('/actors/:actor/data/json', async ({ req: request }) =>
    Response.json(profileToJson(await actorProfile(library, request.param('actor')))),
  )
  return app
}

function searchAsked({ req: request }: Context): Asked {
  return {
    q: request.query('q') ?? '',
    rank: request.query('rank') === '1',
    compact: request.query('compact') === '1',
  }
}

function answerOf(
  library: Library,
  { q, rank }: Asked,
  { after, limit }: { readonly after?: string | undefined; readonly limit?: number } = {},
): Promise<SearchAnswer> {
  return searchPages(library, q, {
    order: rank ? 'rank' : 'time',
    after: parseResult(after ?? '') ?? null,
    facets: (of) => FACETS[of],
    ...(limit === undefined ? {} : { limit }),
  })
}

function timelineAsked({ req: request }: Context): TimelineAsked {
  const actors = (request.queries('actor') ?? []).map((name) => name.trim()).filter(Boolean)
  return { actors, from: request.query('from') ?? '', to: request.query('to') ?? '' }
}

function timelineOf(library: Library, { actors, from, to }: TimelineAsked): Promise<Timeline> {
  if (actors.length === 0) throw new IsnadError('bad-argument', 'name somebody: ?actor=NAME')
  return timeline(library, actors, { from: from || null, to: to || null })
}

function tellingsOf({ days }: Timeline): { readonly record: Record }[] {
  return days.flatMap(({ entries }) => entries.flatMap(({ tellings }) => tellings))
}

/** The records behind results, each once. */
function recordsIn(told: readonly { readonly record: Record }[]): Record[] {
  return [...new Map(told.map(({ record }) => [record.page.id, record])).values()]
}
