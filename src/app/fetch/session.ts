import type { Network } from './network.ts'

/** What one answer may cost; times in milliseconds, the size in bytes as sent and once more unpacked. */
export interface Limits {
  readonly connect: number
  /** Between bytes, also until the first one. */
  readonly idle: number
  readonly total: number
  readonly bytes: number
  readonly redirects: number
}

/** What one run of fetching shares. */
export interface Session {
  readonly network: Network
  readonly limits: Limits
  /** Whether addresses inside private networks may be fetched. */
  readonly isPrivateAllowed: boolean
  /** How the program presents itself. */
  readonly agent: string
  /** The least pause between two requests to a host, in milliseconds. */
  readonly delay: number
  readonly signal: AbortSignal
}

/** What one answer may cost unless told otherwise. */
export const LIMITS: Limits = {
  connect: 15_000,
  idle: 20_000,
  total: 120_000,
  bytes: 32_000_000,
  redirects: 5,
}
