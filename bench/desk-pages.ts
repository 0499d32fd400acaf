import { printRecord } from '../src/app/story/shelf.ts'
import { toDay } from '../src/library/days.ts'
import type { Entry } from '../src/library/entry.ts'
import type { Library } from '../src/library/library.ts'
import { sqliteLibrary } from '../src/library/sqlite/sqlite-library.ts'
import type { Reprint } from '../src/model/reprint.ts'
import type { Placement } from '../src/model/story-store.ts'
import type { Happening, Telling } from './library-pages.ts'
import { drawEntity, drawWord, toPage, toRandom } from './library-pages.ts'

/** A page that is to be made, and the story that it is made for. */
interface Draft extends Telling {
  readonly number: number
  readonly story: string
}

const FIRST_MINUTE = toDay('2024-01-01') * 1440
const PAGES_A_DAY = 200
const CHANGE = 200
/** One story in so many is as big as the greatest of a real collection. */
const BIG_STORIES = 1500
const BIG = 300
/** One page in so many is as long as a protocol of a parliament. */
const LONG_PAGES = 2000
const LONG = 40

/**
 * Makes a library of so many pages in stories: one to some thirty pages a story, a few of three hundred, whose pages repeat what was said,
 * copy each other (one in six), and come over some days. Stories are placed as they were made, so that making them
 * takes no grouping. Tells how many pages there are after each change.
 */
export async function makeDeskLibrary(
  file: string,
  pages: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const library = await sqliteLibrary(file, { create: true })
  try {
    const ids = new Map<number, string>()
    let drafts: Draft[] = []
    let done = 0
    for (const draft of draftsOf(pages)) {
      drafts.push(draft)
      if (drafts.length < CHANGE && draft.number + 1 < pages) continue
      await keep(library, drafts, ids)
      done += drafts.length
      onProgress(done)
      drafts = []
    }
  } finally {
    await library.close()
  }
}

function* draftsOf(pages: number): Iterable<Draft> {
  const random = toRandom(7)
  const days = Math.ceil(pages / PAGES_A_DAY)
  for (let story = 0, number = 0; number < pages; story++) {
    const happening = drawHappening(random, days)
    const drawn = random() < 0.4 ? 1 : 1 + Math.floor(1.2 / (random() + 0.035))
    const size = story % BIG_STORIES === 7 ? BIG : drawn
    const first = number
    for (const last = Math.min(pages, first + size); number < last; number++) {
      const isCopy = number > first && random() < 1 / 6
      const copyOf = isCopy ? first + Math.floor(random() * (number - first)) : undefined
      const times = number % LONG_PAGES === 11 ? LONG : 1
      yield {
        number,
        story: `story-${story.toString(16).padStart(8, '0')}`,
        happening,
        copyOf,
        times,
      }
    }
  }
}

function drawHappening(random: () => number, days: number): Happening {
  const cast = Array.from({ length: 9 }, () => drawEntity(random))
  const claims = Array.from({ length: 8 }, () => ({
    who: cast[Math.floor(random() * cast.length)]!,
    words: Array.from({ length: 12 + Math.floor(random() * 12) }, () => drawWord(random)),
  }))
  return { minute: FIRST_MINUTE + Math.floor(random() * days * 1440), cast, claims }
}

async function keep(library: Library, drafts: readonly Draft[], ids: Map<number, string>) {
  const entries = drafts.map((draft) => toPage(draft.number, draft))
  const outcomes = await library.add(entries)
  const placements = drafts.map((draft, at): Placement => {
    const { record } = entries[at] as Entry
    const { print } = printRecord(record)
    ids.set(draft.number, record.page.id)
    const source = draft.copyOf === undefined ? undefined : ids.get(draft.copyOf)
    const reprints = source === undefined ? [] : [copyOf(record.page.id, source)]
    return { key: outcomes[at]!.key, print, story: draft.story, reprints, changes: [] }
  })
  await library.stories.place(placements)
}

function copyOf(page: string, of: string): Reprint {
  return {
    page,
    of,
    kind: 'edited',
    share: 0.96,
    kept: 1,
    credit: 'lost',
    how: 'wording',
    source: null,
    closest: true,
    score: 0.96,
    reasons: [],
  }
}
