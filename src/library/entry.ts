import type { EntityKind } from '../model/mention.ts'
import type { Record } from '../model/record.ts'
import type { Review } from '../model/review.ts'
import type { PageTerms } from './terms.ts'

/** A page ready to be kept: its reading, the bytes it was read from, and what it is found by. */
export interface Entry {
  /** As it was read; reviews are no part of it, only of the terms. */
  readonly record: Record
  /** The page's bytes as captured; null where they are the record's text in UTF-8. */
  readonly captured: Uint8Array | null
  readonly given: Given
  /** Addresses in one canonical form each; a page that shares one with a kept page is a version of it. */
  readonly addresses: readonly string[]
  /** A hash of the article as read: equal for captures that differ in their furniture only. */
  readonly content: string
  /** The version of the program that read it. */
  readonly reader: string
  readonly terms: PageTerms
  /** The entities that its record speaks of, once each. */
  readonly entities: readonly EntityNames[]
}

/** What was known about a page besides its bytes when it was read; a new reading is given the same. */
export interface Given {
  readonly url: string | null
  /** The day of publication that the user named. */
  readonly published: string | null
  /** The language that the user named. */
  readonly language: string | null
  /** The encoding that a server or an archive declared. */
  readonly charset: string | null
  /** The day of publication that a feed or a table stated beside the page. */
  readonly stated: string | null
  /** The hash of the text (`sha256:…`) where that came without the bytes that the page's id is of; such a page is not read again. */
  readonly textId?: string
}

/** What an entity is called, and the folded words of its names that find it. */
export interface EntityNames {
  readonly id: string
  readonly name: string
  readonly native: string | null
  readonly kind: EntityKind
  readonly words: readonly string[]
}

/**
 * What became of a page that was added: `new`; `known`: the same bytes are kept; `same`: other bytes, the same article;
 * `version`: a page of a known address that changed; `address`: a known article under another address.
 */
export type Outcome =
  | { readonly kind: 'new'; readonly key: number }
  | { readonly kind: 'known' | 'same' | 'address'; readonly key: number }
  | { readonly kind: 'version'; readonly key: number; readonly before: number }

/** A page of the library. */
export interface KeptPage {
  /** The library's own number; a later day of publication has a greater one. */
  readonly key: number
  readonly record: Record
  readonly captured: Uint8Array | null
  readonly given: Given
  readonly reader: string
  /** All its addresses. */
  readonly addresses: readonly string[]
  /** The keys of all versions of the page, oldest capture first; this one among them. */
  readonly versions: readonly number[]
  /** False where a later version stands in its place. */
  readonly current: boolean
  readonly reviews: readonly Review[]
}

/** What a kept page was read from. */
export interface PageSource {
  readonly id: string
  readonly bytes: Uint8Array
  readonly given: Given
  /** ISO 8601, or null. */
  readonly capturedAt: string | null
  readonly reviews: readonly Review[]
}
