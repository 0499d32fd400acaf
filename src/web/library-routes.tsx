import { Hono } from 'hono'
import { profileToJson } from '../app/json/profile-json.ts'
import type { ActorProfile } from '../app/library/actor-profile.ts'
import { actorProfile } from '../app/library/actor-profile.ts'
import type { Library } from '../app/library/open-library.ts'
import type { TellStories } from '../app/story/told-story.ts'
import { ActorBody, ActorScreen } from './actor-screen.tsx'
import { dossierResponse } from './dossier.tsx'
import { html } from './html.tsx'
import type { Taken } from './exported.ts'
import { exported, foundIn } from './exported.ts'
import { searchRoutes } from './search-routes.tsx'
import { timelineRoutes } from './timeline-routes.tsx'
import { viewOf } from './view.ts'
import type { Words } from './words/words.ts'

/** Search, timelines and actors of a library, on the screen and to be taken along. */
export function libraryRoutes(library: Library, tell: TellStories): Hono {
  const app = new Hono()
  app.route('/', searchRoutes(library, tell))
  app.route('/', timelineRoutes(library, tell))
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
    const body = <ActorBody profile={profile} words={words} />
    return dossierResponse({ title: profile.actor.name, body, ...takenOf(profile, words), words })
  })
  app.get('/actors/:actor/data/:format', async (context) => {
    const { req: request } = context
    const profile = await actorProfile(library, request.param('actor'))
    const format = request.param('format')
    if (format === 'json') return Response.json(profileToJson(profile))
    return exported(format, takenOf(profile, viewOf(context).words))
  })
  return app
}

/** The newest statements of an actor, of each kind, and how many are left out. */
function takenOf({ said, told, passed }: ActorProfile, words: Words): Taken {
  const parts = [said, told, passed]
  const leftOut = parts.flatMap(({ newest, total, isMore }) =>
    newest.length < total || isMore
      ? [words.dossier.some(newest.length, words.counts.statements(total))]
      : [],
  )
  return { records: foundIn(parts.flatMap(({ newest }) => newest)), leftOut }
}
