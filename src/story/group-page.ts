import type { PrintedPage } from '../model/print.ts'
import type { Placement, StoryStore } from '../model/story-store.ts'
import type { PrintedPageOf } from './reprints/find-reprints.ts'
import { findReprints } from './reprints/find-reprints.ts'
import { findCandidates } from './stories/find-candidates.ts'
import { placeAmong } from './stories/place-page.ts'

/** A page that is to be grouped, with its key in the library. */
export interface NewPage {
  readonly key: number
  readonly page: PrintedPage
}

/**
 * Groups one page with those of a store, the printed page of a record (`toPrintedPage`) in and its place out: the pages that share its
 * words or its rarest features are looked up, compared with it for reprints, and then the page goes into the story that it ties to most.
 * A few look-ups, whatever the number of pages; the store is not changed. What is claimed in a story and on how many origins it rests
 * is found when somebody asks (`claims/find-claims.ts`, `origins/count-origins.ts`).
 */
export async function groupPage(
  store: StoryStore,
  { key, page }: NewPage,
  printedPageOf: PrintedPageOf,
): Promise<Placement> {
  const kept = { key, print: page.print }
  const candidates = await findCandidates(store, kept)
  const reprints = await findReprints(store, { page, printedPageOf, candidates: candidates.keys })
  return placeAmong(store, kept, { candidates, reprints })
}
