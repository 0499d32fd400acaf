import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import type { Operation, OperationContext, OperationInput } from '../../app/operations/operation.ts'
import { operations } from '../../app/operations/operations.ts'
import { IsnadError } from '../../model/error.ts'
import { openApi } from './open-api.ts'

const BASE = '/api/v1'
const MOST_BYTES = 5_000_000

/** The interface for programs: the operations, and `/openapi.json` that describes them. */
export function api(context: OperationContext): Hono {
  const app = new Hono()
  app.get('/openapi.json', ({ req: request }) => json(request.raw, openApi(operations, BASE)))
  app.use(`${BASE}/*`, bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }))
  for (const one of operations) {
    const path = BASE + one.path.replace(/\{(\w+)\}/g, ':$1')
    app.on(one.method, path, (request) => answer(one, request, context))
  }
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
    parameters: checked(parameters, asked, 'the parameter'),
    body: body === null ? null : checked(body, await jsonOf(request.raw), 'the field'),
  }
  return json(request.raw, await run(input as OperationInput, context))
}

function checked(schema: z.ZodType, value: unknown, what: string): unknown {
  const found = schema.safeParse(value)
  if (found.success) return found.data
  const [issue] = found.error.issues
  const name = issue!.path.join('.')
  throw new IsnadError(
    'bad-argument',
    `${name ? `${what} "${name}"` : 'the request'}: ${issue!.message}`,
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

/** An answer with a tag of its content, so that who has it already is told only that. */
function json(request: Request, value: unknown): Response {
  const text = JSON.stringify(value)
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const headers = { etag, 'cache-control': 'no-cache' }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'content-type': 'application/json' } })
}
