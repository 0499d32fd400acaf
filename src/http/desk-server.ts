import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { ErrorCode } from '../model/error.ts'
import { IsnadError } from '../model/error.ts'
import type { Tokens } from './access.ts'
import type { Guarded } from './guard.ts'
import { guard } from './guard.ts'
import type { Problem } from './problem.ts'
import { problemResponse, toProblem } from './problem.ts'
import type { Served } from './serve.ts'
import { serve } from './serve.ts'

/** Where the desk is served, and what it is made of. */
export interface DeskServerOptions {
  /** The address to listen on; `127.0.0.1` unless somebody asks for another. */
  readonly host: string
  readonly port: number
  /** Other names under which it is reached, such as `desk.example:8080`. */
  readonly names?: readonly string[]
  /** Screens and interfaces, in the order in which they are asked. */
  readonly parts: readonly Hono[]
  /** Tells people of a failure; programs are told as RFC 9457 has it. */
  readonly failed: (context: Context, told: Told) => Response
  /** Told of each mistake of the program. */
  readonly onDefect: (error: unknown) => void
}

/** A failure as a screen shows it. */
export interface Told {
  readonly status: number
  /** What went wrong; null where nothing stands at an address. */
  readonly failure: { readonly code: ErrorCode; readonly message: string } | null
}

/** A desk that is served, and the address that opens it. */
export interface ServedDesk extends Served {
  /** With a token where one is needed. */
  readonly url: string
  readonly tokens: Tokens | null
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost'])

/** Serves the desk behind its guard: on this machine alone to everybody, elsewhere to those with a token. Throws `IsnadError`. */
export async function serveDesk(options: DeskServerOptions): Promise<ServedDesk> {
  const { host, port, names = [], parts, failed, onDefect } = options
  const tokens = LOOPBACK.has(host) ? null : { reader: token(), reviewer: token() }
  const served = await serve(
    (own) => {
      const hosts = new Set([...namesOf(host, own), ...names.map((name) => name.toLowerCase())])
      const app = new Hono<Guarded>()
      app.use(guard({ hosts, tokens }))
      // On this machine packing takes longer than it saves.
      if (tokens) app.use(compress())
      for (const part of parts) app.route('/', part)
      const tell = (context: Context, problem: Problem, failure: Told['failure']): Response =>
        isForPeople(context.req.raw)
          ? failed(context, { status: problem.status, failure })
          : problemResponse(problem)
      app.notFound((context) => tell(context, MISSING, null))
      app.onError((error, context) => {
        const problem = toProblem(error)
        if (problem.status === 500) onDefect(error)
        const code = error instanceof IsnadError ? error.code : 'defect'
        return tell(context, problem, { code, message: problem.detail })
      })
      return app.fetch
    },
    { host, port },
  )
  const shown = host.includes(':') ? `[${host}]` : host
  const query = tokens ? `?token=${tokens.reviewer}` : ''
  return { ...served, tokens, url: `http://${shown}:${served.port}/${query}` }
}

const MISSING: Problem = {
  type: 'about:blank',
  title: 'nothing here',
  status: 404,
  detail: 'nothing stands at this address: /openapi.json lists what programs may ask for',
}

/** Whether a browser asks for something to look at; what stands under `/api/` is for programs alone. */
function isForPeople({ url, headers }: Request): boolean {
  const isApi = /^\/(?:api|mcp|openapi\.json)(?:\/|$)/.test(new URL(url).pathname)
  return !isApi && (headers.get('accept') ?? '').includes('text/html')
}

function namesOf(host: string, port: number): string[] {
  const names = LOOPBACK.has(host) ? ['127.0.0.1', 'localhost', '[::1]'] : [host]
  return names.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])])
}

function token(): string {
  return randomBytes(24).toString('base64url')
}
