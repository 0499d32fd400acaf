import type { ErrorCode } from '../model/error.ts'
import { IsnadError } from '../model/error.ts'

/** The HTTP status of each kind of failure. */
export const STATUS: Readonly<Record<ErrorCode, number>> = {
  'bad-argument': 400,
  'bad-query': 400,
  'bad-record': 400,
  'bad-knowledge': 400,
  'private-address': 403,
  'missing-page': 404,
  'missing-file': 404,
  'costly-page': 413,
  'empty-page': 422,
  'binary-page': 422,
  'undecodable-page': 422,
  'unknown-language': 422,
  'unreadable-file': 422,
  'refused-page': 502,
  'unreachable-page': 502,
  'busy-library': 503,
  'bad-library': 500,
  defect: 500,
}

/** A failure as RFC 9457 tells it. */
export interface Problem {
  /** `about:blank` of a plain HTTP failure, else `urn:isnad:` and the code. */
  readonly type: string
  readonly title: string
  readonly status: number
  /** What is wrong, and what to do next. */
  readonly detail: string
}

/** What an error is to a client; what was not thrown on purpose tells nothing of the inside. */
export function toProblem(error: unknown): Problem {
  const { code, message } =
    error instanceof IsnadError
      ? error
      : { code: 'defect' as const, message: 'this is a mistake in Isnad; its log tells more' }
  const title = code.replaceAll('-', ' ')
  return { type: `urn:isnad:${code}`, title, status: STATUS[code], detail: message }
}

/** The answer that tells a problem. */
export function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
}
