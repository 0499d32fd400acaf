import { isIP } from 'node:net'
import { IsnadError } from '../../model/error.ts'
import { ENCODINGS, readBody } from './body.ts'
import { networkError } from './network-error.ts'
import type { Address, Header } from './network.ts'
import { hostOf } from './network.ts'
import { isPublicAddress } from './public-address.ts'
import type { Session } from './session.ts'

/** A server's whole answer to one request; the body unpacked, and empty where it is no page. */
export interface Answer {
  readonly url: URL
  readonly status: number
  readonly reason: string
  readonly headers: readonly Header[]
  readonly body: Uint8Array
  /** When it came, ISO 8601 in seconds. */
  readonly capturedAt: string
}

/** The value of a header, or nothing; the name in lower case. */
export function headerOf(headers: readonly Header[], wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1]
}

/** Sends one request to a checked address, within all limits. Throws `IsnadError`. */
export async function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  session: Session,
): Promise<Answer> {
  const { network, limits, agent } = session
  const watch = startWatch(session)
  const { signal } = watch
  try {
    watch.expect(limits.connect, 'does not answer: no connection')
    const addresses = await orStop(checkedAddresses(url, session), signal)
    const said = { 'User-Agent': agent, Accept: ACCEPT, 'Accept-Encoding': ENCODINGS, ...headers }
    const onConnect = () => watch.expect(limits.idle, 'is silent: no byte')
    const reply = await orStop(
      network.transport({ url, headers: said, addresses, signal, onConnect }),
      signal,
    )
    onConnect()
    const { status, reason } = reply
    const capturedAt = `${new Date(network.clock.now()).toISOString().slice(0, 19)}Z`
    const encoding = headerOf(reply.headers, 'content-encoding') ?? ''
    const hasPage = status >= 200 && status < 300
    if (!hasPage) reply.body.destroy()
    const body = hasPage
      ? await readBody(reply.body, { encoding, most: limits.bytes, onBytes: onConnect })
      : new Uint8Array()
    return { url, status, reason, headers: reply.headers, body, capturedAt }
  } catch (cause) {
    if (signal.aborted && signal.reason instanceof IsnadError) throw signal.reason
    throw cause instanceof IsnadError ? cause : networkError(cause)
  } finally {
    watch.end()
  }
}

const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5'

/** The addresses of a URL's host, all of them public unless private ones are allowed. */
async function checkedAddresses(url: URL, session: Session): Promise<readonly Address[]> {
  const host = hostOf(url)
  const family = isIP(host)
  const found = family === 0 ? await session.network.resolve(host) : [{ address: host, family }]
  if (found.length === 0) throw Object.assign(new Error(host), { code: 'ENOTFOUND' })
  const closed = found.find(({ address }) => !isPublicAddress(address))
  if (closed === undefined || session.isPrivateAllowed) return found
  const message = `${host} is at ${closed.address}, inside a private network; --private allows it`
  throw new IsnadError('private-address', message)
}

/** Ends a request that takes too long, or whose run was stopped. */
function startWatch({ limits, signal: outer }: Session) {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const stopAfter = (milliseconds: number, what: string) =>
    setTimeout(() => {
      const message = `the server ${what} within ${milliseconds / 1000} s; try again later`
      controller.abort(new IsnadError('unreachable-page', message))
    }, milliseconds)
  const whole = stopAfter(limits.total, 'is too slow: the page did not come')
  const stop = () => controller.abort(outer.reason)
  if (outer.aborted) stop()
  outer.addEventListener('abort', stop)
  return {
    signal: controller.signal,
    /** Ends the request unless something is expected anew in time. */
    expect: (milliseconds: number, what: string) => {
      clearTimeout(timer)
      timer = stopAfter(milliseconds, what)
    },
    end: () => {
      clearTimeout(timer)
      clearTimeout(whole)
      outer.removeEventListener('abort', stop)
      controller.abort()
    },
  }
}

/** What a promise gives, unless the signal stops the waiting. */
function orStop<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject)
  })
}
