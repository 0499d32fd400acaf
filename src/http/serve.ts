import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { IsnadError } from '../model/error.ts'

/** Answers a request. */
export type Handler = (request: Request) => Response | Promise<Response>

/** Where a server listens. */
export interface ServeOptions {
  /** An address of this machine. */
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
}

/** A server that listens. */
export interface Served {
  readonly port: number
  /** Ends open answers, such as those that tell of progress, and listens no more. */
  readonly close: () => Promise<void>
}

/** Milliseconds in which a request must have come. */
const REQUEST_MS = 60_000
/** Milliseconds in which its headers must have come. */
const HEADERS_MS = 20_000
/** Connections at once. */
const MOST_CONNECTIONS = 500

/** Listens, and hands each request to what `handlerFor` makes for the port. Throws `IsnadError`. */
export async function serve(
  handlerFor: (port: number) => Handler,
  { host, port }: ServeOptions,
): Promise<Served> {
  const server = createServer()
  server.requestTimeout = REQUEST_MS
  server.headersTimeout = HEADERS_MS
  server.maxConnections = MOST_CONNECTIONS
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const message =
        cause.code === 'EADDRINUSE'
          ? `port ${port} is in use: name another one with --port, or 0 for any`
          : `cannot listen on ${host} port ${port}: ${cause.message}`
      reject(new IsnadError('bad-argument', message, { cause }))
    })
    server.listen(port, host, resolve)
  })
  const { port: own } = server.address() as AddressInfo
  const listener = getRequestListener(handlerFor(own))
  server.on('request', (request, response) => void listener(request, response))
  return {
    port: own,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
