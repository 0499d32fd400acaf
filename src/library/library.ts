import type { Review } from '../model/review.ts'
import type { StoryStore } from '../model/story-store.ts'
import type { Entry, EntityNames, KeptPage, Outcome, PageSource } from './entry.ts'
import type { Found, Search } from './query.ts'

/**
 * The store of pages, their readings, and reviews. All stores pass one test suite (`conformance.ts`). What `add`, `replace`, `review`
 * and `remember` were given is durable when they resolve, whole or not at all. Keys are numbers of one library.
 * Throws `IsnadError`.
 */
export interface Library {
  /** Which of these page ids (`sha256:…`) are kept, as they are or as captures of a kept article. */
  readonly has: (ids: readonly string[]) => Promise<ReadonlySet<string>>
  /** Adds pages, all of them or none; tells what became of each, in their order. */
  readonly add: (entries: readonly Entry[]) => Promise<readonly Outcome[]>
  /** Puts new readings in the place of those of the same page ids; reviews, versions and addresses stay. Gives their keys, which a new day of publication changes. */
  readonly replace: (entries: readonly Entry[]) => Promise<readonly number[]>
  /** The keys behind a page id, the beginning of one (8 hexadecimal digits or more), or an address in canonical form. */
  readonly find: (reference: string) => Promise<readonly number[]>
  /** The page of a key, or null. */
  readonly page: (key: number) => Promise<KeptPage | null>
  /** What the page of a key was read from, also where its record is damaged; null where that is gone too. */
  readonly source: (key: number) => Promise<PageSource | null>
  readonly search: (search: Search) => Promise<Found>
  /** Keys of pages in their order, a slice of at most `limit` after `after`; current versions only unless `all`. */
  readonly keys: (slice: Slice) => Promise<readonly number[]>
  /** Entities that pages speak of, with all these folded words in their names, the ones on most pages first. */
  readonly entities: (words: readonly string[], limit: number) => Promise<readonly EntityNames[]>
  /** What an entity of the library is called, or null. */
  readonly entity: (id: string) => Promise<EntityNames | null>
  /** Keeps a review of a kept page, and the page as it is found from now on. */
  readonly review: (review: Review, entry: Entry) => Promise<void>
  /** Reviews in the order in which they were made, of one page or of all. */
  readonly reviews: (page: string | null) => Promise<readonly Review[]>
  /** A small value that was remembered under a name, or null. */
  readonly recall: (name: string) => Promise<string | null>
  /** Remembers a small value under a name, such as how far a feed was read; null forgets it. */
  readonly remember: (name: string, value: string | null) => Promise<void>
  /** What is known of its pages together: reprints, stories. */
  readonly stories: StoryStore
  /**
   * Keys that `stories` does not know as they are, in their order: of pages that were added, read anew or reviewed since they were placed,
   * and of those that are no longer current or there. To place or to forget one settles it.
   */
  readonly ungrouped: (limit: number) => Promise<Ungrouped>
  /**
   * Runs work whose changes of `stories` are kept all or none when it ends. All other changes, of this program and of others, wait for
   * it: none of them may be part of it.
   */
  readonly inOneChange: <T>(work: () => Promise<T>) => Promise<T>
  /** Empties the indexes, as where they are damaged: no search finds a page until `replace` has brought it back. */
  readonly clearIndexes: () => Promise<void>
  /** Compares what is kept with what is derived from it. */
  readonly check: () => AsyncIterable<Fault>
  /** Writes a whole copy to a new file while the library is in use. */
  readonly backup: (file: string) => Promise<void>
  readonly stats: () => Promise<Stats>
  readonly close: () => Promise<void>
}

/** What waits to be grouped. */
export interface Ungrouped {
  /** The first of them. */
  readonly keys: readonly number[]
  /** How many there are. */
  readonly total: number
}

/** A run of pages in the order of their keys. */
export interface Slice {
  readonly after: number | null
  readonly limit: number
  readonly all?: boolean
}

/** Something that is wrong in a library. */
export interface Fault {
  /** The page that it is about; null for the library as a whole. */
  readonly page: number | null
  readonly code:
    | 'damaged-file'
    | 'damaged-page'
    | 'wrong-hash'
    | 'missing-terms'
    | 'stray-terms'
    | 'dangling-reference'
  readonly message: string
  /** Whether reading the page again mends it; where no page is told or it is not kept, `clearIndexes` and reading all pages again. */
  readonly isRepairable: boolean
}

/** What a library holds. */
export interface Stats {
  /** Current versions. */
  readonly pages: number
  readonly versions: number
  readonly statements: number
  readonly entities: number
  readonly reviews: number
  /** The first and the last day of publication, ISO 8601. */
  readonly days: readonly [string, string] | null
  readonly languages: readonly { readonly language: string; readonly pages: number }[]
  /** Bytes on disk; 0 in memory. */
  readonly bytes: number
  /** The versions of the program that read the pages. */
  readonly readers: readonly { readonly reader: string; readonly pages: number }[]
}
