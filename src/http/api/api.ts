import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import type { Operation, OperationContext, OperationInput } from '../../app/operations/operation.ts'
import { operations } from '../../app/operations/operations.ts'
import { IsnadError } from '../../model/error.ts'
import { problemResponse } from '../problem.ts'
import { openApi } from './open-api.ts'

const BASE = '/api/v1'
const MOST_BYTES = 5_000_000

/** The interface for programs: the operations, and `/openapi.json` that describes them. */
export function api(context: OperationContext): Hono {
  const app = new Hono()
  const described = openApi(operations, BASE, {})
  app.get('/openapi.json', ({ req: request }) => json(request.raw, described))
  app.use(`${BASE}/*`, bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }))
  const methods = new Map<string, string[]>([['/openapi.json', ['get']]])
  for (const one of operations) {
    const path = BASE + one.path.replace(/\{(\w+)\}/g, ':$1')
    methods.set(path, [...(methods.get(path) ?? []), one.method])
    app.on(one.method, path, (request) => answer(one, request, context))
  }
  for (const [path, taken] of methods) app.all(path, () => wrongMethod(taken))
  app.all('/api/*', () => missing())
  return app
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
  return json(request.raw, await run(input as OperationInput, context))
}

function checked(schema: z.ZodObject, value: unknown, what: string): unknown {
  const known = Object.keys(schema.shape)
  const unknown = Object.keys(Object(value) as object).find((name) => !known.includes(name))
  if (unknown !== undefined && !Array.isArray(value)) {
    const list = known.length === 0 ? 'it takes none' : `it takes ${known.join(', ')}`
    throw new IsnadError('bad-argument', `there is no ${what} "${unknown.slice(0, 50)}": ${list}`)
  }
  const found = schema.safeParse(value)
  if (found.success) return found.data
  const [issue] = found.error.issues
  const name = issue!.path.join('.')
  throw new IsnadError(
    'bad-argument',
    `${name ? `the ${what} "${name}"` : 'the request'}: ${issue!.message}`,
  )
}

async function jsonOf(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(type))
    throw new IsnadError(
      'bad-argument',
      'send JSON, with the header content-type: application/json',
    )
  try {
    return await request.json()
  } catch (cause) {
    throw new IsnadError('bad-argument', 'the body is no JSON', { cause })
  }
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

/** An answer with a tag of its content, so that who has it already is told only that, and with the way on where a list has one. */
function json(request: Request, value: object): Response {
  const text = JSON.stringify(value)
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const headers = { etag, 'cache-control': 'no-cache', ...linkTo(request, value) }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'content-type': 'application/json' } })
}

/** The header that leads to what follows in a list (RFC 8288). */
function linkTo({ url }: Request, { next }: { readonly next?: unknown }): { link?: string } {
  if (typeof next !== 'string') return {}
  const { pathname, searchParams } = new URL(url)
  searchParams.set('after', next)
  return { link: `<${pathname}?${searchParams}>; rel="next"` }
}
