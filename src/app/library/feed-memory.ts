import { createHash } from 'node:crypto'
import type { Library } from '../../library/library.ts'
import type { ErrorCode } from '../../model/error.ts'
import { canonicalAddress } from './canonical-address.ts'

/** What a library remembers of a feed between two polls. */
export interface FeedMemory {
  /** When it was polled last, in milliseconds since 1970; null before the first time. */
  readonly polledAt: number | null
  /** Why it could not be had the last time; null where it could. */
  readonly failed: { readonly code: ErrorCode; readonly message: string } | null
  /** How many pages it brought. */
  readonly pages: number
  /** By what the server recognises the version whose links are all worked off; null where some are not. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** How often it could not be had, one time after the other. */
  readonly failures: number
  /** When it is polled again, in milliseconds since 1970. */
  readonly nextAt: number
  /** The links of its last version that are worked off, as short hashes. */
  readonly done: readonly string[]
  /** How often other links of it could not be read. */
  readonly tries: Readonly<Record<string, number>>
}

const NOTHING: FeedMemory = {
  polledAt: null,
  failed: null,
  pages: 0,
  etag: null,
  lastModified: null,
  failures: 0,
  nextAt: 0,
  done: [],
  tries: {},
}

const nameOf = (feed: string) => `watch:${feed}`

/** What is remembered of a feed. */
export async function recallFeed(library: Library, feed: string): Promise<FeedMemory> {
  const text = await library.recall(nameOf(feed))
  return text === null ? NOTHING : { ...NOTHING, ...(JSON.parse(text) as Partial<FeedMemory>) }
}

/** Remembers a feed from now on. */
export async function rememberFeed(
  library: Library,
  feed: string,
  memory: FeedMemory,
): Promise<void> {
  await library.remember(nameOf(feed), JSON.stringify(memory))
}

const DIGITS = 16

/** A link in few letters. */
export function linkHash(href: string): string {
  return createHash('sha256').update(canonicalAddress(href)).digest('hex').slice(0, DIGITS)
}
