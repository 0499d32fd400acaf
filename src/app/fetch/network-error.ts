import { IsnadError } from '../../model/error.ts'

/** What the system's error codes mean to a user. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host; check the address',
  EAI_AGAIN: 'the name server does not answer; check the connection',
  ECONNREFUSED: 'the server takes no connection; check the address',
  ECONNRESET: 'the connection broke off; try again later',
  EPIPE: 'the connection broke off; try again later',
  ETIMEDOUT: 'the server does not answer; try again later',
  EHOSTUNREACH: 'no way leads to the server; check the connection',
  ENETUNREACH: 'no way leads to the server; check the connection',
}

/** A failure of the network in our words. */
export function networkError(cause: unknown): IsnadError {
  const { code = '', message } = cause as { code?: string; message: string }
  return new IsnadError('unreachable-page', REASONS[code] ?? describe(code, message), { cause })
}

function describe(code: string, message: string): string {
  if (code.startsWith('HPE_')) return `the server does not speak HTTP as it should (${code})`
  if (code.startsWith('Z_') || code.includes('BROTLI') || code.startsWith('ERR__ERROR_FORMAT'))
    return 'the packed page is damaged; try again later'
  if (/CERT|TLS|SSL|EPROTO|UNABLE_TO/.test(code)) return `no safe connection: ${message || code}`
  return `the page cannot be fetched: ${code || message}`
}
