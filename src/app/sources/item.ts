import type { IsnadError } from '../../model/error.ts'

/** One page as it was captured, wherever it was kept. */
export interface Captured {
  /** Where it was found: a path, or `crawl.warc.gz#3` for the third page of an archive. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly url: string | null
  /** When it was captured, ISO 8601. */
  readonly capturedAt: string | null
  /** The encoding that the server or the archive declares. */
  readonly charset: string | null
  /** The day of publication that the source states beside the page, as it is written there. */
  readonly published: string | null
}

/** Something that should have been a page, and why it is none. */
export interface Unread {
  readonly name: string
  readonly error: IsnadError
}

/** One thing that a source gives. */
export type Item = Captured | Unread

/** A captured page of which nothing but its bytes is known. */
export function bareItem(name: string, bytes: Uint8Array): Captured {
  return { name, bytes, url: null, capturedAt: null, charset: null, published: null }
}

/** The most bytes of one page. */
export const LARGEST_PAGE = 32_000_000

/** What the record of a page says of where it lies: nothing of standard input and of what was fetched. */
export function recordPath({ name, url }: Captured): string | null {
  return name === '-' || name === url ? null : name
}
