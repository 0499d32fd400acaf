import type { Declared } from './declared.ts'
import type { LaidLine } from './layout.ts'

/** One captured page: its untouched decoded text and where it came from. Every span of a record indexes `text`. */
export interface Page {
  /** `sha256:` and the hash of the captured bytes in hexadecimal. */
  readonly id: string
  readonly text: string
  /** For an HTML page: its lines, where they stand, and what the structure says of them. */
  readonly lines?: readonly LaidLine[]
  /** For an HTML page: what it tells machines of itself. */
  readonly declared?: readonly Declared[]
  readonly url: string | null
  readonly path: string | null
  /** When the page was captured, ISO 8601; never taken for a publication date. */
  readonly capturedAt: string | null
}
