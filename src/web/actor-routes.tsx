import { Hono } from 'hono'
import { profileToJson } from '../app/json/profile-json.ts'
import { actorIndex } from '../app/library/actor-index.ts'
import type { ActorProfile } from '../app/library/actor-profile.ts'
import { actorProfile } from '../app/library/actor-profile.ts'
import { meantActor } from '../app/library/find-actor.ts'
import type { Library } from '../app/library/open-library.ts'
import { actorPositions } from '../app/story/actor-positions.ts'
import type { TellStories } from '../app/story/told-story.ts'
import { ActorBody, ActorScreen } from './actor-screen.tsx'
import { ActorsScreen } from './actors-screen.tsx'
import { dossierResponse } from './dossier.tsx'
import type { Taken } from './exported.ts'
import { exported, foundIn } from './exported.ts'
import { html } from './html.tsx'
import { actorAddress } from './named.tsx'
import { viewOf } from './view.ts'
import type { Words } from './words/words.ts'

/** Who speaks in a library, and each of them. */
export function actorRoutes(library: Library, tell: TellStories): Hono {
  const app = new Hono()
  app.get('/actors', async (context) => {
    const q = context.req.query('q')?.trim() ?? ''
    const by = context.req.query('by') === 'name' ? 'name' : 'count'
    const meant = q === '' ? null : await meantActor(library, q)
    if (meant?.actor) return seeOther(actorAddress(meant.actor.id))
    const found = { q, by, namesakes: meant?.namesakes ?? null } as const
    return html(
      <ActorsScreen view={viewOf(context)} found={{ ...found, ...(await actorIndex(library)) }} />,
    )
  })
  app.get('/actors/:actor', async (context) => {
    const name = context.req.param('actor')
    const { actor, namesakes } = await meantActor(library, name)
    if (!actor && namesakes.length > 0)
      return seeOther(`/actors?${new URLSearchParams({ q: name })}`)
    const profile = await actorProfile(library, actor ?? name)
    const stories = await actorPositions(library, profile.actor.id, tell)
    return html(<ActorScreen view={viewOf(context)} profile={profile} stories={stories} />)
  })
  app.get('/actors/:actor/dossier.html', async (context) => {
    const { words } = viewOf(context)
    const profile = await actorProfile(library, context.req.param('actor'))
    const stories = await actorPositions(library, profile.actor.id, tell)
    const body = <ActorBody {...{ profile, stories, words }} />
    return dossierResponse({ title: profile.actor.name, body, ...takenOf(profile, words), words })
  })
  app.get('/actors/:actor/data/:format', async (context) => {
    const { req: request } = context
    const profile = await actorProfile(library, request.param('actor'))
    const format = request.param('format')
    if (format !== 'json') return exported(format, takenOf(profile, viewOf(context).words))
    const stories = await actorPositions(library, profile.actor.id, tell)
    return Response.json({ ...profileToJson(profile), stories })
  })
  return app
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
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
