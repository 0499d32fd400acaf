import { lookup } from 'node:dns/promises'
import type { RequestOptions } from 'node:http'
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

/** An IP address that a name leads to. */
export interface Address {
  readonly address: string
  readonly family: number
}

/** One header as the server wrote it. */
export type Header = readonly [name: string, value: string]

/** What is asked of a server, and the addresses that alone may be connected to. */
export interface Query {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly addresses: readonly Address[]
  readonly signal: AbortSignal
  /** Told when the connection stands. */
  readonly onConnect: () => void
}

/** The start of a server's answer; the body is still to come. */
export interface Reply {
  readonly status: number
  readonly reason: string
  readonly headers: readonly Header[]
  readonly body: Readable
}

/** All that fetching touches outside the program. */
export interface Network {
  readonly resolve: (host: string) => Promise<readonly Address[]>
  readonly transport: (query: Query) => Promise<Reply>
  readonly clock: Clock
}

/** Tells the time in milliseconds since 1970, and waits. */
export interface Clock {
  readonly now: () => number
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** The network and the clock of this machine. */
export const NETWORK: Network = {
  resolve: (host) => lookup(host, { all: true }),
  transport: send,
  clock: {
    now: () => Date.now(),
    wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
  },
}

/** The name or address of a URL's host, without the brackets of IPv6. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}

/** Sends one request over a connection of its own. */
function send({ url, headers, addresses, signal, onConnect }: Query): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const host = hostOf(url)
    const isSecure = url.protocol === 'https:'
    const options: RequestOptions & { servername?: string } = {
      protocol: url.protocol,
      hostname: host,
      port: url.port === '' ? (isSecure ? 443 : 80) : Number(url.port),
      path: `${url.pathname}${url.search}`,
      headers,
      agent: false,
      signal,
      lookup: lookupAmong(addresses),
      ...(isSecure && isIP(host) === 0 ? { servername: host } : {}),
    }
    const request = (isSecure ? requestSecure : requestPlain)(options)
    request.on('error', reject)
    request.on('socket', (socket) => {
      socket.once(isSecure ? 'secureConnect' : 'connect', onConnect)
    })
    request.on('response', (body) => {
      body.on('error', () => {})
      request.on('error', (error) => {
        if (!body.complete) body.destroy(error)
      })
      const { statusCode: status = 0, statusMessage: reason = '', rawHeaders } = body
      resolve({ status, reason, headers: pairs(rawHeaders), body })
    })
    request.end()
  })
}

/** Leads any name to the addresses that were checked, so that no second answer of the name server counts. */
function lookupAmong(addresses: readonly Address[]): LookupFunction {
  return (_host, { all }, done) => {
    const [first] = addresses
    if (all) done(null, [...addresses])
    else done(null, first?.address ?? '', first?.family ?? 4)
  }
}

function pairs(raw: readonly string[]): Header[] {
  return Array.from({ length: raw.length >> 1 }, (_, at) => [raw[2 * at]!, raw[2 * at + 1]!])
}
