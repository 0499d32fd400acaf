import type { Print } from '../../../model/print.ts'
import type { StoryDecision } from '../../../model/story.ts'
import type { KeptPrint, Placement, StoryStore } from '../../../model/story-store.ts'
import { firstKeyOf, MOST_PAGES } from '../../key.ts'
import type { Database } from '../database.ts'
import { guarded } from '../database.ts'
import { openFeatures } from './features.ts'
import { packPrint, termsOf, unpackPrint } from './pack-print.ts'
import type { PostingChange } from './postings.ts'
import { openPostings } from './postings.ts'
import { openStoryTables } from './story-tables.ts'

/** Runs of words stand under their hash and this, behind the numbers of features. */
const RUNS = 2 ** 32
const MINUTES_A_DAY = 1440
const ALL_KEYS = [0, 2 ** 50] as const

/** The stories of a library in its file. Writers in several programs wait for each other; readers see what was whole last. */
export function sqliteStories(database: Database): StoryStore & { readonly clear: () => void } {
  const { sql, file } = database
  const features = openFeatures(database)
  const postings = openPostings(database)
  const tables = openStoryTables(database)

  const ask = async <T>(work: () => T): Promise<T> =>
    guarded(file, () =>
      database.look(() => {
        features.refresh()
        return work()
      }),
    )
  const change = async (work: (pending: Pending) => void): Promise<void> =>
    guarded(file, () => {
      try {
        database.change(() => {
          features.refresh()
          const pending: Pending = { postings: [], counts: new Map() }
          work(pending)
          postings.write(pending.postings)
          features.count(pending.counts)
        })
      } catch (error) {
        features.forget()
        throw error
      }
    })

  const forget = (key: number, pending: Pending) => {
    const row = sql('SELECT print FROM print WHERE key = ?').get(key)
    if (row) {
      const terms = termsOf(row['print'] as Uint8Array)
      post(pending, { key, ...terms, isGone: true })
      tables.forgetReprints(key)
      tables.leave(key)
      sql('DELETE FROM print WHERE key = ?').run(key)
    }
    sql('DELETE FROM ungrouped WHERE key = ?').run(key)
  }

  const place = ({ key, print, story, reprints, changes }: Placement, pending: Pending) => {
    const before = tables.keyOf(print.page)
    if (before !== null) forget(before, pending)
    forget(key, pending)
    const packed = packPrint(print, features.number)
    tables.keep({ key, print, packed, story })
    post(pending, { key, ...termsOf(packed), isGone: false })
    for (const reprint of reprints) tables.keepReprint(reprint)
    for (const made of changes) tables.apply(made)
  }

  const printOf = (key: number): KeptPrint[] => {
    const row = sql('SELECT * FROM print WHERE key = ?').get(key)
    if (!row) return []
    const print: Print = {
      page: `sha256:${Buffer.from(row['page'] as Uint8Array).toString('hex')}`,
      minute: row['minute'] as number | null,
      headline: row['headline'] as string | null,
      ...unpackPrint(row['print'] as Uint8Array, features.textOf),
    }
    return [{ key, print }]
  }

  const minuteOf = (key: number): number | null =>
    (sql('SELECT minute FROM print WHERE key = ?').get(key)?.['minute'] ?? null) as number | null

  return {
    size: () => ask(() => Number(sql('SELECT count(*) AS n FROM print').get()!['n'])),
    withRuns: (runs, most) =>
      ask(() => {
        const open = postings.open()
        return runs.map((run) => {
          const keys = open.keysOf(RUNS + run, ALL_KEYS, most + 1)
          return keys.length > most ? [] : keys
        })
      }),
    frequencies: (asked) => ask(() => asked.map(features.pagesWith)),
    withFeature: (feature, [from, to], most) =>
      ask(() => {
        const number = features.numberOf(feature)
        if (number === null) return []
        const open = postings.open()
        const days = [dayOf(from), dayOf(to) + 1].map(firstKeyOf) as [number, number]
        const isIn = (key: number) => {
          const minute = minuteOf(key)
          return minute === null || (minute >= from && minute <= to)
        }
        const dated = open.keysOf(number, [days[0], days[1] - 1], most)
        const room = most - dated.length
        const undated = room > 0 ? open.keysOf(number, [0, MOST_PAGES - 1], room) : []
        return [...dated, ...undated].filter(isIn)
      }),
    prints: (keys) => ask(() => keys.flatMap(printOf)),
    keyOf: (page) => ask(() => tables.keyOf(page)),
    storiesOf: (keys) => ask(() => keys.map(tables.storyOf)),
    pagesOf: (story) => ask(() => tables.pagesOf(story)),
    list: (slice) => ask(() => tables.list(slice)),
    reprints: (pages) => ask(() => tables.reprints(pages)),
    decisions: (pages) => ask(() => tables.decisions(pages)),
    changes: (story) => ask(() => tables.changes(story)),
    place: (placements) =>
      change((pending) => {
        for (const placement of placements) place(placement, pending)
      }),
    decide: (decision: StoryDecision, changes) =>
      change(() => {
        tables.decide(decision)
        for (const made of changes) tables.apply(made)
      }),
    forget: (keys) =>
      change((pending) => {
        for (const key of keys) forget(key, pending)
      }),
    clear: () => {
      postings.clear()
      tables.clear()
      features.forget()
    },
  }
}

/** What a change does to the indexes; done at its end. */
interface Pending {
  readonly postings: PostingChange[]
  /** Pages more or fewer, by the numbers of features. */
  readonly counts: Map<number, number>
}

function post(
  { postings, counts }: Pending,
  page: {
    readonly key: number
    readonly runs: readonly number[]
    readonly features: readonly number[]
    readonly isGone: boolean
  },
): void {
  const { key, isGone } = page
  for (const run of page.runs) postings.push({ term: RUNS + run, key, isGone })
  for (const feature of page.features) {
    postings.push({ term: feature, key, isGone })
    counts.set(feature, (counts.get(feature) ?? 0) + (isGone ? -1 : 1))
  }
}

function dayOf(minute: number): number {
  return Math.floor(minute / MINUTES_A_DAY)
}
