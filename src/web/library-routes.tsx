import { Hono } from 'hono'
import { profileToJson } from '../app/json/profile-json.ts'
import { actorProfile } from '../app/library/actor-profile.ts'
import type { Library } from '../app/library/open-library.ts'
import type { TellStories } from '../app/story/told-story.ts'
import { ActorBody, ActorScreen } from './actor-screen.tsx'
import { dossierResponse } from './dossier.tsx'
import { html } from './html.tsx'
import { recordsIn } from './records-in.ts'
import { searchRoutes } from './search-routes.tsx'
import { timelineRoutes } from './timeline-routes.tsx'
import { viewOf } from './view.ts'

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
