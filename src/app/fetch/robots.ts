import robotsModule from 'robots-parser'
import { IsnadError } from '../../model/error.ts'
import type { HostGate } from './host-gate.ts'
import { patiently } from './patiently.ts'
import type { Answer } from './request.ts'
import { headerOf, request } from './request.ts'
import type { Session } from './session.ts'
import { parseWebAddress } from './web-address.ts'

/** What hosts allow to programs such as this one. */
export interface Robots {
  /** The pause that a host wants between requests, in milliseconds. Throws `IsnadError` where it does not allow the page. */
  readonly delayFor: (url: URL) => Promise<number>
}

// The package's types speak of an ES module; it is a function.
const robotsParser = robotsModule as unknown as typeof robotsModule.default

interface Rules {
  readonly isAllowed: (url: string) => boolean
  readonly delay: number
}

const LARGEST = 512_000
/** A longer pause is not waited for. */
const LONGEST_DELAY = 60_000
const TOO_MANY_REQUESTS = 429
const ALL_ALLOWED: Rules = { isAllowed: () => true, delay: 0 }

/** Reads the robots.txt of each host once: none there allows all, a failing server allows nothing. */
export function robotsOf(session: Session, gate: HostGate): Robots {
  const known = new Map<string, Promise<Rules>>()
  return {
    delayFor: async (url) => {
      let rules = known.get(url.origin)
      if (!rules) {
        rules = readRules(new URL('/robots.txt', url), session, gate)
        known.set(url.origin, rules)
      }
      const { isAllowed, delay } = await rules
      if (isAllowed(url.href)) return delay
      const message = 'the robots.txt of the host does not allow it'
      throw new IsnadError('refused-page', message)
    },
  }
}

async function readRules(start: URL, session: Session, gate: HostGate): Promise<Rules> {
  const small = { ...session, limits: { ...session.limits, bytes: LARGEST } }
  const { status, body } = await followed(start, small, gate)
  if (status >= 500 || status === TOO_MANY_REQUESTS) {
    const message = `robots.txt answers with ${status}, so nothing is allowed now; try again later`
    throw new IsnadError('refused-page', message)
  }
  if (status < 200 || status >= 300) return ALL_ALLOWED
  const robots = robotsParser(start.href, new TextDecoder().decode(body))
  const wanted = robots.getCrawlDelay(session.agent) ?? 0
  return {
    isAllowed: (url) => robots.isAllowed(url, session.agent) !== false,
    delay: wanted > 0 ? Math.min(wanted * 1000, LONGEST_DELAY) : 0,
  }
}

async function followed(start: URL, session: Session, gate: HostGate): Promise<Answer> {
  let url = start
  for (let hops = 0; ; hops++) {
    const send = () => request(url, {}, session)
    const answer = await gate.pass(url.hostname, 0, () => patiently(send, session))
    const next = redirectOf(answer)
    if (!next || hops === session.limits.redirects) return answer
    url = next
  }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Where an answer leads on to; nothing where it leads nowhere. Throws `IsnadError` where that is no web address. */
export function redirectOf({ url, status, headers }: Answer): URL | undefined {
  const location = headerOf(headers, 'location')
  if (!REDIRECTS.has(status) || location === undefined) return undefined
  const next = parseWebAddress(location, url.href)
  if (next) return next
  const message = `the server leads on to what is no web address: ${location.slice(0, 80)}`
  throw new IsnadError('unreachable-page', message)
}
