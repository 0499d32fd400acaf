import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Context } from 'hono'
import type { Library } from '../app/library/open-library.ts'
import type { TellStories } from '../app/story/told-story.ts'
import { IsnadError } from '../model/error.ts'
import { assets } from './assets.ts'
import type { Failed } from './failure.tsx'
import { html } from './html.tsx'
import type { Incoming } from './inbox-events.tsx'
import { inboxRoutes } from './inbox-routes.tsx'
import { KeysScreen } from './keys-screen.tsx'
import { libraryRoutes } from './library-routes.tsx'
import { localPath } from './local-path.ts'
import { ProblemScreen } from './problem-screen.tsx'
import { readerRoutes } from './reader-routes.tsx'
import { reviewRoutes } from './review-routes.tsx'
import { storyRoutes } from './story/story-routes.tsx'
import type { View } from './view.ts'
import { viewCookie, viewOf } from './view.ts'

/** What the screens show. */
export interface DeskOptions {
  readonly library: Library
  readonly incoming: Incoming
  /** Who decides here. */
  readonly by: string
  /** Tells stories where that keeps nobody waiting. */
  readonly tell: TellStories
}

/** Of addresses whose content never changes. */
const FOREVER = 'public, max-age=31536000, immutable'

/** Bytes of a form that holds no pages. */
const MOST_FORM = 100_000

/** The screens of the desk and the files that they need. */
export function desk({ library, incoming, by, tell }: DeskOptions): Hono {
  const app = new Hono()
  for (const path of ['/review/*', '/search/*'])
    app.use(path, bodyLimit({ maxSize: MOST_FORM, onError: tooLarge }))
  app.route('/', inboxRoutes(incoming))
  app.route('/', reviewRoutes(library, by))
  app.route('/', storyRoutes(library, tell))
  app.route('/', libraryRoutes(library, tell))
  app.route('/', readerRoutes(library, tell))
  app.get('/assets/:name', (context) => asset(context, 'no-cache'))
  app.get('/assets/:build/:name', (context) => asset(context, FOREVER))
  app.get('/keys', (context) => html(<KeysScreen view={viewOf(context)} />))
  app.get('/view', (context) => chooseView(context))
  return app
}

function tooLarge(): never {
  throw new IsnadError('costly-page', `send ${MOST_FORM / 1_000} kB at most`)
}

/** A request that failed, as people are told of it. */
export function failed(
  context: Context,
  { status, failure }: { readonly status: number; readonly failure: Failed | null },
): Response {
  const isChange = context.req.method === 'POST'
  const view = viewOf(context)
  return html(<ProblemScreen {...{ view, failure, isChange }} />, status)
}

function asset({ req: request }: Context, keeping: string): Response {
  const found = assets().get(request.param('name') ?? '')
  if (!found) return new Response('no such file', { status: 404 })
  const isPacked = found.packed !== null && /\bgzip\b/.test(request.header('accept-encoding') ?? '')
  const etag = `"${found.hash}${isPacked ? '-gzip' : ''}"`
  const headers = {
    'content-type': found.type,
    'cache-control': keeping,
    etag,
    vary: 'accept-encoding',
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
  }
  if (request.header('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(isPacked ? found.packed : found.bytes, { headers })
}

/** Keeps how somebody wants to see the desk, and goes back to where they were. */
function chooseView(context: Context): Response {
  const view: View = viewOf(context)
  const location = localPath(context.req.query('back') ?? '/')
  return new Response(null, { status: 303, headers: { location, 'set-cookie': viewCookie(view) } })
}
