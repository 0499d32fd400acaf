import { createHash, timingSafeEqual } from 'node:crypto'

/** What a client may do. */
export type Role = 'reader' | 'reviewer'

/** The tokens by which clients prove what they may do; a role without a token is open to nobody. */
export interface Tokens {
  readonly reader: string | null
  readonly reviewer: string | null
}

/** Where a browser keeps the token. */
export const TOKEN_COOKIE = 'isnad-token'

/** The role that a token gives, or null; compared in constant time. */
export function roleOf(token: string | null, tokens: Tokens): Role | null {
  if (token === null) return null
  // Both are compared, whatever the first one gives.
  const reviews = isSame(token, tokens.reviewer)
  const reads = isSame(token, tokens.reader)
  return reviews ? 'reviewer' : reads ? 'reader' : null
}

/** The token that a request carries: as a bearer, or in the cookie. */
export function tokenOf(request: Request): string | null {
  const bearer = /^Bearer ([^\s]{1,200})$/i.exec(request.headers.get('authorization') ?? '')
  if (bearer) return bearer[1]!
  const cookies = (request.headers.get('cookie') ?? '').split(/; */)
  const cookie = cookies.find((one) => one.startsWith(`${TOKEN_COOKIE}=`))
  return cookie ? cookie.slice(TOKEN_COOKIE.length + 1) : null
}

function isSame(given: string, expected: string | null): boolean {
  const equal = timingSafeEqual(digest(given), digest(expected ?? ''))
  return equal && expected !== null
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
