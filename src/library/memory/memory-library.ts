import { IsnadError } from '../../model/error.ts'
import type { Review } from '../../model/review.ts'
import type { Entry, EntityNames, KeptPage, Outcome } from '../entry.ts'
import { freeKey } from '../key.ts'
import type { Library } from '../library.ts'
import type { Settled } from '../settle.ts'
import { takeTurns } from '../turns.ts'
import { settle } from '../settle.ts'
import type { Kept } from './kept.ts'
import { isId, notKept } from '../page-id.ts'
import { memoryStories } from './memory-stories.ts'
import { pagesWith, searchPages } from './search.ts'
import { statsOf } from './stats.ts'

/** A library in memory: small, forgotten at the end, and the plainest reading of what a library does. */
export function memoryLibrary(): Library {
  const pages: Kept[] = []
  const captures = new Map<string, Kept>()
  const addresses = new Map<string, number>()
  const entities = new Map<string, EntityNames>()
  const reviews: Review[] = []
  const memory = new Map<string, string>()
  const stories = memoryStories()
  const ungrouped = new Set<number>()
  const turns = takeTurns()
  const keyFor = (minute: number | null) =>
    freeKey(minute, (first, end) => {
      const keys = pages.map(({ key }) => key).filter((key) => key >= first && key < end)
      return keys.length === 0 ? null : Math.max(...keys)
    })
  const byKey = (key: number) => pages.find((page) => page.key === key)
  const versionsOf = (document: number) =>
    pages
      .filter((page) => page.document === document)
      .sort((one, other) => capturedAt(one) - capturedAt(other) || one.serial - other.serial)

  const settled = (entry: Entry): Settled =>
    settle(entry, {
      byCapture: (id) => captures.get(id)?.key ?? null,
      byAddress: (address) => addresses.get(address) ?? null,
      byContent: (content) => pages.find((page) => page.entry.content === content)?.key ?? null,
      documentOf: (key) => byKey(key)!.document,
      versions: (document) =>
        versionsOf(document).map(({ key, entry: { content, record } }) => ({
          page: key,
          content,
          capturedAt: record.page.capturedAt,
        })),
    })

  const learn = (entry: Entry, page: Kept) => {
    captures.set(entry.record.page.id, page)
    for (const address of entry.addresses)
      if (!addresses.has(address)) addresses.set(address, page.document)
  }
  const name = (entry: Entry) => {
    for (const entity of entry.entities)
      if (!entities.has(entity.id)) entities.set(entity.id, entity)
  }

  const addOne = (entry: Entry): Outcome => {
    const place = settled(entry)
    if ('page' in place) {
      learn(entry, byKey(place.page)!)
      return { kind: place.kind, key: place.page }
    }
    const serial = pages.length + 1
    const key = keyFor(entry.terms.minute)
    const document = place.kind === 'new' ? serial : place.document
    const current = place.kind === 'new' || place.isLatest
    if (current)
      for (const version of versionsOf(document)) {
        version.current = false
        ungrouped.add(version.key)
      }
    ungrouped.add(key)
    const page = { key, serial, entry, document, current, isIndexed: true }
    pages.push(page)
    learn(entry, page)
    name(entry)
    return place.kind === 'new'
      ? { kind: 'new', key }
      : { kind: 'version', key, before: place.before }
  }

  const replaceOne = (entry: Entry): number => {
    const page = captures.get(entry.record.page.id)
    if (page?.entry.record.page.id !== entry.record.page.id) throw notKept(entry.record.page.id)
    ungrouped.add(page.key)
    if (entry.terms.minute !== page.entry.terms.minute) page.key = keyFor(entry.terms.minute)
    ungrouped.add(page.key)
    page.entry = entry
    page.isIndexed = true
    name(entry)
    return page.key
  }

  const keep = ({ key, entry, document, current }: Kept): KeptPage => ({
    key,
    record: entry.record,
    captured: entry.captured,
    given: entry.given,
    reader: entry.reader,
    addresses: [...addresses].filter(([, owner]) => owner === document).map(([address]) => address),
    versions: versionsOf(document).map((version) => version.key),
    current,
    reviews: reviews.filter(({ page }) => page === entry.record.page.id),
  })

  return {
    has: async (ids) => new Set(ids.filter((id) => captures.has(id))),
    add: async (entries) => entries.map(addOne),
    replace: async (entries) => entries.map(replaceOne),
    find: async (reference) => {
      const document = addresses.get(reference)
      const found = pages.filter(
        (page) =>
          (page.document === document && page.current) ||
          [...captures].some(([id, owner]) => owner === page && isId(id, reference)),
      )
      return found.map(({ key }) => key)
    },
    page: async (key) => {
      const page = byKey(key)
      return page ? keep(page) : null
    },
    source: async (key) => {
      const page = byKey(key)
      if (!page) return null
      const { record, captured, given } = page.entry
      const { id, text, capturedAt } = record.page
      const bytes = captured ?? new TextEncoder().encode(text)
      return { id, bytes, given, capturedAt, reviews: reviews.filter((one) => one.page === id) }
    },
    search: async (search) => searchPages(pages, search),
    keys: async ({ after, limit, all }) =>
      pages
        .filter(({ key, current }) => (all || current) && key > (after ?? -1))
        .map(({ key }) => key)
        .sort((one, other) => one - other)
        .slice(0, limit),
    entities: async (words, limit) =>
      [...entities.values()]
        .filter((entity) => words.length > 0 && words.every((word) => entity.words.includes(word)))
        .map((entity) => ({ entity, on: pagesWith(pages, `entity:${entity.id}`) }))
        .sort((one, other) => other.on - one.on || (one.entity.id < other.entity.id ? -1 : 1))
        .slice(0, limit)
        .map(({ entity }) => entity),
    entity: async (id) => entities.get(id) ?? null,
    review: async (review, entry) => {
      replaceOne(entry)
      reviews.push(review)
    },
    reviews: async (page) => reviews.filter((review) => page === null || review.page === page),
    recall: async (name) => memory.get(name) ?? null,
    remember: async (name, value) => {
      if (value === null) memory.delete(name)
      else memory.set(name, value)
    },
    stories: {
      ...stories,
      place: async (placements) => {
        await stories.place(placements)
        for (const { key } of placements) ungrouped.delete(key)
      },
      forget: async (keys) => {
        await stories.forget(keys)
        for (const key of keys) ungrouped.delete(key)
      },
    },
    ungrouped: async (limit) => ({
      keys: [...ungrouped].sort((one, other) => one - other).slice(0, limit),
      total: ungrouped.size,
    }),
    inOneChange: turns.alone,
    clearIndexes: async () => {
      for (const page of pages) page.isIndexed = false
    },
    check: async function* () {
      for (const { key, current, isIndexed } of pages)
        if (current && !isIndexed)
          yield {
            page: key,
            code: 'missing-terms',
            message: 'no search finds it',
            isRepairable: true,
          }
    },
    backup: async () => {
      throw new IsnadError('bad-argument', 'a library in memory has no file: give --library FILE')
    },
    stats: async () => statsOf(pages, { entities: entities.size, reviews: reviews.length }),
    close: async () => {},
  }
}

/** When a page was captured; one without a time counts as captured when it was added, after those that have one. */
function capturedAt({ entry }: Kept): number {
  const { capturedAt: time } = entry.record.page
  return time === null ? Number.MAX_SAFE_INTEGER : Date.parse(time)
}
