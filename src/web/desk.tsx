import { Hono } from 'hono'
import type { Context } from 'hono'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Library } from '../app/library/open-library.ts'
import { assets } from './assets.ts'
import { Missing } from './missing.tsx'
import type { View } from './view.ts'
import { viewCookie, viewOf } from './view.ts'

/** What the screens show. */
export interface DeskOptions {
  readonly library: Library
}

const MONTH = 'public, max-age=2592000'

/** The screens of the desk and the files that they need. */
export function desk(_options: DeskOptions): Hono {
  const app = new Hono()
  app.get('/assets/:name', (context) => asset(context))
  app.get('/view', (context) => chooseView(context))
  return app
}

/** The answer where an address leads nowhere. */
export function missing(request: Request): Response {
  return html(<Missing view={viewOf(request)} />, 404)
}

/** A screen as an answer. */
export function html(screen: VNode, status = 200): Response {
  return new Response(`<!doctype html>${renderToString(screen)}`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}

function asset({ req: request }: Context): Response {
  const found = assets().get(request.param('name') ?? '')
  if (!found) return new Response('no such file', { status: 404 })
  const etag = `"${found.hash}"`
  const headers = { 'content-type': found.type, 'cache-control': MONTH, etag }
  const isKept = request.header('if-none-match') === etag
  return new Response(isKept ? null : found.bytes, { status: isKept ? 304 : 200, headers })
}

/** Keeps how somebody wants to see the desk, and goes back to where they were. */
function chooseView({ req: request }: Context): Response {
  const view: View = viewOf(request.raw)
  const back = request.query('back') ?? '/'
  // A path of this server and nothing else: `//host` would leave it.
  const location = /^\/(?![/\\])[^\r\n]*$/.test(back) ? back : '/'
  return new Response(null, { status: 303, headers: { location, 'set-cookie': viewCookie(view) } })
}
