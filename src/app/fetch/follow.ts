import { IsnadError } from '../../model/error.ts'
import type { HostGate } from './host-gate.ts'
import { patiently, pauseAskedBy } from './patiently.ts'
import type { Answer } from './request.ts'
import { request } from './request.ts'
import type { Robots } from './robots.ts'
import { redirectOf } from './robots.ts'
import type { Session } from './session.ts'

/** By what an earlier capture of a page is recognised. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What the way to a page needs besides the session. */
export interface Way {
  readonly session: Session
  readonly gate: HostGate
  readonly robots: Robots
  /** The earlier capture of a page, where one is kept. */
  readonly earlier: (url: string) => Validators | undefined
  /** Whether the earlier capture of a page is enough. */
  readonly isDone: (url: string) => boolean
}

const UNCHANGED = 304

/** The page at an address, or 304 where an earlier capture still holds, through all redirects. Throws `IsnadError`. */
export async function follow(start: URL, way: Way): Promise<Answer> {
  const { session, gate, robots } = way
  let url = start
  for (let hops = 0; ; hops++) {
    if (way.isDone(url.href)) return unchanged(url, session)
    const delay = Math.max(session.delay, await robots.delayFor(url))
    const earlier = way.earlier(url.href)
    const send = () => request(url, conditions(earlier), session)
    const answer = await gate.pass(url.hostname, delay, () => patiently(send, session))
    const next = redirectOf(answer)
    if (!next) {
      const isKept = answer.status === UNCHANGED && earlier !== undefined
      if (!isKept) checkStatus(answer, session.network.clock.now())
      return answer
    }
    if (hops === session.limits.redirects) {
      const message = `more than ${hops} redirects, the last to ${next.href.slice(0, 200)}`
      throw new IsnadError('unreachable-page', message)
    }
    url = next
  }
}

function conditions(earlier: Validators | undefined): Record<string, string> {
  const { etag, lastModified } = earlier ?? { etag: null, lastModified: null }
  return {
    ...(etag ? { 'If-None-Match': etag } : {}),
    ...(lastModified ? { 'If-Modified-Since': lastModified } : {}),
  }
}

/** What stands for the answer of a server that is not asked. */
function unchanged(url: URL, { network }: Session): Answer {
  const capturedAt = new Date(network.clock.now()).toISOString()
  return { url, status: UNCHANGED, reason: '', headers: [], body: new Uint8Array(), capturedAt }
}

function checkStatus(answer: Answer, now: number): void {
  const { status, reason } = answer
  if (status >= 200 && status < 300) return
  const told = reason === '' ? `${status}` : `${status} ${reason.slice(0, 60)}`
  const pause = pauseAskedBy(answer, now)
  const later = pause === undefined ? '' : `; try again in ${Math.ceil(pause / 60_000)} minutes`
  throw new IsnadError('refused-page', `the server answers ${told}${later}`)
}
