import type { Library } from '../../library/library.ts'
import type { PrintedPage } from '../../model/print.ts'
import type { Record } from '../../model/record.ts'
import type { StoryStore } from '../../model/story-store.ts'
import { toPrintedPage } from '../../story/print/to-printed-page.ts'
import { packOf } from '../library/page-terms.ts'
import { viewRecord } from '../library/view-record.ts'

/** Pages and what is known of them together. */
export interface Shelf {
  readonly stories: StoryStore
  /** A page by its key, as people left it; null where it is gone. */
  readonly pageOf: (key: number) => Promise<PrintedPage | null>
}

/** The shelf of a library. */
export interface LibraryShelf extends Shelf {
  /** Lets go of a page that may have changed. */
  readonly forget: (key: number) => void
}

/** Whoever else the thread serves waits so long, and until the pages that are at hand are compared. */
const BREATH_MS = 8
/** Printed pages that are kept at hand. */
const MOST_AT_HAND = 400

/** The shelf of a library; a page is read from it once while it is at hand. Reading lets go of the thread now and then, so that a server answers meanwhile. */
export function openShelf(library: Library): LibraryShelf {
  const atHand = new Map<number, PrintedPage>()
  let breath = performance.now()
  return {
    stories: library.stories,
    forget: (key) => atHand.delete(key),
    pageOf: async (key) => {
      if (performance.now() - breath > BREATH_MS) {
        await new Promise((resolve) => setImmediate(resolve))
        breath = performance.now()
      }
      const known = atHand.get(key)
      atHand.delete(key)
      const page = known ?? (await printed(library, key))
      if (!page) return null
      atHand.set(key, page)
      if (atHand.size > MOST_AT_HAND) atHand.delete(atHand.keys().next().value!)
      return page
    },
  }
}

/** Prints a record with the pack that it was read with. */
export function printRecord(record: Record): PrintedPage {
  return toPrintedPage(record, packOf(record))
}

async function printed(library: Library, key: number): Promise<PrintedPage | null> {
  const page = await library.page(key)
  return page?.current ? printRecord(viewRecord(page)) : null
}

/** Pages by their keys, those that are gone left out. */
export async function pagesOf(shelf: Shelf, keys: readonly number[]): Promise<PrintedPage[]> {
  const pages: PrintedPage[] = []
  for (const key of keys) {
    const page = await shelf.pageOf(key)
    if (page) pages.push(page)
  }
  return pages
}

/** A page by its id, where it is grouped. */
export async function pageById(shelf: Shelf, id: string): Promise<PrintedPage | null> {
  const key = await shelf.stories.keyOf(id)
  return key === null ? null : shelf.pageOf(key)
}
