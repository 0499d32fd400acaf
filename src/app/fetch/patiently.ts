import { IsnadError } from '../../model/error.ts'
import type { Answer } from './request.ts'
import { headerOf } from './request.ts'
import type { Session } from './session.ts'

/** How often a request is sent at most. */
const MOST_TRIES = 3
/** The pause before the second try, in milliseconds, where the server asks for none; doubled for each further one. */
const FIRST_PAUSE = 5_000
/** A longer pause than this is not waited for. */
const LONGEST_PAUSE = 120_000
/** Too many requests, and a service that is down for a while. */
const BUSY: ReadonlySet<number> = new Set([429, 503])
/** Failures that pass. */
const PASSING: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'EAI_AGAIN'])

/**
 * Sends a request, and twice more at most where the server is busy or the connection breaks off: after the pause that the
 * server asks for, else after a growing one. Throws `IsnadError`.
 */
export async function patiently(
  send: () => Promise<Answer>,
  { network, signal, delay }: Session,
): Promise<Answer> {
  const { clock } = network
  for (let tries = 1, pause = FIRST_PAUSE; ; tries++, pause *= 2) {
    const isLast = tries === MOST_TRIES
    const answer = await send().catch((error: unknown) => {
      if (isLast || !isPassing(error)) throw error
    })
    if (answer && (isLast || !BUSY.has(answer.status))) return answer
    const wanted = answer && pauseAskedBy(answer, clock.now())
    if (answer && wanted !== undefined && wanted > LONGEST_PAUSE) return answer
    await clock.wait(Math.max(wanted ?? pause, delay), signal)
  }
}

/** For how many milliseconds a busy server wants to be left alone. */
export function pauseAskedBy({ headers }: Answer, now: number): number | undefined {
  const asked = headerOf(headers, 'retry-after')?.trim() ?? ''
  if (/^\d{1,9}$/.test(asked)) return 1000 * Number(asked)
  const until = Date.parse(asked)
  return Number.isNaN(until) ? undefined : Math.max(0, until - now)
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof IsnadError) || error.code !== 'unreachable-page') return false
  const { code = '' } = (error.cause ?? {}) as { code?: string }
  return PASSING.has(code)
}
