import { Hono } from 'hono'
import type { Context } from 'hono'
import { profileToJson } from '../app/json/profile-json.ts'
import { timelineToJson } from '../app/json/timeline-json.ts'
import { actorProfile } from '../app/library/actor-profile.ts'
import type { Library } from '../app/library/open-library.ts'
import type { Timeline } from '../app/library/timeline.ts'
import { timeline } from '../app/library/timeline.ts'
import { IsnadError } from '../model/error.ts'
import type { Record } from '../model/record.ts'
import { ActorBody, ActorScreen } from './actor-screen.tsx'
import { dossierResponse } from './dossier.tsx'
import { exported } from './exported.ts'
import { html } from './html.tsx'
import { recordsIn } from './records-in.ts'
import { searchRoutes } from './search-routes.tsx'
import type { TimelineAsked } from './timeline-screen.tsx'
import { TimelineBody, TimelineScreen } from './timeline-screen.tsx'
import { viewOf } from './view.ts'

/** Search, timelines and actors of a library, on the screen and to be taken along. */
export function libraryRoutes(library: Library): Hono {
  const app = new Hono()
  app.route('/', searchRoutes(library))
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
