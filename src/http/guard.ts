import type { MiddlewareHandler } from 'hono'
import type { Role, Tokens } from './access.ts'
import { roleOf, TOKEN_COOKIE, tokenOf } from './access.ts'
import { problemResponse } from './problem.ts'

/** Who may ask, and under which names. */
export interface GuardOptions {
  /** The names with ports under which the server is reached, such as `127.0.0.1:4826`; others are refused. */
  readonly hosts: ReadonlySet<string>
  /** Null where everybody who reaches the server may do everything: on 127.0.0.1. */
  readonly tokens: Tokens | null
}

/** What the guard tells the routes behind it. */
export interface Guarded {
  readonly Variables: { role: Role }
}

/** Nothing but the server's own files runs, and no page is shown inside another site's. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

const HEADERS: readonly (readonly [string, string])[] = [
  ['content-security-policy', POLICY],
  ['x-content-type-options', 'nosniff'],
  // Not `no-referrer`: a browser would then send no origin with the desk's own forms.
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=()'],
]

/** Addresses that take what is sent and keep nothing of it. */
const READING: ReadonlySet<string> = new Set(['/mcp', '/api/v1/read'])

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Lets a request through or answers it: the `Host` must be one of the server's names, so that no other site reaches a local port by
 * its own name; what changes something must come from the desk itself or from a program; a token must be shown where one is asked for.
 */
export function guard({ hosts, tokens }: GuardOptions): MiddlewareHandler<Guarded> {
  return async (context, next) => {
    const { req: request } = context
    const refusal = refuse(request.raw, hosts)
    if (refusal) return refusal
    const entry = tokens ? enter(request.raw, tokens) : null
    if (entry) return entry
    const role: Role | null = tokens ? roleOf(tokenOf(request.raw), tokens) : 'reviewer'
    if (role === null) return refused(401, 'no token', 'open the address that isnad desk printed')
    if (role === 'reader' && !SAFE.has(request.method) && !READING.has(request.path))
      return refused(403, 'reading only', 'this token lets you read and not change anything')
    context.set('role', role)
    await next()
    for (const [name, value] of HEADERS)
      if (!context.res.headers.has(name)) context.res.headers.set(name, value)
    return undefined
  }
}

function refuse(request: Request, hosts: ReadonlySet<string>): Response | null {
  const host = request.headers.get('host')?.toLowerCase() ?? ''
  if (!hosts.has(host))
    return refused(421, 'another host', 'this server answers under its own address only')
  if (SAFE.has(request.method)) return null
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  const isOwn = origin === null ? site === null || site === 'same-origin' : isHere(origin, hosts)
  return isOwn ? null : refused(403, 'another site', 'a change must come from the desk itself')
}

/** Takes the token out of an address that was opened, and keeps it where no script of the page reads it. */
function enter(request: Request, tokens: Tokens): Response | null {
  const url = new URL(request.url)
  const token = url.searchParams.get('token')
  if (token === null || request.method !== 'GET' || roleOf(token, tokens) === null) return null
  url.searchParams.delete('token')
  const cookie = `${TOKEN_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Strict`
  const headers = { location: url.pathname.replace(/^\/+/, '/') + url.search, 'set-cookie': cookie }
  return new Response(null, { status: 303, headers })
}

function isHere(origin: string, hosts: ReadonlySet<string>): boolean {
  const url = URL.parse(origin)
  return url !== null && /^https?:$/.test(url.protocol) && hosts.has(url.host)
}

function refused(status: number, title: string, detail: string): Response {
  const response = problemResponse({ type: 'about:blank', title, status, detail })
  for (const [name, value] of HEADERS) response.headers.set(name, value)
  return response
}
