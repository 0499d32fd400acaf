import type { Entry } from './entry.ts'

/** What a store knows about pages like one that is to be added; all by its numbers. */
export interface Kept {
  /** The page that these very bytes were kept for. */
  readonly byCapture: (id: string) => number | null
  /** The document whose address this is. */
  readonly byAddress: (address: string) => number | null
  /** The page with this article. */
  readonly byContent: (content: string) => number | null
  readonly documentOf: (page: number) => number
  /** All versions of a document, oldest capture first. */
  readonly versions: (document: number) => readonly Version[]
}

/** One kept version of a document. */
export interface Version {
  readonly page: number
  readonly content: string
  /** ISO 8601, or null. */
  readonly capturedAt: string | null
}

/** Where a page goes: into a new document, a new version of one, or nowhere because its article is there. */
export type Settled =
  | { readonly kind: 'new' }
  | {
      readonly kind: 'version'
      readonly document: number
      readonly before: number
      readonly isLatest: boolean
    }
  | { readonly kind: 'known' | 'same' | 'address'; readonly page: number }

/** Decides what a page is to a library: by its bytes, then by its addresses, then by its article. */
export function settle(entry: Entry, kept: Kept): Settled {
  const captured = kept.byCapture(entry.record.page.id)
  if (captured !== null) {
    const document = kept.documentOf(captured)
    const isFresh = entry.addresses.some((address) => kept.byAddress(address) !== document)
    return { kind: isFresh ? 'address' : 'known', page: captured }
  }
  for (const address of entry.addresses) {
    const document = kept.byAddress(address)
    if (document !== null) return settleVersion(entry, document, kept.versions(document))
  }
  const twin = kept.byContent(entry.content)
  return twin === null ? { kind: 'new' } : { kind: 'address', page: twin }
}

function settleVersion(entry: Entry, document: number, versions: readonly Version[]): Settled {
  const same = versions.find(({ content }) => content === entry.content)
  if (same) return { kind: 'same', page: same.page }
  const latest = versions.at(-1)!
  const isLatest = !isBefore(entry.record.page.capturedAt, latest.capturedAt)
  return { kind: 'version', document, before: latest.page, isLatest }
}

/** Whether a capture is surely older than another; one without a time is taken for new. */
function isBefore(time: string | null, other: string | null): boolean {
  return time !== null && other !== null && Date.parse(time) < Date.parse(other)
}
