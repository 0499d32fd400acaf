import { knowledge } from '../../src/app/knowledge.ts'
import { readBytes } from '../../src/app/read.ts'
import { packs } from '../../src/lang/index.ts'
import { memoryStories } from '../../src/library/memory/memory-stories.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { PrintedPage } from '../../src/model/print.ts'
import type { StoryStore } from '../../src/model/story-store.ts'
import { findClaims } from '../../src/story/claims/find-claims.ts'
import { countOrigins } from '../../src/story/origins/count-origins.ts'
import { toPrintedPage } from '../../src/story/print/to-printed-page.ts'
import { findReprints } from '../../src/story/reprints/find-reprints.ts'
import { findCandidates } from '../../src/story/stories/find-candidates.ts'
import { placePage } from '../../src/story/stories/place-page.ts'
import { profilesOf } from '../../src/story/stories/profiles.ts'
import type { Findings } from './findings.ts'
import type { StorySet } from './gold.ts'
import { toFindings } from './to-findings.ts'

/** Reads the pages of a set, in the order of their names, and finds what they are together. */
export async function findInSet(set: StorySet): Promise<Findings> {
  const pages = new Map<string, PrintedPage>()
  const ids = new Map<string, string>()
  for (const { id, file } of [...set.gold.pages].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const record = readBytes(new TextEncoder().encode(set.texts.get(id)), { path: file })
    const pack = packs.find(({ code }) => code === record.page.language) ?? packs[0]!
    pages.set(record.page.id, toPrintedPage(record, pack))
    ids.set(record.page.id, id)
  }
  const stories = memoryStories()
  await group(stories, pages)
  const reprints = await stories.reprints([...pages.keys()])
  const printed = [...pages.values()]
  const claims = findClaims(printed, { packs, knowledge: knowledge() })
  const context = { pages: printed, reprints, knowledge: knowledge() }
  const counted = claims.map((claim: Claim) => ({ claim, count: countOrigins(claim, context) }))
  return toFindings({
    pages,
    ids,
    stories: await groups(stories, pages),
    reprints,
    counted,
    alerts: [],
  })
}

async function group(stories: StoryStore, pages: ReadonlyMap<string, PrintedPage>): Promise<void> {
  for (const [key, page] of [...pages.values()].entries()) {
    const kept = { key, print: page.print }
    const [profile] = await profilesOf(stories, [kept])
    const near = await findCandidates(stories, kept, { profile: profile!, reprints: [] })
    const reprints = await findReprints(stories, {
      page,
      candidates: near.keys,
      printedPageOf: (id) => Promise.resolve(pages.get(id) ?? null),
    })
    await stories.place([await placePage(stories, kept, reprints)])
  }
}

async function groups(
  stories: StoryStore,
  pages: ReadonlyMap<string, PrintedPage>,
): Promise<string[][]> {
  const order = [...pages.keys()]
  const places = await stories.storiesOf(order.map((_, key) => key))
  const byStory = new Map<string, string[]>()
  for (const [at, story] of places.entries()) {
    const name = story ?? `alone ${at}`
    byStory.set(name, [...(byStory.get(name) ?? []), order[at]!])
  }
  return [...byStory.values()]
}
