import type { Item } from '../sources/item.ts'
import { version } from '../version.ts'
import { fetchPages } from './fetch-pages.ts'
import type { Network } from './network.ts'
import { NETWORK } from './network.ts'
import type { Session } from './session.ts'
import { LIMITS } from './session.ts'

/** The least pause between two requests to a host, in milliseconds. */
export const USUAL_DELAY = 2_000
/** How many hosts are asked at once. */
export const USUAL_HOSTS = 4
/** The most pages that are fetched from feeds and sitemaps. */
export const USUAL_LIMIT = 100

/** How the program presents itself to servers. */
export function usualAgent(): string {
  return `isnad/${version()} (news reading; +--agent to change)`
}

/** A session as `isnad fetch` has it when nothing else is said; another network where one is handed over. */
export function plainSession(signal: AbortSignal, network: Network = NETWORK): Session {
  const agent = usualAgent()
  return { network, limits: LIMITS, isPrivateAllowed: false, agent, delay: USUAL_DELAY, signal }
}

/** Fetches addresses, and what feeds and sitemaps among them list, as `isnad fetch` does when nothing else is said. */
export function fetchPlainly(
  addresses: readonly string[],
  signal: AbortSignal,
): AsyncIterable<Item> {
  const session = plainSession(signal)
  return fetchPages(addresses, { session, hosts: USUAL_HOSTS, limit: USUAL_LIMIT })
}
