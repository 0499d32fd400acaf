import { freeKey } from '../../library/key.ts'
import { memoryStories } from '../../library/memory/memory-stories.ts'
import type { PrintedPage } from '../../model/print.ts'
import type { Record } from '../../model/record.ts'
import type { Reprint } from '../../model/reprint.ts'
import type { Story } from '../../model/story.ts'
import { groupPage } from '../../story/group-page.ts'
import { readStory } from '../../story/stories/read-story.ts'
import type { Shelf } from './shelf.ts'
import { pageById, printRecord } from './shelf.ts'
import type { CountedClaim } from './story-claims.ts'
import { storyClaims } from './story-claims.ts'

/** Some pages, grouped. */
export interface GroupedPages {
  readonly shelf: Shelf
  /** Those that begin first come first. */
  readonly stories: readonly Story[]
  readonly reprints: readonly Reprint[]
  /** The claims of all stories, each once; its statements may stand in several stories. */
  readonly claims: readonly CountedClaim[]
}

/** Groups records without a library, each page once, in the order of their publication. */
export async function groupPages(records: readonly Record[]): Promise<GroupedPages> {
  const shelf = shelfOf(records)
  const { stories } = shelf
  const keys = [...shelf.keys].sort((one, other) => one - other)
  for (const key of keys) {
    const page = (await shelf.pageOf(key))!
    await stories.place([await groupPage(stories, { key, page }, (id) => pageById(shelf, id))])
  }
  const names = await stories.storiesOf(keys)
  const found: Story[] = []
  const claims: CountedClaim[] = []
  for (const name of new Set(names)) {
    found.push((await readStory(stories, name!))!)
    claims.push(...(await storyClaims(shelf, name!)).claims)
  }
  const reprints = await stories.reprints(found.flatMap(({ pages }) => pages))
  return { shelf, stories: found, reprints, claims: eachOnce(claims) }
}

/** A shelf of records in memory. */
export function shelfOf(records: readonly Record[]): Shelf & { readonly keys: readonly number[] } {
  const pages = new Map<number, PrintedPage>()
  const ids = new Set<string>()
  for (const record of records) {
    if (ids.has(record.page.id)) continue
    ids.add(record.page.id)
    const page = printRecord(record)
    const key = freeKey(page.print.minute, (first, end) => {
      const there = [...pages.keys()].filter((known) => known >= first && known < end)
      return there.length === 0 ? null : Math.max(...there)
    })
    pages.set(key, page)
  }
  return {
    stories: memoryStories(),
    pageOf: async (key) => pages.get(key) ?? null,
    keys: [...pages.keys()],
  }
}

/** Claims that several stories touch are found from each of them: the fullest finding of each counts. */
function eachOnce(claims: readonly CountedClaim[]): CountedClaim[] {
  const taken = new Set<string>()
  const once: CountedClaim[] = []
  const fullest = claims.toSorted(
    (one, other) => other.claim.statements.length - one.claim.statements.length,
  )
  for (const counted of fullest) {
    const refs = counted.claim.statements.map(({ page, statement }) => `${page} ${statement}`)
    const known = refs.filter((ref) => taken.has(ref)).length
    if (known * 2 >= refs.length) continue
    for (const ref of refs) taken.add(ref)
    once.push(counted)
  }
  return once
}
