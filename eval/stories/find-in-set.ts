import { readBytes } from '../../src/app/read.ts'
import { groupPages } from '../../src/app/story/group-pages.ts'
import { contextOf } from '../../src/app/story/story-claims.ts'
import { pagesOf } from '../../src/app/story/shelf.ts'
import { comparePages } from '../../src/story/reprints/compare-pages.ts'
import { findAlerts } from '../../src/story/alerts/find-alerts.ts'
import type { Findings } from './findings.ts'
import type { StorySet } from './gold.ts'
import { toFindings } from './to-findings.ts'

/** Reads the pages of a set, has the app group them, and tells what it finds. */
export async function findInSet(set: StorySet): Promise<Findings> {
  const ids = new Map<string, string>()
  const records = set.gold.pages.map(({ id, file }) => {
    const record = readBytes(new TextEncoder().encode(set.texts.get(id)), { path: file })
    ids.set(record.page.id, id)
    return record
  })
  const { shelf, stories, reprints, claims } = await groupPages(records)
  const keys = await Promise.all([...ids.keys()].map((id) => shelf.stories.keyOf(id)))
  const pages = await pagesOf(
    shelf,
    keys.filter((key) => key !== null),
  )
  const byId = new Map(pages.map((page) => [page.record.page.id, page]))
  const changed = reprints.flatMap((reprint) => {
    const page = byId.get(reprint.page)
    const of = byId.get(reprint.of)
    return page && of ? [{ reprint, changes: comparePages(page, of).changes }] : []
  })
  return toFindings({
    pages: byId,
    ids,
    stories: stories.map((story) => story.pages),
    reprints,
    counted: claims,
    alerts: findAlerts(
      claims.map(({ claim }) => claim),
      { ...contextOf(pages, reprints), changed },
    ),
  })
}
