import { Hono } from 'hono'
import type { Context } from 'hono'
import { parseResult } from '../app/json/telling-json.ts'
import { timelineToJson } from '../app/json/timeline-json.ts'
import { meantActor } from '../app/library/find-actor.ts'
import type { Library } from '../app/library/open-library.ts'
import type { Timeline } from '../app/library/timeline.ts'
import { timeline } from '../app/library/timeline.ts'
import { claimsByStatement, claimsOfPages } from '../app/story/claims-of-pages.ts'
import type { TellStories } from '../app/story/told-story.ts'
import { IsnadError } from '../model/error.ts'
import type { Record } from '../model/record.ts'
import type { Statement } from '../model/statement.ts'
import { dossierResponse } from './dossier.tsx'
import type { Taken } from './exported.ts'
import { exported, foundIn } from './exported.ts'
import { html } from './html.tsx'
import type { TimelineAsked } from './timeline-asked.ts'
import { parseTimelineAsked } from './timeline-asked.ts'
import type { TimelineFound, Unsettled } from './timeline-screen.tsx'
import { TimelineBody, TimelineScreen } from './timeline-screen.tsx'
import { viewOf } from './view.ts'
import type { Words } from './words/words.ts'

/** Statements on a screen. */
const MOST_SHOWN = 60

/** What actors say to and of each other, on the screen and to be taken along. */
export function timelineRoutes(library: Library, tell: TellStories): Hono {
  const app = new Hono()
  app.get('/timeline', async (context) => {
    const asked = askedOf(context)
    const found = await findFor(library, asked, tell)
    return html(<TimelineScreen view={viewOf(context)} asked={asked} found={found} />)
  })
  app.get('/timeline/dossier.html', async (context) => {
    const { words } = viewOf(context)
    const answer = await timelineOf(library, askedOf(context))
    const title = answer.actors.map(({ name }) => name).join(words.list)
    const claims = await claimsOf(library, answer)
    const body = <TimelineBody answer={answer} claims={claims} words={words} />
    return dossierResponse({ title, body, ...takenOf(answer, words), words })
  })
  app.get('/timeline/data/:format', async (context) => {
    const answer = await timelineOf(library, askedOf(context))
    const format = context.req.param('format')
    return format === 'json'
      ? Response.json(timelineToJson(answer))
      : exported(format, takenOf(answer, viewOf(context).words))
  })
  return app
}

/** The statements of a timeline on all pages that tell them, and how many are left out. */
function takenOf(answer: Timeline, words: Words): Taken {
  const { shown, total } = answer
  const leftOut = shown < total ? [words.dossier.some(shown, words.counts.statements(total))] : []
  return { records: foundIn(tellingsOf(answer)), leftOut }
}

function askedOf({ req: request }: Context): TimelineAsked {
  return parseTimelineAsked(new URL(request.url).searchParams)
}

/** The timeline of those of whom it is settled who they are, and the others. */
async function findFor(
  library: Library,
  asked: TimelineAsked,
  tell: TellStories,
): Promise<TimelineFound> {
  const settled = new Map<string, string>()
  const unsettled: Unsettled[] = []
  for (const name of asked.actors) {
    const { actor, namesakes } = await meantActor(library, name)
    const sameAs = actor ? (settled.get(actor.id) ?? null) : null
    if (!actor || sameAs !== null) unsettled.push({ name, namesakes, sameAs })
    else settled.set(actor.id, name)
  }
  if (settled.size === 0) return { answer: null, unsettled, claims: new Map() }
  const answer = await timelineOf(library, { ...asked, actors: [...settled.keys()] })
  return { answer, unsettled, claims: await claimsOf(library, answer, tell) }
}

function timelineOf(
  library: Library,
  { actors, from, to, after }: TimelineAsked,
): Promise<Timeline> {
  if (actors.length === 0) throw new IsnadError('bad-argument', 'name somebody: ?actor=NAME')
  const behind = parseResult(after) ?? null
  return timeline(library, actors, {
    from: from || null,
    to: to || null,
    after: behind,
    limit: MOST_SHOWN,
  })
}

async function claimsOf(
  library: Library,
  answer: Timeline,
  tell?: TellStories,
): Promise<TimelineFound['claims']> {
  const keys = tellingsOf(answer).map(({ hit }) => hit.page)
  return claimsByStatement(await claimsOfPages(library, keys, tell))
}

function tellingsOf({ days }: Timeline): readonly Telling[] {
  return days.flatMap(({ entries }) => entries.flatMap(({ tellings }) => tellings))
}

interface Telling {
  readonly record: Record
  readonly statement: Statement
  readonly hit: { readonly page: number }
}
