import { Hono } from 'hono'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Inbox } from '../../app/desk/inbox.ts'
import type { Operation, OperationContext } from '../../app/operations/operation.ts'
import { operations } from '../../app/operations/operations.ts'
import { IsnadError } from '../../model/error.ts'
import { problemResponse } from '../problem.ts'
import { deliveries } from './deliveries.ts'
import { DELIVERY_ROUTES } from './delivery-schemas.ts'
import { checked, json, jsonOf } from './json.ts'
import { openApi } from './open-api.ts'

const BASE = '/api/v1'
const MOST_BYTES = 5_000_000

/** What the interface works on; without an inbox it takes no pages. */
export interface ApiOptions extends OperationContext {
  readonly inbox?: Inbox
}

/** The interface for programs: the operations, deliveries of pages, and `/openapi.json` that describes them. */
export function api(context: ApiOptions): Hono {
  const { inbox } = context
  const app = new Hono()
  const routes = inbox ? DELIVERY_ROUTES : {}
  const described = openApi(operations, BASE, routes)
  app.get('/openapi.json', ({ req: request }) => json(request.raw, described))
  app.use(`${BASE}/*`, bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }))
  const methods = new Map<string, string[]>([['/openapi.json', ['get']]])
  if (inbox) app.route('/', deliveries(inbox, BASE))
  for (const [path, taken] of Object.entries(routes)) methods.set(routeOf(path), Object.keys(taken))
  for (const one of operations) {
    const path = routeOf(one.path)
    methods.set(path, [...(methods.get(path) ?? []), one.method])
    app.on(one.method, path, (request) => answer(one, request, context))
  }
  for (const [path, taken] of methods) app.all(path, () => wrongMethod(taken))
  app.all('/api/*', () => missing())
  return app
}

/** A path of the description as Hono has it. */
function routeOf(path: string): string {
  return BASE + path.replace(/\{(\w+)\}/g, ':$1')
}

async function answer(
  { parameters, body, run }: Operation,
  { req: request }: Context,
  context: OperationContext,
): Promise<Response> {
  const given = Object.entries(request.queries()).map(([name, values]) => [
    name,
    values.length === 1 ? values[0] : values,
  ])
  const asked = { ...Object.fromEntries(given), ...request.param() } as object
  const input = {
    parameters: checked(parameters, asked, 'parameter'),
    body: body === null ? null : checked(body, await jsonOf(request.raw), 'field'),
  }
  return json(request.raw, await run(input, context))
}

function tooLarge(): never {
  throw new IsnadError('costly-page', `send ${MOST_BYTES / 1_000_000} MB at most`)
}

/** The answer to a method that a path does not take (RFC 9110, 15.5.6). */
function wrongMethod(taken: readonly string[]): Response {
  const allow = taken.flatMap((one) => (one === 'get' ? ['GET', 'HEAD'] : [one.toUpperCase()]))
  const detail = `this address takes ${allow.join(', ')}`
  const told = { type: 'about:blank', title: 'another method', status: 405, detail }
  const response = problemResponse(told)
  response.headers.set('allow', allow.join(', '))
  return response
}

function missing(): Response {
  const detail = 'nothing stands at this address: /openapi.json lists what may be asked for'
  return problemResponse({ type: 'about:blank', title: 'nothing here', status: 404, detail })
}
