import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { IsnadError } from '../../model/error.ts'

/** What was given, as a schema has it. Throws `IsnadError` that names the parameter or field that is wrong. */
export function checked<S extends z.ZodObject>(
  schema: S,
  value: unknown,
  what: 'parameter' | 'field',
): z.output<S> {
  const known = Object.keys(schema.shape)
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const unknown = isObject ? Object.keys(value).find((name) => !known.includes(name)) : undefined
  if (unknown !== undefined) {
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

/** The body of a request. Throws `IsnadError` where it is no JSON. */
export async function jsonOf(request: Request): Promise<unknown> {
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

/** An answer with a tag of its content, so that who has it already is told only that, and with the way on where a list has one. */
export function json(request: Request, value: object): Response {
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
