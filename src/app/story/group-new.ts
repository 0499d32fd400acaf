import type { Library } from '../../library/library.ts'
import { groupPage } from '../../story/group-page.ts'
import type { LibraryShelf } from './shelf.ts'
import { openShelf, pageById } from './shelf.ts'

/** How new pages are grouped. */
export interface GroupOptions {
  /** Told after each step how many pages are done, and how many are left. */
  readonly onProgress?: (done: number, left: number) => void
  /** Stops after the page that is at hand; the rest waits for the next time. */
  readonly signal?: AbortSignal
  /** Pages of one step, which is kept whole or not at all. */
  readonly step?: number
}

const STEP = 200
/** A step takes so long at most: others that write the library wait for it. */
const STEP_MS = 100

/**
 * Groups the pages of a library that are new, read anew, reviewed or superseded since the last time, in the order of their publication;
 * gives how many. What is done is safe; two programs that group one library take turns. Throws `IsnadError`.
 */
export async function groupNew(library: Library, options: GroupOptions = {}): Promise<number> {
  const { onProgress, signal, step = STEP } = options
  const shelf = openShelf(library)
  let done = 0
  for (;;) {
    const { total: waiting } = await library.ungrouped(0)
    if (waiting === 0 || signal?.aborted) return done
    const left = await library.inOneChange(async () => {
      const { keys, total } = await library.ungrouped(step)
      const start = performance.now()
      let count = 0
      for (const key of keys) {
        await groupOne(library, shelf, key)
        count++
        if (signal?.aborted || performance.now() - start > STEP_MS) break
      }
      done += count
      return total - count
    })
    onProgress?.(done, left)
  }
}

async function groupOne({ stories }: Library, shelf: LibraryShelf, key: number): Promise<void> {
  shelf.forget(key)
  const page = await shelf.pageOf(key)
  const before = page ? await stories.keyOf(page.print.page) : null
  await stories.forget(before === null ? [key] : [key, before])
  if (!page) return
  const placement = await groupPage(stories, { key, page }, (id) => pageById(shelf, id))
  await stories.place([placement])
}
